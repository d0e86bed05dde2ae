import { accept, type Outcome, reject } from "../domain/rejection.js";
import { type Upload, uploadsKeptSince } from "../domain/uploads/upload.js";
import { permit } from "./permit.js";
import type { Reader, World } from "./ports.js";

/** An upload of whoever asks; another's, and one that is to be forgotten, is as if it were not there. */
export async function ownUpload(
  { actor, now }: Pick<World, "actor" | "now">,
  source: Pick<Reader, "upload">,
  id: string,
): Promise<Outcome<Upload>> {
  const unknown = { code: "upload-unknown", upload: id } as const;
  const permitted = permit(actor, "edit-agreement", unknown);
  if (!permitted.ok) return permitted;
  const upload = await source.upload(id);
  const isOwn = actor.kind === "person" && upload?.accountId === actor.id;
  const isKept = upload !== null && upload.createdAt >= uploadsKeptSince(now().toISOString());
  return isOwn && isKept ? accept(upload) : reject(unknown);
}
