import { Grant } from "../../src/domain/access/grant.js";

/** `finance-office`, `centre-lead:By, Erhverv og Miljø` or `editor:2026/4.1`; null when it is none. */
export function readGrant(text: string): Grant | null {
  const [, role = "", scope] = /^([a-z-]+)(?::(.+))?$/s.exec(text.trim()) ?? [];
  return Grant.safeParse({ role, ...scopeOf(role, scope?.trim()) }).data ?? null;
}

function scopeOf(role: string, scope: string | undefined): object {
  if (scope === undefined) return {};
  if (role === "committee-reader") return { committee: scope };
  const [, year, number] = /^(\d{4})\/(.+)$/.exec(scope) ?? [];
  return year ? { item: { fiscalYear: Number(year), number } } : { centre: scope };
}
