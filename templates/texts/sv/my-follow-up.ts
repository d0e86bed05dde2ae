import type { MyFollowUpTexts } from "../da/my-follow-up.js";
import { sentenceCase } from "../sentence-case.js";
import { roundTexts } from "./rounds.js";

const { followUp, smiley } = roundTexts;

const points = (count: number) => (count === 1 ? "1 punkt" : `${count} punkter`);

export const myFollowUpTexts: MyFollowUpTexts = {
  heading: "Min uppföljning",
  noneOpen: {
    heading: "Ingen uppföljning är öppen",
    text: "Det finns inget att fylla i just nu. Ekonomiavdelningen öppnar nästa uppföljning när det är dags.",
  },
  round: (round, year) => `${sentenceCase(followUp[round])}, budget ${year}`,
  otherRounds: "Andra öppna omgångar",
  deadline: (day) => `Tidsfrist: ${day}.`,
  noDeadline: "Ingen tidsfrist är satt.",
  left: (left, all) => {
    if (all === 0) return "Du har inga punkter att lämna in.";
    if (left > 0) return `Du har ${points(left)} kvar av ${all}.`;
    return all === 1 ? "Din enda punkt är inlämnad." : `Alla ${all} punkter är inlämnade.`;
  },
  closed: (state) =>
    state === "planned"
      ? "Uppföljningen är inte öppnad än, så här går det bara att läsa."
      : `Uppföljningen är ${roundTexts.state[state]}, så här går det bara att läsa.`,
  readOnly: "Du kan läsa rapporteringen, men inte skriva i den.",
  showAll: "Visa alla på en sida",
  list: {
    returned: "Returnerat till dig",
    "not-started": "Inte påbörjat",
    draft: "Utkast",
    submitted: "Inlämnat",
    approved: "Kvalitetssäkrat",
    settled: "Vidareförda eller tomma",
  },
  comment: "Ekonomiavdelningen skriver",
  missing: "Innan det kan lämnas in",
  lastTime: "Senast",
  submitReady: (count) => `Lämna in allt som är klart (${points(count)})`,
  nothingReady: "Inget är klart att lämnas in än.",
  leadSubmits: "När utkasten är färdiga lämnar förvaltningschefen in dem.",
  submitted: (items) => `Inlämnat: punkt ${items}.`,
  submittedHeading: "Det är inlämnat",
  partly: (items) =>
    `Inlämnat från din förvaltning: punkt ${items}. De andra ansvariga förvaltningarna har sin del kvar att lämna in.`,
  inPart: (items) => `Delvis inlämnat: punkt ${items}. En del återstår.`,
  leftOver: (count) =>
    count === 0 ? "Det finns inget mer att lämna in." : `${points(count)} återstår. Under varje punkt står varför.`,
  listChanged: "Något har ändrats sedan du hämtade listan. Gå igenom den och lämna in igen. Inget är inlämnat.",
  item: (number, title) => `Punkt ${number} ${title}`,
  extraNumber: (number, year) => `${number} (budget ${year})`,
  extra: (year) => `Extra uppföljning, budget ${year}`,
  back: "Tillbaka till listan",
  about: "Om punkten",
  centres: "Ansvarig förvaltning",
  committees: "Ansvarig nämnd",
  description: "Beskrivning",
  economyText: "Ekonomi i överenskommelsen",
  milestoneNow: "Milstolpe i den här uppföljningen",
  noMilestone: "Det finns ingen milstolpe i den här uppföljningen.",
  earlier: "Tidigare uppföljningar",
  effort: "Insats",
  economy: "Ekonomi",
  milestone: "Milstolpe",
  choice: "Smiley",
  rate: { effort: "Bedöm insatsen", economy: "Bedöm ekonomin" },
  blank: {
    assess: { word: "Inte bedömd än", meaning: "Du kan spara ett utkast utan smiley." },
    carried: { word: "Vidareförd", meaning: "Den glada smileyn förs vidare utan att du skriver något." },
    unrated: { word: "Ingen bedömning", meaning: "Fältet står tomt i uppföljningen." },
  },
  rateAnyway: {
    effort: "Bedöm insatsen ändå",
    economy: "Bedöm ekonomin ändå",
    hint: "Skriv i så fall en statustext som säger varför.",
  },
  status: "Status",
  statusHint: {
    effort: "En halvnöjd eller ledsen smiley ska förklaras. Skriv vad som har hänt och vad som återstår.",
    economy: "En ledsen smiley ska förklaras.",
  },
  action: {
    heading: "Korrigerande åtgärd",
    hint: "Fylls i vid en ledsen smiley: vem fattar beslut, och antingen vad som föreslås eller när ärendet läggs fram.",
    decidingBody: "Vem fattar beslut?",
    decidingBodyHint: "Till exempel en nämnd eller kommunfullmäktige.",
    proposal: "Föreslagen korrigerande åtgärd",
    proposalHint: "Lämna fältet tomt om ärendet bara ska läggas fram.",
    meeting: "Förväntat sammanträde",
    meetingHint: "Till exempel: den 3 november 2026.",
    notSaved: "Den korrigerande åtgärden är inte sparad än: något saknas i den.",
    chooseSmiley: "Välj en smiley. Den korrigerande åtgärden sparas först tillsammans med den.",
  },
  funding: {
    heading: "Alternativ finansiering",
    hint: "Vid ett överskridande eller tillförda medel: skriv i statustexten var pengarna ska komma ifrån, eller att det kommer ett nytt ärende. Vid en senareläggning räcker det att skriva från vilket år och till vilket år.",
  },
  latestStatus: "Senaste status",
  latestStatusHint: "En extra uppföljning har ingen smiley. Skriv hur långt punkten har kommit.",
  milestonesHint: "Skriv vad som ska vara nått vid varje uppföljning. Ett fält får stå tomt.",
  milestoneAt: (checkpoint) => sentenceCase(followUp[checkpoint]),
  locked: "Kvalitetssäkrat. Be ekonomiavdelningen returnera det om något ska ändras.",
  submittedNote: "Inlämnat. Ändrar du något blir det ett utkast, som ska lämnas in igen.",
  shown: {
    carried: (checkpoint) => `${smiley.happy}, vidareförd från ${followUp[checkpoint]}`,
    unrated: "inte bedömd",
    unresolved: "oklar smiley",
    unknown: "okänd",
    "not-reported": "ej rapporterad",
    postponed: "uppskjuten genom beslut",
    none: "Inget skrivet än.",
    proposed: (body, proposal) => `För beslut i ${body}: ${proposal}`,
    putBefore: (body) => `Ärendet läggs fram för ${body}.`,
    meeting: (meeting) => `Förväntat sammanträde: ${meeting}.`,
  },
  lastAt: (checkpoint) => `vid ${followUp[checkpoint]}`,
  smiley: {
    happy: sentenceCase(smiley.happy),
    neutral: sentenceCase(smiley.neutral),
    sad: sentenceCase(smiley.sad),
  },
  save: "Spara utkast",
  saveAll: "Spara alla utkast",
  sheets: "Punkterna, några i taget",
  sheet: (from: string, to: string) => `Från ${from} till ${to}`,
  saveAndNext: "Spara och gå till nästa",
  saveAndSubmit: "Spara och lämna in",
  saved: (items) => `Utkastet till punkt ${items} är sparat.`,
  savedHeading: "Sparat",
  savedLacks: "Det är sparat som utkast, men kan inte lämnas in än:",
  savedAt: (time) => `Sparat kl. ${time}`,
  time: (at) => TIME.format(at),
  fieldTooLong: (characters) =>
    `Texten är inte sparad: den är för lång (högst ${characters.toLocaleString("sv-SE")} tecken) eller innehåller tecken som inte kan tryckas.`,
  notAllSaved: "Allt är inte sparat",
  notAllSavedText: "Det du har skrivit står kvar i fälten. Rätta det som är markerat och spara igen.",
  conflict: {
    heading: "Någon annan har ändrat samma sak",
    text: "Din text är inte sparad än, och inget har gått förlorat. Jämför de två, rätta i fälten och spara; eller behåll den andras.",
    theirs: "Den andras",
    yours: "Din",
    nothing: "(tomt)",
    takeTheirs: "Behåll den andras, och kasta din",
  },
  refused: "Det kunde inte sparas",
  signedOut: {
    heading: "Logga in igen, så sparar vi det du skrev",
    text: "Du har varit borta så länge att du är utloggad. Det du skrev finns med på den här sidan och går inte förlorat.",
    tooMuch:
      "Det du skrev var för mycket för att följa med hit. Gå tillbaka i webbläsaren och kopiera det du vill behålla innan du loggar in.",
    submit: "Logga in",
    again: "Du är inloggad igen",
    againText: "Nu återstår bara att spara det du skrev.",
    anew: "Du har loggat in på nytt",
    anewText: "Sidan hämtades innan du loggade in igen. Det du skrev finns med här och behöver bara sparas.",
    save: "Spara det jag skrev",
  },
  live: {
    saving: "Sparar …",
    offline: "Inte sparat – anslutningen är borta; vi försöker igen.",
    signedOut: "Inte sparat – du är utloggad. Välj ”Spara utkast” och logga in; inget går förlorat.",
    signedInAnew: "Inte sparat – du har loggat in på nytt. Välj ”Spara utkast”; inget går förlorat.",
    conflict: "Inte sparat – någon annan har ändrat samma sak. Välj ”Spara utkast” för att se båda.",
    problem: "Allt är inte sparat. Välj ”Spara utkast” för att se vad som saknas.",
    restored: "Det du skrev senast utan att det sparades är insatt igen.",
  },
};

const TIME = new Intl.DateTimeFormat("sv-SE", { timeStyle: "short", timeZone: "Europe/Copenhagen" });
