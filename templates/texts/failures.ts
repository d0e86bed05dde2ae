import type { Texts } from "./da.js";

/** What keeps a process from starting, told by its name: the rooms that throw it are not known here. */
interface StartFailure extends Error {
  readonly folder?: string;
  readonly holder?: { readonly pid: number; readonly command: string };
  readonly setting?: string;
  readonly code?: string;
  readonly port?: number;
}

/** The sentence for what keeps a process from starting; null for a bug, which has none. */
export function wordStartFailure({ commandTexts }: Texts, error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { name, message, folder, holder, setting, code, port } = error as StartFailure;
  if (name === "FolderInUse" && folder && holder) return commandTexts.folderInUse(folder, holder.pid, holder.command);
  if (name === "BadSetting" && setting) return commandTexts.settingWrong(setting);
  if (code === "EADDRINUSE" && port !== undefined) return commandTexts.portTaken(port);
  if (code === "EACCES" || code === "EROFS" || code === "ENOTDIR" || code === "ENOSPC") {
    return commandTexts.folderUnwritable(message);
  }
  if (code && /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|28|3D)/.test(code)) {
    return commandTexts.databaseUnreachable(message || code);
  }
  return null;
}
