import { readFile } from "node:fs/promises";

export function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is alive, and somebody else's
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process was started, in the system's own terms; null where that cannot be told. */
export async function startedAt(pid: number): Promise<string | null> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, "utf8"),
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
    ]);
    // the name in parentheses may hold spaces; the start time is field 22
    return `${boot.trim()}/${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return null;
  }
}
