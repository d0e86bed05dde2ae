import type { KeptAnswer, World } from "./ports.js";
import { within } from "./within.js";

/** A request that its client may send again. */
export type Repeatable = Pick<KeptAnswer, "scope" | "keyHash" | "fingerprint">;

export type Once =
  | { readonly kind: "done"; readonly answer: Uint8Array }
  /** It was done before: this is what was answered then. */
  | { readonly kind: "repeated"; readonly answer: Uint8Array }
  /** The key was used for something else. */
  | { readonly kind: "other-request" };

/**
 * Does something once, however often it is asked for: what it changes and what it answers are kept in one transaction. A
 * refusal is an answer like any other. Nothing is kept of what throws.
 */
export async function doOnce(
  world: World,
  request: Repeatable,
  work: (world: World) => Promise<Uint8Array>,
): Promise<Once> {
  return world.store.transaction(async (transaction) => {
    const kept = await transaction.keptAnswer(request.scope, request.keyHash);
    if (kept && kept.fingerprint !== request.fingerprint) return { kind: "other-request" };
    if (kept) return { kind: "repeated", answer: kept.answer };
    const answer = await work(within(world, transaction));
    await transaction.keepAnswer({ ...request, answer, createdAt: world.now().toISOString() });
    return { kind: "done", answer };
  });
}
