import type { Store } from "../usecases/ports.js";
import type { PrismaClient } from "./client/client.js";
import type { WorkQueue } from "./database/work-queue.js";
import { readerOn } from "./reader.js";
import { runUnitOfWork } from "./transaction.js";

/** How long a unit of work may wait for its turn and then take: a whole agreement of thousands of items fits. */
const PATIENCE = { maxWait: 30_000, timeout: 300_000 } as const;

/** Several statements that all see the same moment. */
const SNAPSHOT = { ...PATIENCE, isolationLevel: "RepeatableRead" } as const;

/** @param queue units of work and reads go through it one by one; null where the server orders them itself */
export function storeOf(prisma: PrismaClient, queue: WorkQueue | null): Store {
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => (queue ? queue.run(work) : work());
  return {
    read: (work) => inTurn(() => prisma.$transaction((tx) => work(readerOn(tx)), SNAPSHOT)),
    transaction: (work) => inTurn(() => prisma.$transaction((tx) => runUnitOfWork(tx, work), PATIENCE)),
  };
}
