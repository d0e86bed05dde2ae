import type { Chapter } from "../../../src/domain/agreements/agreement.js";
import { bullets, happy, itemReadAt, neutral, paragraphs, sad } from "../building.js";
import {
  CLIMATE,
  CLIMATE_COMMITTEE,
  CULTURE,
  CULTURE_COMMITTEE,
  FINANCE,
  FINANCE_COMMITTEE,
  JOBS,
  JOBS_COMMITTEE,
  PLANNING,
  PROPERTY,
  STAFF,
} from "../units.js";

export const harbourAndWork: Chapter = {
  number: "3",
  title: "Havn, handel og arbejdsliv",
  subTheme: null,
  items: [
    itemReadAt("first", {
      number: "3.1",
      title: "Forlængelse af Østmolen",
      appropriation: "capital",
      description: paragraphs(
        "Østmolen er havnens rygrad, men den er for kort til de serviceskibe, der i dag sejler til vindmøllerne uden for fjorden. Flere rederier har tilkendegivet, at de vil lægge til fast, hvis molen forlænges, og vanddybden øges.",
        "Vi investerer i 110 meter ny mole og uddybning af sejlrenden. Investeringen tilbagebetales over skibs- og vareafgifter i løbet af 22 år. Arbejdet skal udføres, så havnens lystsejlere og vinterbadere kan være der imens.",
      ),
      centres: [CULTURE],
      committees: [CULTURE_COMMITTEE],
      involved: [FINANCE_COMMITTEE, JOBS_COMMITTEE],
      contributors: { centres: [PROPERTY, FINANCE] },
      milestones: {
        first: "Kystdirektoratets tilladelse til uddybning er modtaget.",
        second: "Entreprisekontrakten er underskrevet.",
        third: "Uddybningen af sejlrenden er afsluttet.",
        "year-end": "De første 40 meter af molen er etableret.",
      },
      effort: {
        first: neutral(
          "Tilladelsen er givet til selve molen, men ikke til klapning af det opgravede sediment. Der er sendt supplerende prøver den 20. marts 2026, og svaret ventes inden sommer. Arbejdet kan fortsat nås i 2026, hvis svaret foreligger senest i juni.",
        ),
      },
      economy: {
        text: paragraphs(
          "Der er afsat 18,0 mio. kr. i 2026 og 9,0 mio. kr. i 2027.",
          "Status:",
          "Anlægsudgifterne falder senere end forudsat. I forbindelse med første budgetopfølgning foreslås det, at 6,0 mio. kr. udskydes fra 2026 til 2027.",
        ),
        smiley: "sad",
      },
    }),
    itemReadAt("first", {
      number: "3.2",
      title: "Landstrøm til fiskere og erhvervsskibe",
      appropriation: "capital",
      description:
        "Når skibe ligger ved kaj med motorerne i gang, bruger de brændstof og giver støj og dårlig luft for beboerne på Toldbodgade. Vi etablerer landstrøm på to kajpladser og reserverer kabelplads til yderligere fire. Anlægget drives af havnen, og strømmen afregnes til kostpris. Der er opnået tilsagn om statsligt tilskud til 40 procent af udgiften, og kommunens andel udgør 3,1 mio. kr.",
      centres: [CULTURE],
      committees: [CULTURE_COMMITTEE],
      involved: [CLIMATE_COMMITTEE],
      contributors: { centres: [CLIMATE], note: "Netselskabet skal bekræfte effekten inden 1. juni." },
      milestones: {
        first: "Tilslutningsaftale med netselskabet er indgået.",
        second: "Gravearbejdet er færdigt, og transformerstationen er leveret.",
        third: "De to kajpladser er taget i brug.",
        "year-end": "Forbruget i de første måneder er gjort op og sammenholdt med forudsætningerne.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 3,1 mio. kr. i 2026.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "3.3",
      title: "Én indgang for virksomheder",
      description: paragraphs(
        "En håndværksmester skal ikke kende kommunens organisationsdiagram for at få svar. Derfor samler vi kontakten til virksomhederne hos ét team, som følger sagen til dørs, også når den går på tværs af byggesag, miljø, vejret og jobcenter.",
        "Teamet måles på tre ting, som erhvervslivet selv har valgt:",
        "at der svares inden for to hverdage",
        "at sagsbehandlingstiden oplyses fra begyndelsen",
        "at virksomheden har ét navn og ét telefonnummer",
      ),
      centres: [PLANNING],
      committees: [JOBS_COMMITTEE],
      contributors: { centres: [JOBS, CLIMATE] },
      milestones: {
        first: "Teamet er sammensat, og telefonnummeret er åbent.",
        second: "En tilfredshedsmåling blandt de første 100 virksomheder er gennemført.",
        third: "Sagsbehandlingstiderne offentliggøres hver måned.",
        "year-end": "Job- og Vækstudvalget er forelagt resultatet af årets målinger.",
      },
      effort: { first: happy() },
      economy: { text: "Der er ikke afsat økonomi.", smiley: null },
      formatting: bullets(
        { text: "description" },
        "at der svares inden for to hverdage",
        "at sagsbehandlingstiden oplyses fra begyndelsen",
        "at virksomheden har ét navn og ét telefonnummer",
      ),
    }),
    itemReadAt("first", {
      number: "3.4",
      title: "Flere fra kontanthjælp i job",
      description: paragraphs(
        "Virksomhederne i Nordfjerd Kommune mangler hænder, mens 640 borgere modtager kontanthjælp. Mange af dem kan og vil arbejde nogle timer om ugen, hvis jobbet passes til. Vi vil have virksomhedskonsulenterne ud af kontoret og ind i de brancher, hvor der mangler folk: hotel, rengøring, fiskeindustri og plejehjem.",
        "Forventningen er, at 70 flere borgere får løntimer i løbet af året, og at udgifterne til forsørgelse falder tilsvarende. Besparelsen er indregnet i budgettet.",
      ),
      centres: [JOBS],
      committees: [JOBS_COMMITTEE],
      contributors: { centres: [STAFF] },
      milestones: {
        first: "Brancheaftaler er indgået med mindst 25 virksomheder.",
        second: "Mindst 35 borgere har fået løntimer.",
        third: "Mindst 55 borgere har fået løntimer.",
        "year-end": "Mindst 70 borgere har fået løntimer.",
      },
      effort: { first: happy("Der er indgået aftaler med 31 virksomheder, heraf syv i fiskeindustrien.") },
      economy: {
        text: "Der er indarbejdet en besparelse på 2,0 mio. kr. i 2026 stigende til 3,5 mio. kr. årligt fra 2027.",
        smiley: "happy",
      },
    }),
    itemReadAt("first", {
      number: "3.5",
      title: "Lærepladser på de kommunale arbejdspladser",
      description:
        "Kommunen er egnens største arbejdsplads og bør gå foran. Vi vil tilbyde ti flere lærepladser, blandt andet som gartner, kok, it-supporter og ejendomsservicetekniker, og hvert center skal være vært for mindst to elever i erhvervspraktik fra folkeskolens 8. og 9. klasse. Elever med støttebehov skal have samme adgang som andre. Lønnen til eleverne afholdes inden for centrenes egne budgetter.",
      centres: [JOBS],
      committees: [JOBS_COMMITTEE],
      contributors: { all: true },
      milestones: {
        first: "Alle centre har meldt ind, hvor de kan tage imod lærlinge.",
        second: "De ti lærepladser er slået op.",
        third: "Lærlingene er begyndt efter sommerferien.",
        "year-end": "Status på lærepladser og erhvervspraktik er forelagt Job- og Vækstudvalget.",
      },
      effort: { first: happy() },
      economy: { text: "Der er ikke afsat økonomi.", smiley: null },
    }),
    itemReadAt("first", {
      number: "3.6",
      title: "Levende handelsgader i Sejerup",
      appropriation: "capital",
      description: paragraphs(
        "Hver sjette butik i Sejerups hovedgade står tom. Handelsforeningen, ejerne og kommunen er sammen om en plan, der samler handlen på det korteste stykke mellem torvet og kirken og giver plads til træer, bænke og kunst.",
        "Kommunens bidrag er 2,5 mio. kr. til belægning og beplantning, mens ejerne sætter facaderne i stand. Tomme butikker skal kunne lejes ud i korte perioder til iværksættere og kunstnere.",
      ),
      centres: [PLANNING],
      committees: [JOBS_COMMITTEE],
      involved: [CLIMATE_COMMITTEE],
      contributors: { centres: [CLIMATE, CULTURE] },
      milestones: {
        first: "Samarbejdsaftalen med ejerne og handelsforeningen er indgået.",
        second: "Skitseprojekt for torvet har været i høring blandt borgere og butikker.",
        third: "Anlægsarbejdet er igangsat.",
        "year-end": "Den første etape mellem torvet og Kirkestræde står færdig.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 2,2 mio. kr. i 2026 til anlæg.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "3.7",
      title: "Gæstehavn med faciliteter hele året",
      appropriation: "capital",
      description:
        "Gæstesejlerne bliver længere i de havne, hvor der er varme i baderummet, og hvor børnene kan lege. Vi bygger et nyt servicehus med toiletter, bad, køkken og vaskeri på Vestkajen, og huset skal også kunne bruges af vinterbadere, kajakroere og skoleklasser. Byggeriet udføres i træ og leveres i færdige moduler. Der afsættes 4,8 mio. kr., og driften betales af havnepengene.",
      centres: [CULTURE],
      committees: [CULTURE_COMMITTEE],
      contributors: { centres: [PROPERTY] },
      milestones: {
        first: "Byggetilladelsen er givet, og modulerne er bestilt.",
        third: "Fundament og kloak er etableret.",
        "year-end": "Servicehuset er klar til indvielse ved sæsonåbningen den 15. april 2027.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 4,8 mio. kr. i 2026.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "3.8",
      title: "Plan for nye erhvervsarealer",
      description: paragraphs(
        "Der er kun 11 hektar udlagt erhvervsjord tilbage i kommunen, og det meste ligger lavt. Vi har brug for en samlet plan, som peger på, hvor nye virksomheder kan bygge de næste tolv år uden at beslaglægge god landbrugsjord eller oversvømmelsestruede arealer.",
        "Planen udarbejdes i tæt sammenhæng med skybrudsplanen, jf. punkt 4.3, så vejadgang, regnvand og varmeforsyning tænkes ind fra begyndelsen. Virksomhedernes organisationer og de berørte lodsejere inddrages tidligt.",
      ),
      centres: [PLANNING],
      committees: [FINANCE_COMMITTEE],
      involved: [JOBS_COMMITTEE, CLIMATE_COMMITTEE],
      contributors: { centres: [CLIMATE, FINANCE] },
      milestones: {
        first: "Screening af mulige arealer er forelagt Økonomiudvalget.",
        second: "Planforslaget er sendt i otte ugers høring.",
        third: "Høringssvarene er behandlet i udvalgene.",
        "year-end": "Planen er vedtaget af Kommunalbestyrelsen.",
      },
      effort: {
        first: sad(
          "Screeningen mangler data om grundvandsstanden på tre af fem arealer, og de nye målinger kan tidligst være færdige ved årsskiftet. Planen kan ikke vedtages i 2026 med de nuværende forudsætninger. Økonomiudvalget forelægges på mødet i juni forslag om at dele planen i to, så arealerne ved Tangby behandles først.",
        ),
      },
      economy: { text: "Der er ikke afsat økonomi i 2026. Der er afsat 0,6 mio. kr. i 2027.", smiley: null },
    }),
  ],
};
