import type { FastifyInstance } from "fastify";

/** So long may what has begun take to be answered; a request that is still being sent then is cut off. */
const PATIENCE_MS = 20_000;
const SWEEP_MS = 50;

/** Takes no more connections, answers what has been asked, and ends. */
export async function closeApi(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS);
  // one that is kept open for more is idle as soon as it has its answer
  const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
    clearInterval(sweep);
  }
}
