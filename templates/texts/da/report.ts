/** What the report prints in Danish. This object's type binds the other languages. */
export const reportTexts = {
  titleAt: {
    first: (agreement: string) => `Første opfølgning på ${agreement}`,
    second: (agreement: string) => `Anden opfølgning på ${agreement}`,
    third: (agreement: string) => `Tredje opfølgning på ${agreement}`,
    "year-end": (agreement: string) => `Fjerde og sidste opfølgning på ${agreement}`,
  },
  extraTitle: (agreement: string) => `Ekstra opfølgning på ${agreement}`,
  extractFor: (committee: string) => `Uddrag til ${committee}`,
  emptyExtract: "Ingen af aftalens punkter vedrører udvalget.",
  letterhead: { date: "Dato", phone: "Tlf. dir.", email: "E-mail", contact: "Kontakt", caseNumber: "Sagsid" },
  appropriation: { operating: "Drift", capital: "Anlæg" },
  columns: { time: "Tid", smiley: "Smiley" },
  rows: { milestone: "Milepæl", economy: "Økonomi", latestStatus: "Seneste status" },
  timeAt: {
    first: (year: number) => `1. budgetopfølgning ${year}`,
    second: (year: number) => `2. budgetopfølgning ${year}`,
    third: (year: number) => `3. budgetopfølgning ${year}`,
    "year-end": (year: number) => `31.12.${year}`,
  },
  units: {
    centre: "Ansvarligt center",
    committee: "Ansvarligt udvalg",
    contributor: "Væsentlig bidragsyder",
    allCentres: "Alle centre og sekretariater",
    allCommitteesInvolved: "Alle fagudvalg involveres.",
    committeesInvolved: (names: string) => `${names} involveres.`,
  },
  join: { and: "og", besides: "samt" },
  status: "Status",
  statusAt: {
    first: "Status ved første opfølgning",
    second: "Status ved anden opfølgning",
    third: "Status ved tredje opfølgning",
    "year-end": "Status ved fjerde og sidste opfølgning",
  },
  correctiveAction: {
    label: "Korrigerende handling",
    proposed: (body: string, proposal: string) => `Til beslutning i ${body}: ${proposal}`,
    putBefore: (body: string) => `Sagen forelægges ${body}.`,
    expectedMeeting: (meeting: string) => `Forventet møde: ${meeting}`,
  },
  smileys: { happy: "glad", neutral: "mellemfornøjet", sad: "sur" },
  carriedFrom: {
    first: "videreført fra 1. budgetopfølgning",
    second: "videreført fra 2. budgetopfølgning",
    third: "videreført fra 3. budgetopfølgning",
    "year-end": "videreført fra 31.12.",
  },
  unresolved: "uafklaret",
  notReported: "Ikke indberettet",
  postponed: "Udsat ved beslutning",
  colophon: {
    title: "Om denne udgave",
    edition: (number: number) => `Udgave ${number}`,
    replaces: (number: number, reason: string) => `Udgave ${number} erstatter udgave ${number - 1}: ${reason}`,
    log: (sequence: number, hash: string) =>
      `Da udgaven blev offentliggjort, var logbogens seneste post nr. ${sequence} med denne hash: ${hash}`,
  },
  continued: (heading: string) => `${heading} (fortsat)`,
  page: (number: number, count: number) => `side ${number} af ${count}`,
};

export type ReportTexts = typeof reportTexts;
