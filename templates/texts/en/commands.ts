import type { CommandTexts } from "../da/commands.js";
import { auditUsage } from "./audit.js";
import { peopleUsage } from "./people.js";

export const commandTexts: CommandTexts = {
  usage: {
    ...auditUsage,
    ...peopleUsage,
    import:
      "Usage: npm run import -- FILE.docx|FILE.json [--dry-run] [--partial] [--resolve FILE.csv] [--lang da|sv|en] [--json]",
    export: "Usage: npm run export -- --agreement YEAR [--out FILE.json] [--lang da|sv|en]",
    check: "Usage: npm run check -- --agreement YEAR [--json] [--lang da|sv|en]",
    "follow-up":
      "Usage: npm run follow-up -- open|status|close --agreement YEAR --checkpoint first|second|third|year-end [--json] [--lang da|sv|en]",
    report:
      "Usage: npm run report -- --agreement YEAR --checkpoint first|second|third|year-end --out FILE.pdf [--committee NAME] [--lang da|sv|en]",
    demo: "Usage: npm run demo [-- [--no-serve] [--lang da|sv|en]]",
    bench: "Usage: npm run bench",
    serve: "Usage: npm start",
  },
  optionUnknown: (option) => `The command does not know ${option}.`,
  optionValueMissing: (option) => `${option} needs a value.`,
  optionMissing: (option) => `${option} is missing.`,
  optionWrong: (option, value, allowed) => `${option} cannot be “${value}”. It must be ${allowed}.`,
  aYear: "a year, such as 2026",
  fileMissing: "Say which file to import.",
  fileUnreadable: (file) => `The file ${file} does not exist or cannot be read.`,
  fileUnwritable: (file) => `The file ${file} cannot be written. Does the folder exist, and may you write there?`,
  settingWrong: (setting) =>
    `The setting ${setting} is wrong. Correct it in the environment or in .env; see .env.example.`,
  folderInUse: (folder, pid, command) =>
    `The data folder ${folder} is in use by another process (no. ${pid}: ${command}). Stop it first, or choose another folder with DATA_DIR.`,
  folderUnwritable: (reason) =>
    `The data folder cannot be used: ${reason}. Correct the permissions, make room, or choose another folder with DATA_DIR.`,
  databaseUnreachable: (reason) => `The database in DATABASE_URL cannot be reached: ${reason}`,
  nothingWritten: "Nothing has been saved.",
  dryRun: "Dry run: nothing has been saved.",
  change: { added: "new", extended: "extended", unchanged: "unchanged" },
  imported: (title, change) => `${title}: ${change}`,
  counts: (chapters, items, milestones) => `  chapters ${chapters}, items ${items}, milestones ${milestones}`,
  effort: "Effort",
  economy: "Economy",
  kind: {
    "assessed-happy": "happy",
    "assessed-neutral": "neutral",
    "assessed-sad": "sad",
    carried: "carried",
    unrated: "blank",
    unresolved: "unresolved",
    unknown: "unknown",
    "not-reported": "not reported",
    postponed: "postponed by decision",
  },
  unresolvedHead: (count) =>
    `Unresolved smileys: ${count}. They count as not happy until they are resolved. Save the lines below as a CSV file, write in the last column what each smiley is (effort: neutral or sad; economy: happy or sad), and import again with --resolve FILE.csv.`,
  unresolvedColumns: "agreement;item;checkpoint;of;smiley",
  subjectColumn: { effort: "effort", economy: "economy" },
  checkpointColumn: { first: "first", second: "second", third: "third", "year-end": "year-end" },
  findings: (hindrances, warnings, notes) =>
    `  Findings: hindrances ${hindrances}, warnings ${warnings}, notes ${notes}`,
  findingsMore: (year) => `See them with: npm run check -- --agreement ${year}`,
  noFindings: "No rule is broken.",
  differencesHead: (count) => `The file differs from what is stored (${count}). What is stored has been kept:`,
  difference: (year, item, field, round) =>
    `  budget ${year}${item ? `, item ${item}` : ""}: ${field}${round ? ` (${round})` : ""}`,
  field: {
    title: "title",
    ruleSet: "rule set",
    caseNumber: "case number",
    contact: "contact",
    appropriation: "operating/capital",
    description: "description",
    responsibleCentres: "responsible centre",
    responsibleCommittees: "responsible committee",
    involvedCommittees: "involved committee",
    contributors: "key contributor",
    economy: "economy",
    milestones: "milestone",
    effort: "effort",
    latestStatuses: "latest status",
  },
  item: (number) => `item ${number}`,
  opened: (round, title) => `${round} on ${title} is open.`,
  closed: (round, title) => `${round} on ${title} is closed.`,
  statusHead: (round, year, state) => `${round}, budget ${year}: ${state}`,
  due: { assess: "to assess", "assess-again": "to assess again", carried: "carried", unrated: "blank" },
  extra: (year, item, told) =>
    `extra follow-up ${year}, item ${item}: ${told ? "latest status written" : "latest status missing"}`,
  hindrancesHead: (count) => `To be settled before the follow-up can be closed (${count}):`,
  nothingHinders: "Everything is in place: the follow-up can be closed.",
  written: (file) => `The report has been saved: ${file}`,
  serving: (url) => `Milepæl is running at ${url} (documentation: ${url}/documentation). Stop it with Ctrl+C.`,
  portTaken: (port) => `Port ${port} is in use. Choose another port with PORT.`,
  demoReady: (municipality) => `The demo for ${municipality} is ready.`,
  demoRound: (answered, missing) =>
    `The second follow-up is open: ${answered} items have been answered, ${missing} things are still missing.`,
  demoReport: (file) => `The report is in ${file}`,
  demoPeople: (password) => `Sign in as one of these; the password is “${password}”:`,
};
