import type { CommandTexts } from "../da/commands.js";
import { auditUsage } from "./audit.js";
import { peopleUsage } from "./people.js";

export const commandTexts: CommandTexts = {
  usage: {
    ...auditUsage,
    ...peopleUsage,
    import:
      "Användning: npm run import -- FIL.docx|FIL.json [--dry-run] [--partial] [--resolve FIL.csv] [--lang da|sv|en] [--json]",
    export: "Användning: npm run export -- --agreement ÅR [--out FIL.json] [--lang da|sv|en]",
    check: "Användning: npm run check -- --agreement ÅR [--json] [--lang da|sv|en]",
    "follow-up":
      "Användning: npm run follow-up -- open|status|close --agreement ÅR --checkpoint first|second|third|year-end [--json] [--lang da|sv|en]",
    report:
      "Användning: npm run report -- --agreement ÅR --checkpoint first|second|third|year-end --out FIL.pdf [--committee NAMN] [--lang da|sv|en]",
    demo: "Användning: npm run demo [-- [--no-serve] [--lang da|sv|en]]",
    bench: "Användning: npm run bench",
    serve: "Användning: npm start",
  },
  optionUnknown: (option) => `Kommandot känner inte till ${option}.`,
  optionValueMissing: (option) => `${option} måste ha ett värde.`,
  optionMissing: (option) => `${option} saknas.`,
  optionWrong: (option, value, allowed) => `${option} kan inte vara ”${value}”. Det ska vara ${allowed}.`,
  aYear: "ett årtal, t.ex. 2026",
  fileMissing: "Skriv vilken fil som ska importeras.",
  fileUnreadable: (file) => `Filen ${file} finns inte eller kan inte läsas.`,
  fileUnwritable: (file) => `Filen ${file} kan inte skrivas. Finns mappen, och får du skriva i den?`,
  settingWrong: (setting) => `Inställningen ${setting} är fel. Rätta den i miljön eller i filen .env; se .env.example.`,
  folderInUse: (folder, pid, command) =>
    `Datamappen ${folder} används av en annan process (nr ${pid}: ${command}). Stäng den först eller välj en annan mapp med DATA_DIR.`,
  folderUnwritable: (reason) =>
    `Datamappen kan inte användas: ${reason}. Rätta rättigheterna, gör plats eller välj en annan mapp med DATA_DIR.`,
  databaseUnreachable: (reason) => `Databasen i DATABASE_URL kan inte nås: ${reason}`,
  nothingWritten: "Inget har sparats.",
  dryRun: "Provkörning: inget har sparats.",
  change: { added: "ny", extended: "utökad", unchanged: "oförändrad" },
  imported: (title, change) => `${title}: ${change}`,
  counts: (chapters, items, milestones) => `  teman ${chapters}, punkter ${items}, milstolpar ${milestones}`,
  effort: "Insats",
  economy: "Ekonomi",
  kind: {
    "assessed-happy": "glad",
    "assessed-neutral": "halvnöjd",
    "assessed-sad": "ledsen",
    carried: "vidareförd",
    unrated: "tom",
    unresolved: "oklar",
    unknown: "okänd",
    "not-reported": "ej rapporterad",
    postponed: "uppskjuten genom beslut",
  },
  unresolvedHead: (count) =>
    `Oklara smileys: ${count}. De räknas som inte glada tills de är avgjorda. Spara raderna nedan som en CSV-fil, skriv i sista kolumnen vad varje smiley är (insats: halvnöjd eller ledsen; ekonomi: glad eller ledsen) och importera igen med --resolve FIL.csv.`,
  unresolvedColumns: "avtal;punkt;uppföljning;för;smiley",
  subjectColumn: { effort: "insats", economy: "ekonomi" },
  checkpointColumn: { first: "första", second: "andra", third: "tredje", "year-end": "fjärde" },
  findings: (hindrances, warnings, notes) =>
    `  Iakttagelser: hinder ${hindrances}, varningar ${warnings}, noteringar ${notes}`,
  findingsMore: (year) => `Se dem med: npm run check -- --agreement ${year}`,
  noFindings: "Alla regler är uppfyllda.",
  differencesHead: (count) => `Filen avviker från det som är sparat (${count}). Det sparade har behållits:`,
  difference: (year, item, field, round) =>
    `  budget ${year}${item ? `, punkt ${item}` : ""}: ${field}${round ? ` (${round})` : ""}`,
  field: {
    title: "titel",
    ruleSet: "regeluppsättning",
    caseNumber: "ärendenummer",
    contact: "kontakt",
    appropriation: "drift/investering",
    description: "beskrivning",
    responsibleCentres: "ansvarig förvaltning",
    responsibleCommittees: "ansvarig nämnd",
    involvedCommittees: "involverad nämnd",
    contributors: "viktig medverkande",
    economy: "ekonomi",
    milestones: "milstolpe",
    effort: "insats",
    latestStatuses: "senaste status",
  },
  item: (number) => `punkt ${number}`,
  opened: (round, title) => `${round} av ${title} är öppnad.`,
  closed: (round, title) => `${round} av ${title} är stängd.`,
  statusHead: (round, year, state) => `${round}, budget ${year}: ${state}`,
  due: { assess: "ska bedömas", "assess-again": "ska bedömas igen", carried: "vidareförd", unrated: "tom" },
  extra: (year, item, told) =>
    `extra uppföljning ${year}, punkt ${item}: ${told ? "senaste status är skriven" : "senaste status saknas"}`,
  hindrancesHead: (count) => `Ska åtgärdas innan uppföljningen kan stängas (${count}):`,
  nothingHinders: "Allt är på plats: uppföljningen kan stängas.",
  written: (file) => `Rapporten har sparats: ${file}`,
  serving: (url) => `Milepæl körs på ${url} (dokumentation: ${url}/documentation). Stoppa med Ctrl+C.`,
  portTaken: (port) => `Port ${port} är upptagen. Välj en annan port med PORT.`,
  demoReady: (municipality) => `Demoversionen för ${municipality} är klar.`,
  demoRound: (answered, missing) =>
    `Andra uppföljningen är öppen: ${answered} punkter har besvarats, ${missing} saker saknas ännu.`,
  demoReport: (file) => `Rapporten ligger i ${file}`,
  demoPeople: (password) => `Logga in som någon av dessa; lösenordet är ”${password}”:`,
};
