import { auditUsage } from "./audit.js";
import { peopleUsage } from "./people.js";

/** What the commands say. Lines that carry figures are functions of them. */
export const commandTexts = {
  usage: {
    ...auditUsage,
    ...peopleUsage,
    import:
      "Brug: npm run import -- FIL.docx|FIL.json [--dry-run] [--partial] [--resolve FIL.csv] [--lang da|sv|en] [--json]",
    export: "Brug: npm run export -- --agreement ÅR [--out FIL.json] [--lang da|sv|en]",
    check: "Brug: npm run check -- --agreement ÅR [--json] [--lang da|sv|en]",
    "follow-up":
      "Brug: npm run follow-up -- HANDLING --agreement ÅR --checkpoint first|second|third|year-end [--json] [--lang da|sv|en]\n  open | status | close [--gap effort/4.1=BEGRUNDELSE …] | reopen --reason TEKST | publish | schedule --deadline ÅÅÅÅ-MM-DD\n  submit | approve | return --comment TEKST [--entry effort/4.1 …]",
    report:
      "Brug: npm run report -- --agreement ÅR --checkpoint first|second|third|year-end --out FIL.pdf [--committee NAVN] [--lang da|sv|en]",
    demo: "Brug: npm run demo [-- [--no-serve] [--lang da|sv|en]]",
    bench: "Brug: npm run bench",
    serve: "Brug: npm start",
  },
  optionUnknown: (option: string) => `Kommandoen kender ikke ${option}.`,
  optionValueMissing: (option: string) => `${option} skal have en værdi.`,
  optionMissing: (option: string) => `${option} mangler.`,
  optionWrong: (option: string, value: string, allowed: string) =>
    `${option} kan ikke være »${value}«. Det skal være ${allowed}.`,
  aYear: "et årstal, fx 2026",
  fileMissing: "Skriv, hvilken fil der skal importeres.",
  fileUnreadable: (file: string) => `Filen ${file} findes ikke eller kan ikke læses.`,
  fileUnwritable: (file: string) => `Filen ${file} kan ikke skrives. Findes mappen, og må du skrive i den?`,
  settingWrong: (setting: string) =>
    `Indstillingen ${setting} er forkert. Ret den i miljøet eller i filen .env; se .env.example.`,
  folderInUse: (folder: string, pid: number, command: string) =>
    `Datamappen ${folder} er i brug af en anden proces (nr. ${pid}: ${command}). Luk den først, eller vælg en anden mappe med DATA_DIR.`,
  folderUnwritable: (reason: string) =>
    `Datamappen kan ikke bruges: ${reason}. Ret rettighederne, gør plads, eller vælg en anden mappe med DATA_DIR.`,
  databaseUnreachable: (reason: string) => `Databasen i DATABASE_URL kan ikke nås: ${reason}`,
  nothingWritten: "Intet er gemt.",
  dryRun: "Prøvekørsel: Intet er gemt.",
  change: { added: "ny", extended: "udvidet", unchanged: "uændret" },
  imported: (title: string, change: string) => `${title}: ${change}`,
  counts: (chapters: number, items: number, milestones: number) =>
    `  temaer ${chapters}, punkter ${items}, milepæle ${milestones}`,
  effort: "Indsats",
  economy: "Økonomi",
  kind: {
    "assessed-happy": "glad",
    "assessed-neutral": "mellemfornøjet",
    "assessed-sad": "sur",
    carried: "videreført",
    unrated: "blank",
    unresolved: "uafklaret",
    unknown: "ukendt",
    "not-reported": "ikke indberettet",
    postponed: "udsat ved beslutning",
  },
  unresolvedHead: (count: number) =>
    `Uafklarede smileys: ${count}. De tæller som ikke glade, indtil de er afklaret. Gem linjerne herunder som en CSV-fil, skriv i sidste kolonne, hvad hver smiley er (indsats: mellemfornøjet eller sur; økonomi: glad eller sur), og importér igen med --resolve FIL.csv.`,
  unresolvedColumns: "aftale;punkt;opfølgning;for;smiley",
  subjectColumn: { effort: "indsats", economy: "økonomi" },
  checkpointColumn: { first: "første", second: "anden", third: "tredje", "year-end": "fjerde" },
  findings: (hindrances: number, warnings: number, notes: number) =>
    `  Fund: hindringer ${hindrances}, advarsler ${warnings}, bemærkninger ${notes}`,
  findingsMore: (year: number) => `Se dem med: npm run check -- --agreement ${year}`,
  noFindings: "Alle regler er overholdt.",
  differencesHead: (count: number) => `Filen afviger fra det, der er gemt (${count}). Det gemte er beholdt:`,
  difference: (year: number, item: string | null, field: string, round: string | null) =>
    `  budget ${year}${item ? `, punkt ${item}` : ""}: ${field}${round ? ` (${round})` : ""}`,
  field: {
    title: "titel",
    ruleSet: "regelsæt",
    caseNumber: "sagsid",
    contact: "kontakt",
    appropriation: "drift/anlæg",
    description: "beskrivelse",
    responsibleCentres: "ansvarligt center",
    responsibleCommittees: "ansvarligt udvalg",
    involvedCommittees: "involveret udvalg",
    contributors: "væsentlig bidragsyder",
    economy: "økonomi",
    milestones: "milepæl",
    effort: "indsats",
    latestStatuses: "seneste status",
  },
  item: (number: string) => `punkt ${number}`,
  opened: (round: string, title: string) => `${round} på ${title} er åbnet.`,
  closed: (round: string, title: string) => `${round} på ${title} er lukket.`,
  submitted: (count: number) => `Indsendt: ${count}.`,
  approved: (count: number) => `Kvalitetssikret: ${count}.`,
  returned: (count: number) => `Sendt retur: ${count}.`,
  reopened: (round: string, title: string) => `${round} på ${title} er genåbnet.`,
  scheduled: (round: string, title: string, deadline: string) => `${round} på ${title}: fristen er ${deadline}.`,
  published: (round: string, title: string, edition: number, sha256: string) =>
    `${round} på ${title} er offentliggjort som udgave ${edition}. SHA-256: ${sha256}`,
  anEntry: "en indberetning, fx effort/4.1, economy/4.1 eller latest-status/2025/3.7",
  aGap: "en indberetning med en begrundelse, fx effort/4.1=BEGRUNDELSE",
  aDay: "en dato, fx 2026-08-14",
  deadline: (day: string) => `Frist: ${day}`,
  noCentre: "uden ansvarligt center",
  centre: (name: string, state: string, done: number, all: number) =>
    `  ${name}: ${state} (${done} af ${all} indsendt)`,
  statusHead: (round: string, year: number, state: string) => `${round}, budget ${year}: ${state}`,
  due: { assess: "skal vurderes", "assess-again": "skal vurderes igen", carried: "videreført", unrated: "blank" },
  extra: (year: number, item: string, told: boolean) =>
    `ekstra opfølgning ${year}, punkt ${item}: ${told ? "seneste status er skrevet" : "seneste status mangler"}`,
  hindrancesHead: (count: number) => `Skal på plads, før opfølgningen kan lukkes (${count}):`,
  nothingHinders: "Alt er på plads: opfølgningen kan lukkes.",
  written: (file: string) => `Rapporten er gemt: ${file}`,
  serving: (url: string) => `Milepæl kører på ${url} (dokumentation: ${url}/documentation). Stop med Ctrl+C.`,
  portTaken: (port: number) => `Port ${port} er optaget. Vælg en anden port med PORT.`,
  demoReady: (municipality: string) => `Demoen for ${municipality} er klar.`,
  demoRound: (answered: number, missing: number) =>
    `Anden opfølgning er åben: ${answered} punkter er besvaret, ${missing} ting mangler endnu.`,
  demoReport: (file: string) => `Rapporten ligger i ${file}`,
  demoPeople: (password: string) => `Log ind som en af disse brugere; adgangskoden er »${password}«:`,
};
export type CommandTexts = typeof commandTexts;
