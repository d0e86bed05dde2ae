import type { Checkpoint } from "../../../src/domain/agreements/calendar.js";
import type { FollowUpState } from "../../../src/domain/followups/follow-up.js";
import type { RoundName } from "../../../src/domain/followups/round-work.js";
import type { Smiley } from "../../../src/domain/ratings/smiley.js";
import { sentenceCase } from "../sentence-case.js";
import { roundTexts } from "./rounds.js";

const { followUp, smiley } = roundTexts;

const points = (count: number) => (count === 1 ? "1 punkt" : `${count} punkter`);

/** The pages on which a centre files its part of a round. */
export const myFollowUpTexts = {
  heading: "Min opfølgning",
  noneOpen: {
    heading: "Ingen opfølgning er åben",
    text: "Der er ikke noget at udfylde lige nu. Økonomiafdelingen åbner den næste opfølgning, når tiden er inde.",
  },
  round: (round: RoundName, year: number) => `${sentenceCase(followUp[round])}, budget ${year}`,
  otherRounds: "Andre åbne runder",
  deadline: (day: string) => `Frist: ${day}.`,
  noDeadline: "Der er ikke sat en frist.",
  left: (left: number, all: number) => {
    if (all === 0) return "Du har ingen punkter at indsende.";
    if (left > 0) return `Du mangler ${points(left)} ud af ${all}.`;
    return all === 1 ? "Dit ene punkt er indsendt." : `Alle ${all} punkter er indsendt.`;
  },
  closed: (state: FollowUpState) =>
    state === "planned"
      ? "Opfølgningen er ikke åbnet endnu, så her kan kun læses."
      : `Opfølgningen er ${roundTexts.state[state]}, så her kan kun læses.`,
  readOnly: "Du kan læse indberetningen, men ikke skrive i den.",
  showAll: "Vis alle på én side",
  list: {
    returned: "Sendt retur til dig",
    "not-started": "Ikke begyndt",
    draft: "Kladder",
    submitted: "Indsendt",
    approved: "Kvalitetssikret",
    settled: "Videreførte eller tomme",
  },
  comment: "Økonomiafdelingen skriver",
  missing: "Før det kan indsendes",
  lastTime: "Senest",
  submitReady: (count: number) => `Indsend alt, der er klar (${points(count)})`,
  nothingReady: "Intet er klar til at blive indsendt endnu.",
  leadSubmits: "Når kladderne er færdige, indsender centerchefen dem.",
  submitted: (items: string) => `Indsendt: punkt ${items}.`,
  submittedHeading: "Det er indsendt",
  partly: (items: string) =>
    `Indsendt fra dit center: punkt ${items}. De øvrige ansvarlige centre mangler at indsende deres del.`,
  inPart: (items: string) => `Indsendt i dele: punkt ${items}. Noget af det mangler stadig.`,
  leftOver: (count: number) =>
    count === 0 ? "Der er ikke mere at indsende." : `${points(count)} mangler stadig. Under hvert punkt står hvorfor.`,
  listChanged: "Noget er ændret, siden du hentede listen. Se den igennem, og indsend så igen. Intet er indsendt.",
  item: (number: string, title: string) => `Punkt ${number} ${title}`,
  extraNumber: (number: string, year: number) => `${number} (budget ${year})`,
  extra: (year: number) => `Ekstra opfølgning, budget ${year}`,
  back: "Tilbage til listen",
  about: "Om punktet",
  centres: "Ansvarligt center",
  committees: "Ansvarligt udvalg",
  description: "Beskrivelse",
  economyText: "Økonomi i aftalen",
  milestoneNow: "Milepæl i denne opfølgning",
  noMilestone: "Der er ingen milepæl i denne opfølgning.",
  earlier: "Tidligere opfølgninger",
  effort: "Indsats",
  economy: "Økonomi",
  milestone: "Milepæl",
  choice: "Smiley",
  rate: { effort: "Vurdér indsatsen", economy: "Vurdér økonomien" },
  blank: {
    assess: { word: "Ikke vurderet endnu", meaning: "Du kan gemme en kladde uden smiley." },
    carried: { word: "Videreført", meaning: "Den glade smiley føres videre, uden at du skriver noget." },
    unrated: { word: "Ingen vurdering", meaning: "Feltet står tomt i opfølgningen." },
  },
  rateAnyway: {
    effort: "Vurdér indsatsen alligevel",
    economy: "Vurdér økonomien alligevel",
    hint: "Skriv i så fald en statustekst, der siger hvorfor.",
  },
  status: "Status",
  statusHint: {
    effort: "En mellemfornøjet eller sur smiley skal forklares. Skriv, hvad der er sket, og hvad der udestår.",
    economy: "En sur smiley skal forklares.",
  },
  action: {
    heading: "Korrigerende handling",
    hint: "Udfyldes ved en sur smiley: hvem træffer beslutning, og enten hvad der foreslås, eller hvornår sagen forelægges.",
    decidingBody: "Hvem træffer beslutning?",
    decidingBodyHint: "For eksempel et udvalg eller kommunalbestyrelsen.",
    proposal: "Foreslået korrigerende handling",
    proposalHint: "Lad feltet stå tomt, hvis sagen blot forelægges.",
    meeting: "Forventet møde",
    meetingHint: "For eksempel: den 3. november 2026.",
    notSaved: "Den korrigerende handling er ikke gemt endnu: der mangler noget i den.",
    chooseSmiley: "Vælg en smiley. Den korrigerende handling gemmes først sammen med den.",
  },
  funding: {
    heading: "Alternativ finansiering",
    hint: "Ved et merforbrug eller tilførte midler: skriv i statusteksten, hvor pengene skal komme fra, eller at der kommer en ny sag. Ved en udskydelse er det nok at skrive, fra hvilket år og til hvilket år.",
  },
  latestStatus: "Seneste status",
  latestStatusHint: "En ekstra opfølgning har ingen smiley. Skriv, hvor langt punktet er nu.",
  milestonesHint: "Skriv, hvad der skal være nået ved hver opfølgning. Et felt kan stå tomt.",
  milestoneAt: (checkpoint: Checkpoint) => sentenceCase(followUp[checkpoint]),
  locked: "Kvalitetssikret. Skal der ændres noget, så bed økonomiafdelingen om at sende det retur.",
  submittedNote: "Indsendt. Ændrer du noget, bliver det en kladde, som skal indsendes igen.",
  shown: {
    carried: (checkpoint: Checkpoint) => `${smiley.happy}, videreført fra ${followUp[checkpoint]}`,
    unrated: "ikke vurderet",
    unresolved: "uafklaret smiley",
    unknown: "ukendt",
    "not-reported": "ikke indberettet",
    postponed: "udsat ved beslutning",
    none: "Intet skrevet endnu.",
    proposed: (body: string, proposal: string) => `Til beslutning i ${body}: ${proposal}`,
    putBefore: (body: string) => `Sagen forelægges ${body}.`,
    meeting: (meeting: string) => `Forventet møde: ${meeting}.`,
  },
  lastAt: (checkpoint: Checkpoint) => `ved ${followUp[checkpoint]}`,
  smiley: {
    happy: sentenceCase(smiley.happy),
    neutral: sentenceCase(smiley.neutral),
    sad: sentenceCase(smiley.sad),
  } satisfies Record<Smiley, string>,
  save: "Gem kladde",
  saveAll: "Gem alle kladder",
  sheets: "Punkterne, nogle ad gangen",
  sheet: (from: string, to: string) => `Fra ${from} til ${to}`,
  saveAndNext: "Gem og gå til næste",
  saveAndSubmit: "Gem og indsend",
  saved: (items: string) => `Kladden til punkt ${items} er gemt.`,
  savedHeading: "Gemt",
  savedLacks: "Det er gemt som kladde, men kan ikke indsendes endnu:",
  savedAt: (time: string) => `Gemt kl. ${time}`,
  time: (at: Date) => TIME.format(at),
  fieldTooLong: (characters: number) =>
    `Teksten er ikke gemt: den er for lang (højst ${characters.toLocaleString("da-DK")} tegn) eller indeholder tegn, der ikke kan trykkes.`,
  notAllSaved: "Ikke alt er gemt",
  notAllSavedText: "Det, du har skrevet, står stadig i felterne. Ret det, der er mærket, og gem igen.",
  conflict: {
    heading: "En anden har ændret det samme",
    text: "Din tekst er ikke gemt endnu, og intet er gået tabt. Sammenlign de to, ret til i felterne, og gem; eller behold den andens.",
    theirs: "Den andens",
    yours: "Din",
    nothing: "(tomt)",
    takeTheirs: "Behold den andens, og kassér din",
  },
  refused: "Det kunne ikke gemmes",
  signedOut: {
    heading: "Log ind igen, så gemmer vi det, du skrev",
    text: "Du har været væk så længe, at du er logget ud. Det, du skrev, er med på denne side og går ikke tabt.",
    tooMuch:
      "Det, du skrev, fyldte for meget til at komme med hertil. Gå tilbage i browseren, og kopiér det, du vil beholde, før du logger ind.",
    submit: "Log ind",
    again: "Du er logget ind igen",
    againText: "Nu mangler kun at gemme det, du skrev.",
    anew: "Du er logget ind på ny",
    anewText: "Siden blev hentet, før du loggede ind igen. Det, du skrev, er med her og mangler kun at blive gemt.",
    save: "Gem det, jeg skrev",
  },
  /** What the page itself says while somebody writes. */
  live: {
    saving: "Gemmer …",
    offline: "Ikke gemt – forbindelsen er væk; vi prøver igen.",
    signedOut: "Ikke gemt – du er logget ud. Vælg »Gem kladde«, og log ind; intet går tabt.",
    signedInAnew: "Ikke gemt – du er logget ind på ny. Vælg »Gem kladde«; intet går tabt.",
    conflict: "Ikke gemt – en anden har ændret det samme. Vælg »Gem kladde« for at se begge.",
    problem: "Ikke alt er gemt. Vælg »Gem kladde« for at se, hvad der mangler.",
    restored: "Det, du skrev sidst, uden at det blev gemt, er sat ind igen.",
  },
};

const TIME = new Intl.DateTimeFormat("da-DK", { timeStyle: "short", timeZone: "Europe/Copenhagen" });

export type MyFollowUpTexts = typeof myFollowUpTexts;
