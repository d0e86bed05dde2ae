import type { Grant } from "../../src/domain/access/grant.js";
import { ItemNumber } from "../../src/domain/ids.js";
import { CHILDREN, CLIMATE, CLIMATE_COMMITTEE, CULTURE } from "./units.js";

/** Whom the demo can be tried as. They are invented, and so is their password, which is no secret. */
export const DEMO_PASSWORD = "syv broer over fjorden";

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly grants: readonly Grant[];
}

export const demoPeople: readonly DemoPerson[] = [
  { name: "Birthe Ravnsholm", email: "birthe@nordfjerd.example", grants: [{ role: "finance-office" }] },
  { name: "Anders Lyngby", email: "anders@nordfjerd.example", grants: [{ role: "centre-lead", centre: CHILDREN }] },
  {
    name: "Mette Sandager",
    email: "mette@nordfjerd.example",
    grants: [
      { role: "centre-lead", centre: CLIMATE },
      { role: "centre-lead", centre: CULTURE },
    ],
  },
  {
    name: "Jonas Tveje",
    email: "jonas@nordfjerd.example",
    grants: [{ role: "editor", item: { fiscalYear: 2026, number: ItemNumber.parse("4.2") } }],
  },
  {
    name: "Karen Høgh",
    email: "karen@nordfjerd.example",
    grants: [{ role: "committee-reader", committee: CLIMATE_COMMITTEE }],
  },
  { name: "Poul Ejstrup", email: "poul@nordfjerd.example", grants: [{ role: "auditor" }] },
  { name: "Inger Dahlgren", email: "inger@nordfjerd.example", grants: [{ role: "administrator" }] },
];
