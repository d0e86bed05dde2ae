-- CreateEnum
CREATE TYPE "Checkpoint" AS ENUM ('first', 'second', 'third', 'year-end');

-- CreateEnum
CREATE TYPE "FollowUpState" AS ENUM ('planned', 'open', 'closed', 'published');

-- CreateEnum
CREATE TYPE "Appropriation" AS ENUM ('operating', 'capital');

-- CreateEnum
CREATE TYPE "UnitKind" AS ENUM ('centre', 'committee');

-- CreateEnum
CREATE TYPE "UnitRole" AS ENUM ('responsible-centre', 'responsible-committee', 'involved-committee', 'contributor');

-- CreateEnum
CREATE TYPE "Smiley" AS ENUM ('happy', 'neutral', 'sad');

-- CreateEnum
CREATE TYPE "RatingKind" AS ENUM ('assessed', 'carried', 'unrated', 'unresolved', 'unknown', 'not-reported', 'postponed');

-- CreateTable
CREATE TABLE "agreements" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fiscal_year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "rule_set" TEXT NOT NULL,
    "case_number" TEXT,
    "contact_name" TEXT,
    "contact_phone" TEXT,
    "contact_email" TEXT,

    CONSTRAINT "agreements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chapters" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agreement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "sub_theme" TEXT,

    CONSTRAINT "chapters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "items" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agreement_id" UUID NOT NULL,
    "chapter_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "appropriation" "Appropriation" NOT NULL,
    "description" TEXT,
    "all_involved" BOOLEAN NOT NULL,
    "all_contribute" BOOLEAN NOT NULL,
    "contributors_note" TEXT,
    "economy_text" TEXT,
    "money_set_aside" BOOLEAN,
    "formatting" JSONB NOT NULL,

    CONSTRAINT "items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "units" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "UnitKind" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_units" (
    "item_id" UUID NOT NULL,
    "role" "UnitRole" NOT NULL,
    "position" INTEGER NOT NULL,
    "unit_id" UUID NOT NULL,
    "unit_kind" "UnitKind" NOT NULL,

    CONSTRAINT "item_units_pkey" PRIMARY KEY ("item_id","role","position")
);

-- CreateTable
CREATE TABLE "milestones" (
    "item_id" UUID NOT NULL,
    "checkpoint" "Checkpoint" NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "milestones_pkey" PRIMARY KEY ("item_id","checkpoint")
);

-- CreateTable
CREATE TABLE "follow_ups" (
    "agreement_id" UUID NOT NULL,
    "checkpoint" "Checkpoint" NOT NULL,
    "state" "FollowUpState" NOT NULL,
    "imported" BOOLEAN NOT NULL,
    "dated_on" DATE,
    "cut_off_on" DATE,

    CONSTRAINT "follow_ups_pkey" PRIMARY KEY ("agreement_id","checkpoint")
);

-- CreateTable
CREATE TABLE "effort_ratings" (
    "item_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "checkpoint" "Checkpoint" NOT NULL,
    "kind" "RatingKind" NOT NULL,
    "smiley" "Smiley",
    "status" TEXT,
    "assessed_at" "Checkpoint",
    "glyph" TEXT,
    "read_by" TEXT,
    "read_at" TIMESTAMPTZ(3),
    "deciding_body" TEXT,
    "corrective_proposal" TEXT,
    "expected_meeting" TEXT,

    CONSTRAINT "effort_ratings_pkey" PRIMARY KEY ("item_id","checkpoint")
);

-- CreateTable
CREATE TABLE "economy_ratings" (
    "item_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "checkpoint" "Checkpoint" NOT NULL,
    "kind" "RatingKind" NOT NULL,
    "smiley" "Smiley",
    "status" TEXT,
    "glyph" TEXT,
    "read_by" TEXT,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "economy_ratings_pkey" PRIMARY KEY ("item_id","checkpoint")
);

-- CreateTable
CREATE TABLE "extra_follow_ups" (
    "agreement_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "item_number" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "extra_follow_ups_pkey" PRIMARY KEY ("agreement_id","fiscal_year","item_number")
);

-- CreateTable
CREATE TABLE "extra_follow_up_statuses" (
    "item_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "checkpoint" "Checkpoint" NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "extra_follow_up_statuses_pkey" PRIMARY KEY ("item_id","fiscal_year","checkpoint")
);

-- CreateIndex
CREATE UNIQUE INDEX "agreements_fiscal_year_key" ON "agreements"("fiscal_year");

-- CreateIndex
CREATE UNIQUE INDEX "chapters_agreement_id_position_key" ON "chapters"("agreement_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "chapters_id_agreement_id_key" ON "chapters"("id", "agreement_id");

-- CreateIndex
CREATE UNIQUE INDEX "items_agreement_id_number_key" ON "items"("agreement_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "items_chapter_id_position_key" ON "items"("chapter_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "items_id_agreement_id_key" ON "items"("id", "agreement_id");

-- CreateIndex
CREATE UNIQUE INDEX "units_kind_name_key" ON "units"("kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "units_id_kind_key" ON "units"("id", "kind");

-- CreateIndex
CREATE INDEX "item_units_unit_id_idx" ON "item_units"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "item_units_item_id_role_unit_id_key" ON "item_units"("item_id", "role", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "extra_follow_ups_agreement_id_position_key" ON "extra_follow_ups"("agreement_id", "position");

-- AddForeignKey
ALTER TABLE "chapters" ADD CONSTRAINT "chapters_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "items" ADD CONSTRAINT "items_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "items" ADD CONSTRAINT "items_chapter_id_agreement_id_fkey" FOREIGN KEY ("chapter_id", "agreement_id") REFERENCES "chapters"("id", "agreement_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_units" ADD CONSTRAINT "item_units_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_units" ADD CONSTRAINT "item_units_unit_id_unit_kind_fkey" FOREIGN KEY ("unit_id", "unit_kind") REFERENCES "units"("id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "effort_ratings" ADD CONSTRAINT "effort_ratings_item_id_agreement_id_fkey" FOREIGN KEY ("item_id", "agreement_id") REFERENCES "items"("id", "agreement_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "effort_ratings" ADD CONSTRAINT "effort_ratings_agreement_id_checkpoint_fkey" FOREIGN KEY ("agreement_id", "checkpoint") REFERENCES "follow_ups"("agreement_id", "checkpoint") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "economy_ratings" ADD CONSTRAINT "economy_ratings_item_id_agreement_id_fkey" FOREIGN KEY ("item_id", "agreement_id") REFERENCES "items"("id", "agreement_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "economy_ratings" ADD CONSTRAINT "economy_ratings_agreement_id_checkpoint_fkey" FOREIGN KEY ("agreement_id", "checkpoint") REFERENCES "follow_ups"("agreement_id", "checkpoint") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_follow_ups" ADD CONSTRAINT "extra_follow_ups_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_follow_up_statuses" ADD CONSTRAINT "extra_follow_up_statuses_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What cannot be must not be stored: the shapes of src/domain, as far as the database itself can hold them.
ALTER TABLE "agreements"
  ADD CONSTRAINT "agreements_fiscal_year_check" CHECK ("fiscal_year" BETWEEN 1970 AND 2999),
  ADD CONSTRAINT "agreements_rule_set_check" CHECK ("rule_set" IN ('2017', '2018')),
  ADD CONSTRAINT "agreements_title_check" CHECK (btrim("title") <> '');

ALTER TABLE "chapters"
  ADD CONSTRAINT "chapters_title_check" CHECK (btrim("title") <> ''),
  ADD CONSTRAINT "chapters_position_check" CHECK ("position" >= 0);

ALTER TABLE "items"
  ADD CONSTRAINT "items_number_check" CHECK ("number" !~ '\s' AND "number" <> ''),
  ADD CONSTRAINT "items_title_check" CHECK (btrim("title") <> ''),
  ADD CONSTRAINT "items_position_check" CHECK ("position" >= 0);

ALTER TABLE "units" ADD CONSTRAINT "units_name_check" CHECK (btrim("name") <> '');

ALTER TABLE "item_units" ADD CONSTRAINT "item_units_kind_check" CHECK (
  ("role" IN ('responsible-centre', 'contributor') AND "unit_kind" = 'centre')
  OR ("role" IN ('responsible-committee', 'involved-committee') AND "unit_kind" = 'committee')
);

ALTER TABLE "milestones" ADD CONSTRAINT "milestones_text_check" CHECK (btrim("text") <> '');

-- ROUND-6: imported rounds are history.
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_imported_check" CHECK (
  NOT "imported" OR "state" IN ('closed', 'published')
);

-- EFF-1, CARRY-1: a smiley where there is a judgement and only there; a carried one is happy, older, and has no text.
ALTER TABLE "effort_ratings"
  ADD CONSTRAINT "effort_ratings_smiley_check" CHECK (("smiley" IS NOT NULL) = ("kind" IN ('assessed', 'carried'))),
  ADD CONSTRAINT "effort_ratings_carried_check" CHECK (
    ("kind" = 'carried') = ("assessed_at" IS NOT NULL)
    AND ("kind" <> 'carried' OR ("smiley" = 'happy' AND "assessed_at" < "checkpoint" AND "status" IS NULL))
  ),
  ADD CONSTRAINT "effort_ratings_reading_check" CHECK (
    ("read_by" IS NULL) = ("read_at" IS NULL)
    AND ("glyph" IS NOT NULL) = ("kind" = 'unresolved' OR "read_by" IS NOT NULL)
    AND ("read_by" IS NULL OR ("kind" = 'assessed' AND "smiley" <> 'happy'))
  ),
  -- EFF-3: a proposal, or an expected meeting, and never without the body.
  ADD CONSTRAINT "effort_ratings_corrective_action_check" CHECK (
    ("deciding_body" IS NULL AND "corrective_proposal" IS NULL AND "expected_meeting" IS NULL)
    OR ("kind" = 'assessed' AND "deciding_body" IS NOT NULL
        AND ("corrective_proposal" IS NOT NULL OR "expected_meeting" IS NOT NULL))
  ),
  ADD CONSTRAINT "effort_ratings_status_check" CHECK ("status" IS NULL OR btrim("status") <> '');

-- ECO-2: economy is happy or sad, and never carried.
ALTER TABLE "economy_ratings"
  ADD CONSTRAINT "economy_ratings_kind_check" CHECK ("kind" <> 'carried'),
  ADD CONSTRAINT "economy_ratings_smiley_check" CHECK (
    ("smiley" IS NOT NULL) = ("kind" = 'assessed') AND ("smiley" IS NULL OR "smiley" <> 'neutral')
  ),
  ADD CONSTRAINT "economy_ratings_reading_check" CHECK (
    ("read_by" IS NULL) = ("read_at" IS NULL)
    AND ("glyph" IS NOT NULL) = ("kind" = 'unresolved' OR "read_by" IS NOT NULL)
    AND ("read_by" IS NULL OR "kind" = 'assessed')
  ),
  ADD CONSTRAINT "economy_ratings_status_check" CHECK ("status" IS NULL OR btrim("status") <> '');

ALTER TABLE "extra_follow_up_statuses"
  ADD CONSTRAINT "extra_follow_up_statuses_text_check" CHECK (btrim("text") <> '');
