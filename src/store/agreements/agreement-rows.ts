import type { Prisma } from "../client/client.js";

const byPosition = { orderBy: { position: "asc" } } as const;
const byCheckpoint = { orderBy: { checkpoint: "asc" } } as const;

/** Everything that hangs on one agreement, each list in the order the domain keeps it. */
export const WHOLE_AGREEMENT = {
  followUps: byCheckpoint,
  extraFollowUps: byPosition,
  chapters: {
    ...byPosition,
    include: {
      items: {
        ...byPosition,
        include: {
          units: { ...byPosition, include: { unit: { select: { name: true } } } },
          milestones: byCheckpoint,
          effortRatings: byCheckpoint,
          economyRatings: byCheckpoint,
          latestStatuses: { orderBy: [{ fiscalYear: "asc" }, { checkpoint: "asc" }] },
        },
      },
    },
  },
} as const satisfies Prisma.AgreementInclude;

export type AgreementRow = Prisma.AgreementGetPayload<{ include: typeof WHOLE_AGREEMENT }>;
export type ItemRow = AgreementRow["chapters"][number]["items"][number];
export type EffortRow = ItemRow["effortRatings"][number];
export type EconomyRow = ItemRow["economyRatings"][number];
