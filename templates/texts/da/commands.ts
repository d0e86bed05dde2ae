/** What the commands say. Lines that carry figures are functions of them. */
export const commandTexts = {
  usage: {
    import:
      "Brug: npm run import -- FIL.docx|FIL.json [--dry-run] [--partial] [--resolve FIL.csv] [--lang da|sv|en] [--json]",
    export: "Brug: npm run export -- --agreement ÅR [--out FIL.json]",
    check: "Brug: npm run check -- --agreement ÅR [--json] [--lang da|sv|en]",
    "follow-up":
      "Brug: npm run follow-up -- open|status|close --agreement ÅR --checkpoint first|second|third|year-end [--json] [--lang da|sv|en]",
    report:
      "Brug: npm run report -- --agreement ÅR --checkpoint first|second|third|year-end --out FIL.pdf [--committee NAVN] [--lang da|sv|en]",
    demo: "Brug: npm run demo [-- --no-serve]",
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
  dryRun: "Prøvekørsel: intet er gemt.",
  change: { added: "ny", extended: "udvidet", unchanged: "uændret" },
  imported: (title: string, change: string) => `${title}: ${change}`,
  counts: (chapters: number, items: number, milestones: number) =>
    `  ${chapters} temaer, ${items} punkter, ${milestones} milepæle`,
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
    `  Uafklarede smileys: ${count}. De tæller som ikke glade, til nogen siger, hvad de er: gem linjerne herunder som en fil, udfyld sidste kolonne, og kør igen med --resolve FIL.csv.`,
  unresolvedColumns: "aftale;punkt;opfølgning;for;smiley",
  subjectColumn: { effort: "indsats", economy: "økonomi" },
  checkpointColumn: { first: "første", second: "anden", third: "tredje", "year-end": "fjerde" },
  findings: (hindrances: number, warnings: number, notes: number) =>
    `  Fund: ${hindrances} hindringer, ${warnings} advarsler, ${notes} bemærkninger`,
  findingsMore: (year: number) => `Se dem med: npm run check -- --agreement ${year}`,
  noFindings: "Alt er, som reglerne siger.",
  differencesHead: (count: number) =>
    `Filen siger noget andet end det, der er gemt, ${count} steder. Det gemte er beholdt:`,
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
    involvedCommittees: "involverede udvalg",
    contributors: "væsentlig bidragsyder",
    economy: "økonomi",
    milestones: "milepæl",
    effort: "indsats",
    latestStatuses: "seneste status",
  },
  item: (number: string) => `punkt ${number}`,
  opened: (round: string, title: string) => `${round} på ${title} er åbnet.`,
  closed: (round: string, title: string) => `${round} på ${title} er lukket.`,
  statusHead: (round: string, year: number, state: string) => `${round}, budget ${year}: ${state}`,
  due: { assess: "vurderes", "assess-again": "vurderes igen", carried: "videreført", unrated: "blank" },
  hindrancesHead: (count: number) => `Det hindrer lukning (${count}):`,
  nothingHinders: "Intet hindrer, at opfølgningen lukkes.",
  written: (file: string) => `Skrevet: ${file}`,
  serving: (url: string) => `Milepæl svarer på ${url} (dokumentation: ${url}/documentation). Stop med Ctrl+C.`,
  portTaken: (port: number) => `Port ${port} er optaget. Vælg en anden med PORT.`,
  demoReady: (municipality: string) => `Demoen for ${municipality} er klar.`,
  demoRound: (answered: number, missing: number) =>
    `Anden opfølgning er åben: ${answered} svar er givet, ${missing} ting mangler endnu.`,
  demoReport: (file: string) => `Rapporten ligger i ${file}`,
};
export type CommandTexts = typeof commandTexts;
