import { paragraph, type ReadingGuides } from "./reading-guide.js";

const effort = "Sådan læses smileys på indsats";
const economy = "Sådan læses smileys på økonomi";

const explanations = {
  notReported:
    "Hvor der står ”Ikke indberettet”, er der ikke kommet en vurdering ind i tide. Den følger ved næste opfølgning.",
  postponed:
    "Hvor der står ”Udsat ved beslutning”, er milepælen flyttet ved en politisk beslutning og vurderes ikke nu.",
  unresolved:
    "En stiplet cirkel med spørgsmålstegn betyder, at smileyen i den oprindelige opfølgning ikke lader sig aflæse entydigt: den er enten mellemfornøjet eller sur.",
};

function introduction({ title, fiscalYear }: { title: string; fiscalYear: number }) {
  return [
    paragraph(
      `Her følges der op på ${title}. Der gives to slags smileys: én for indsatsen og én for økonomien. Det sker fire gange: ved årets tre budgetopfølgninger og til sidst, når året er omme, pr. 31. december ${fiscalYear}.`,
    ),
    paragraph(
      "Indsatsen måles på milepæle. En milepæl er et skridt på vejen mod det, punktet i aftalen skal føre til, og den er knyttet til én af de fire opfølgninger. Går milepælen ud på, at noget skal undersøges eller udarbejdes, er spørgsmålet alene, om det er sket; selve resultatet drøftes i det fagudvalg, det hører under.",
    ),
  ];
}

const economyDefinitions = [
  { smiley: "happy", meaning: "Udgifterne holder sig inden for budgettet, eller besparelsen er realiseret." },
  { smiley: "sad", meaning: "Budgettet holder ikke, eller besparelsen bliver ikke realiseret i budgetperioden." },
] as const;

export const readingGuides: ReadingGuides = {
  "2017": (agreement) => ({
    title: "Læsevejledning",
    blocks: [
      ...introduction(agreement),
      {
        kind: "smileys",
        heading: effort,
        definitions: [
          { smiley: "happy", meaning: "Det, milepælen beskriver, er på plads." },
          { smiley: "neutral", meaning: "Milepælen er kun delvist nået, men målet kan stadig nås i budgetperioden." },
          {
            smiley: "sad",
            meaning: "Milepælen er ikke nået, og som forholdene er, bliver den det heller ikke i budgetperioden.",
          },
        ],
      },
      paragraph(
        "Økonomien får én samlet smiley ved hver opfølgning. Den ses i forhold til det budget, der er vedtaget.",
      ),
      { kind: "smileys", heading: economy, definitions: economyDefinitions },
    ],
    explanations,
  }),
  "2018": (agreement) => ({
    title: "Læsevejledning",
    blocks: [
      ...introduction(agreement),
      {
        kind: "smileys",
        heading: effort,
        definitions: [
          { smiley: "happy", meaning: "Det, milepælen beskriver, er på plads." },
          { smiley: "neutral", meaning: "Milepælen er kun delvist nået, men målet kan stadig nås i budgetperioden." },
          {
            smiley: "sad",
            meaning:
              "Milepælen er ikke nået, og som forholdene er, bliver den det heller ikke i budgetperioden. Der er brug for en politisk beslutning om en korrigerende handling.",
          },
        ],
      },
      paragraph(
        "Ved nogle opfølgninger er der ingen milepæl. Var indsatsens seneste smiley glad, føres den videre, og det står ved den, hvilken opfølgning den stammer fra. Var den mellemfornøjet eller sur, vurderes indsatsen på ny ud fra det, der udestod.",
      ),
      paragraph(
        "Økonomien får én samlet smiley ved hver opfølgning. Har økonomien ændret sig, siden budgettet blev vedtaget, behandles det i budgetopfølgningen sammen med et forslag til, hvor pengene i stedet skal komme fra. Når Kommunalbestyrelsen har godkendt en ændring, er det den ændrede økonomi, der vurderes efter.",
      ),
      { kind: "smileys", heading: economy, definitions: economyDefinitions },
    ],
    explanations,
  }),
};
