import type { Agreement } from "../domain/agreements/agreement.js";
import type { FiscalYear } from "../domain/ids.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import type { UploadFacts } from "../domain/uploads/upload.js";
import { type ImportSummary, importHistory } from "./import-history.js";
import { ownUpload } from "./own-upload.js";
import type { World } from "./ports.js";
import { within } from "./within.js";

export interface ImportUpload {
  readonly id: string;
  /** What has been read of its bytes, the report's own agreement first. */
  readonly agreements: readonly Agreement[];
  /** Whether what would come in now is what its sender was shown. */
  readonly stillAsShown: (summary: ImportSummary) => boolean;
}

/**
 * Takes in a file that its sender has looked at, once: sent again it has come in already.
 * @returns the agreement it was about; `changed-meanwhile` when something else would come in than was shown
 */
export function importUpload(
  world: World,
  { id, agreements, stillAsShown }: ImportUpload,
): Promise<Outcome<FiscalYear>> {
  return world.store.transaction(async (transaction) => {
    const found = await ownUpload(world, transaction, id);
    if (!found.ok) return found;
    const { value: upload } = found;
    if (upload.state === "imported") return accept(upload.fiscalYear);
    const request = { agreements, readings: [], dryRun: false, stillAsShown };
    const outcome = await importHistory(within(world, transaction), request);
    if (!outcome.ok) return outcome;
    const [own] = outcome.value.agreements;
    if (!own) return reject({ code: "upload-unknown", upload: id });
    const { accountId, fileName, createdAt }: UploadFacts = upload;
    await transaction.saveUpload({ id, accountId, fileName, createdAt, state: "imported", fiscalYear: own.fiscalYear });
    return accept(own.fiscalYear);
  });
}
