-- CreateTable
CREATE TABLE "uploads" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "bytes" BYTEA,
    "imported_year" INTEGER,

    CONSTRAINT "uploads_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "uploads_account_id_idx" ON "uploads"("account_id");

-- CreateIndex
CREATE INDEX "uploads_created_at_idx" ON "uploads"("created_at");

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand from here: what the schema language cannot say.
ALTER TABLE "uploads"
  ADD CONSTRAINT "uploads_file_name_check" CHECK (btrim("file_name") <> ''),
  -- the file is kept until it has come in, and no longer
  ADD CONSTRAINT "uploads_bytes_check" CHECK (("bytes" IS NULL) = ("imported_year" IS NOT NULL));
