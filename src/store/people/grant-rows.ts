import { Grant, type Role } from "../../domain/access/grant.js";
import type { Prisma } from "../client/client.js";
import type { Role as RoleName } from "../client/enums.js";

const ROLE_TO_ROW: Record<Role, RoleName> = {
  "finance-office": "financeOffice",
  "centre-lead": "centreLead",
  editor: "editor",
  "committee-reader": "committeeReader",
  auditor: "auditor",
  administrator: "administrator",
};
const ROLE_FROM_ROW = new Map(Object.entries(ROLE_TO_ROW).map(([role, name]) => [name, role]));

export function grantColumns(grant: Grant) {
  const item = "item" in grant ? grant.item : null;
  return {
    role: ROLE_TO_ROW[grant.role],
    centre: "centre" in grant ? grant.centre : null,
    committee: "committee" in grant ? grant.committee : null,
    itemYear: item?.fiscalYear ?? null,
    itemNumber: item?.number ?? null,
  };
}

/** @throws when the row breaks what the database's own constraints promise */
export function grantFromRow(row: Prisma.GrantGetPayload<null>): Grant {
  const role = ROLE_FROM_ROW.get(row.role);
  if (row.centre !== null) return Grant.parse({ role, centre: row.centre });
  if (row.committee !== null) return Grant.parse({ role, committee: row.committee });
  if (row.itemYear === null) return Grant.parse({ role });
  return Grant.parse({ role, item: { fiscalYear: row.itemYear, number: row.itemNumber } });
}
