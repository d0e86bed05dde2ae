import type { CorrectiveAction } from "../../src/domain/ratings/corrective-action.js";
import type { EconomySmiley } from "../../src/domain/ratings/economy-scale.js";
import type { EffortSmiley } from "../../src/domain/ratings/effort-scale.js";
import { CLIMATE_COMMITTEE, CULTURE_COMMITTEE, FINANCE_COMMITTEE } from "./units.js";

interface EffortAnswer {
  readonly smiley: EffortSmiley;
  readonly status: string | null;
  readonly correctiveAction: CorrectiveAction | null;
}

interface EconomyAnswer {
  readonly smiley: EconomySmiley;
  readonly status: string | null;
}

interface CentreAnswer {
  readonly item: string;
  readonly effort?: EffortAnswer;
  readonly economy?: EconomyAnswer;
}

function reached(status: string | null = null): EffortAnswer {
  return { smiley: "happy", status, correctiveAction: null };
}

function notFully(status: string): EffortAnswer {
  return { smiley: "neutral", status, correctiveAction: null };
}

function notReached(status: string, correctiveAction: CorrectiveAction): EffortAnswer {
  return { smiley: "sad", status, correctiveAction };
}

function kept(status: string | null = null): EconomyAnswer {
  return { smiley: "happy", status };
}

function notKept(status: string): EconomyAnswer {
  return { smiley: "sad", status };
}

/**
 * What the centres answer in the second follow-up of 2026, once it is open. Still missing on purpose: 1.12, 2.5, 3.8 and
 * 5.5, and the economy of 4.4. Where only the economy stands, the effort is carried or blank by the rules.
 */
export const secondRound: readonly CentreAnswer[] = [
  {
    item: "1.1",
    effort: reached("Pr. 1. juni er 13 af de 16 stillinger besat. De sidste tre er genopslået."),
    economy: kept(),
  },
  {
    item: "1.2",
    effort: notFully(
      "Grunden blev overtaget den 1. juni 2026. Byggeprogrammet er udarbejdet og godkendt af Børne- og Læringsudvalget, men mangler behandling i Økonomiudvalget den 19. august. Udbuddet kan fortsat ske inden årets udgang.",
    ),
    economy: notKept(
      "Grundkøbet er blevet 0,7 mio. kr. dyrere. Merudgiften foreslås finansieret af puljen til jordkøb i sagen om anden budgetopfølgning, som Kommunalbestyrelsen behandler den 31. august 2026.",
    ),
  },
  { item: "1.3", economy: kept() },
  {
    item: "1.4",
    effort: reached(
      "Målingerne blev forelagt udvalget den 9. juni 2026. Andelen af sikre læsere i 2. klasse er steget fra 71 til 76 procent.",
    ),
  },
  {
    item: "1.5",
    effort: reached(
      "De nye ledere i Stenløkke og Krogsande er tiltrådt, og der er nu udpeget kontaktpersoner i alle fem distrikter. Dermed er også del b) nået.",
    ),
  },
  { item: "1.6", effort: reached("Skolerne i Sejerup, Tangby og Krogsande er begyndt.") },
  {
    item: "1.8",
    effort: notFully(
      "Byggepladsen er etableret, men fløj B er kun delvist rømmet, fordi de midlertidige klasselokaler blev leveret tre uger for sent. Entreprenøren har omlagt arbejdet, så afleveringen i oktober kan holdes.",
    ),
    economy: kept("Licitationsresultatet ligger 0,4 mio. kr. under det afsatte beløb."),
  },
  {
    item: "1.9",
    effort: reached("Rådgivningen åbnede den 8. juni 2026. I de første tre uger har 41 unge haft en samtale."),
    economy: kept(),
  },
  {
    item: "1.10",
    effort: notReached(
      "De indkomne tilbud ligger mellem 1,8 og 2,6 mio. kr. over rammen, især på grund af brandsikring af trækonstruktionen. Ungdomshuset kan ikke indvies i 2026 med den nuværende økonomi.",
      {
        kind: "proposed",
        decidingBody: CULTURE_COMMITTEE,
        proposal:
          "Ombygningen deles i to etaper, så stueetagen ombygges i 2026 for det afsatte beløb, og 1. sal indgår i forhandlingerne om budget 2027.",
        expectedMeeting: "1. september 2026",
      },
    ),
    economy: kept(
      "Der er brugt 0,3 mio. kr. til projektering. Kontrakten indgås først, når etapedelingen er besluttet.",
    ),
  },
  { item: "1.13", economy: kept() },
  {
    item: "2.1",
    effort: notFully(
      "Teamene i Sejerup er i drift. I Krogsande mangler to sygeplejersker, og derfor kører de to teams endnu sammen om aftenen. Stillingerne er besat fra den 1. september.",
    ),
    economy: kept(),
  },
  {
    item: "2.2",
    effort: reached(
      "Helhedsplanen blev forelagt igen med et alternativ, hvor køkkenet bevares. Sundheds- og Omsorgsudvalget godkendte planen den 9. juni 2026, Punkt 4.",
    ),
    economy: kept(),
  },
  {
    item: "2.3",
    effort: notFully(
      "Klinikken har aftenåbent mandag til torsdag. Fredagen følger, når vagtlaget er fuldt besat i august. Aftalen om natdækning er på plads.",
    ),
    economy: kept("Der forventes et mindreforbrug i 2026, fordi nattevagterne begynder senere end forudsat."),
  },
  { item: "2.4", effort: reached(), economy: kept() },
  {
    item: "2.7",
    economy: notKept(
      "Gulvsensorerne er blevet 0,3 mio. kr. dyrere end ventet. Merudgiften foreslås finansieret af et mindreforbrug på hjælpemidler i sagen om anden budgetopfølgning.",
    ),
  },
  {
    item: "3.1",
    effort: notReached(
      "Svaret på de supplerende prøver foreligger ikke, og kontrakten er derfor ikke underskrevet. Arbejdet kan tidligst begynde til vinter, og milepælene for 2026 kan ikke nås.",
      { kind: "put-before", decidingBody: "Kommunalbestyrelsen", expectedMeeting: "31. august 2026" },
    ),
    economy: notKept(
      "Ud over de 6,0 mio. kr., der allerede er flyttet, kan yderligere 8,5 mio. kr. ikke bruges i 2026 og foreslås udskudt til 2027.",
    ),
  },
  { item: "3.2", effort: reached(), economy: kept() },
  {
    item: "3.3",
    effort: reached("112 virksomheder har svaret. 83 procent er tilfredse eller meget tilfredse med kontakten."),
  },
  {
    item: "3.4",
    effort: notFully(
      "29 borgere har fået løntimer. Hotellerne har ansat senere end ventet, men 14 aftaler træder i kraft i juli, og målet for året fastholdes.",
    ),
    economy: notKept(
      "Besparelsen ventes at blive 0,4 mio. kr. mindre end indregnet i 2026. Beløbet finansieres af et mindreforbrug til aktivering, som indgår i sagen om anden budgetopfølgning.",
    ),
  },
  { item: "3.5", effort: reached("Der er kommet 64 ansøgninger til de ti pladser.") },
  {
    item: "3.6",
    effort: notFully(
      "Høringen er gennemført, men butikkerne på torvet ønsker flere pladser til korttidsparkering. Et revideret skitseprojekt drøftes med handelsforeningen i august, og anlægsarbejdet kan begynde til oktober.",
    ),
    economy: kept(),
  },
  { item: "3.7", economy: kept("Modulerne er købt til fast pris, og der er 0,2 mio. kr. i reserve.") },
  { item: "4.1", effort: reached(), economy: kept() },
  {
    item: "4.2",
    effort: notFully(
      "Klima- og Teknikudvalget behandlede den 2. juni 2026 et nyt forslag, hvor kommunen bidrager for de rekreative arealer. Grundejerforeningen stemmer om forslaget den 22. august, og en myndighedsgodkendelse kan dermed nås inden årets udgang.",
    ),
    economy: kept(),
  },
  {
    item: "4.3",
    effort: notFully(
      "Vandvejene er kortlagt ved Ringvejen. I Tangby kan de først sammenholdes med erhvervsarealerne, når de nye grundvandsdata foreligger, jf. punkt 3.8.",
    ),
    economy: kept(),
  },
  { item: "4.4", effort: reached("Der kom fem bud, og kontrakten blev underskrevet den 18. juni 2026.") },
  { item: "4.5", economy: kept() },
  {
    item: "4.7",
    effort: reached(
      "Punktet blev ved en fejl ikke vurderet ved første opfølgning. Placeringen af alle fire sorteringsøer er aftalt med grundejerforeningerne den 11. maj 2026.",
    ),
  },
  {
    item: "4.8",
    effort: reached(
      "2.150 kvadratmeter er plantet ud med hjælp fra 60 frivillige. Fjordkoordinatoren tiltrådte den 1. maj.",
    ),
    economy: kept(),
  },
  {
    item: "4.10",
    effort: reached("Kriterierne er brugt i fem udbud, senest ved indkøb af arbejdstøj."),
    economy: kept(),
  },
  {
    item: "4.12",
    effort: notReached(
      "Politiet har ikke givet samtykke til ombygningen af krydset ved Fjordkrogens Skole, da oversigten mod vest er for dårlig. Et signalanlæg vil løse problemet, men kan ikke rummes i det afsatte beløb.",
      {
        kind: "proposed",
        decidingBody: CLIMATE_COMMITTEE,
        proposal:
          "Krydset udgår af årets program og etableres som signalanlæg i 2027, mens de øvrige tre projekter gennemføres som planlagt.",
        expectedMeeting: "18. august 2026",
      },
    ),
    economy: kept(),
  },
  { item: "5.1", effort: reached(), economy: kept() },
  {
    item: "5.2",
    effort: notFully(
      "Brugergruppens ønsker er prioriteret, og byggeprogrammet er skrevet. Anlægsoverslaget skal regnes igennem en gang til, inden udvalget tager stilling den 1. september. Udbuddet kan stadig nås i år.",
    ),
    economy: kept(),
  },
  {
    item: "5.4",
    effort: reached("Der er skrevet 87 børn op, og på Skolen i Vesterlyng er der venteliste til guitar."),
    economy: kept(),
  },
  { item: "5.6", effort: reached(), economy: kept() },
  {
    item: "5.7",
    effort: notReached(
      "Adgangen til den nye grænseflade er købt, men leverandøren kan først levere i december. Tre arbejdsgange er i drift, og målet på 15 kan ikke nås i 2026.",
      {
        kind: "proposed",
        decidingBody: FINANCE_COMMITTEE,
        proposal: "Årets mål sættes ned til otte arbejdsgange, og de resterende syv flyttes til 2027.",
        expectedMeeting: null,
      },
    ),
    economy: notKept(
      "Der mangler fortsat 0,6 mio. kr. af besparelsen. Økonomiudvalget har den 17. juni 2026 bedt om en ny sag med forslag til finansiering.",
    ),
  },
  { item: "5.8", effort: reached("Alle fem fagudvalg har drøftet forslagene i maj og juni.") },
];

/** "Seneste status" of the second round; 4.01.2 is still missing. */
export const secondRoundStatuses: readonly { fiscalYear: 2025; item: string; text: string }[] = [
  {
    fiscalYear: 2025,
    item: "2.5",
    text: "Bassinet har været i brug siden 7. april 2026, og alle hold er samlet i Stenløkke. Aftalen med patientforeningerne er underskrevet, og forvaltningen foreslår, at opfølgningen afsluttes.",
  },
  {
    fiscalYear: 2025,
    item: "3.2",
    text: "To af de tre delaftaler er tildelt, og kørslen begynder den 10. august 2026. Tildelingen af den tredje, kørsel til genoptræning, er indbragt for Klagenævnet for Udbud, og den nuværende vognmand fortsætter imens.",
  },
  {
    fiscalYear: 2025,
    item: "4.7",
    text: "Slutopgørelsen er modtaget og svarer til det beløb, der blev meldt ud i marts. Anlægsregnskabet forelægges Klima- og Teknikudvalget den 18. august 2026.",
  },
  {
    fiscalYear: 2025,
    item: "4.12",
    text: "Trafikselskabet har delt de foreløbige resultater med følgegruppen. Udvalget tager stilling til, om undersøgelsen skal genoptages, på mødet i oktober.",
  },
];
