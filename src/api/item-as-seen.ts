import type { FastifyRequest } from "fastify";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { Fields } from "./conflict.js";
import { versionOf } from "./entity-tag.js";
import { type ItemResource, presentItem } from "./items.schema.js";
import { asSeen, type Condition } from "./preconditions.js";

/** What a change would make of an item, and what has been made of it. */
interface ItemChange {
  readonly yours: Fields;
  readonly current: (item: ItemResource) => Fields;
}

/**
 * An item as it was seen, whole.
 * @throws Refused when the request does not say what it was made from
 */
export function itemAsSeen(
  request: FastifyRequest,
  number: string,
  { yours, current }: ItemChange,
): Condition<Agreement> {
  const present = (agreement: Agreement) => presentItem(request.actor, agreement, number);
  return asSeen(request, {
    versions: (agreement) => {
      const item = present(agreement);
      return item ? [versionOf(item)] : [];
    },
    yours,
    current: (agreement) => {
      const item = present(agreement);
      return item ? current(item) : {};
    },
  });
}
