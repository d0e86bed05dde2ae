import { paragraph, type ReadingGuides } from "./reading-guide.js";

const effort = "Så läses smileys för insatsen";
const economy = "Så läses smileys för ekonomin";

const explanations = {
  notReported: "Där det står ”Ej rapporterad” har ingen bedömning kommit in i tid. Den görs vid nästa uppföljning.",
  postponed:
    "Där det står ”Uppskjuten genom beslut” har milstolpen flyttats genom ett politiskt beslut och bedöms inte nu.",
  unresolved:
    "En streckad cirkel med frågetecken betyder att smileyn i den ursprungliga uppföljningen inte kan avläsas entydigt: den är antingen halvnöjd eller ledsen.",
};

function introduction({ title, fiscalYear }: { title: string; fiscalYear: number }) {
  return [
    paragraph(
      `Här följs ${title} upp. Två slags smileys ges: en för insatsen och en för ekonomin. Det sker fyra gånger: vid årets tre budgetuppföljningar och slutligen per 31 december ${fiscalYear}.`,
    ),
    paragraph(
      "Insatsen mäts mot milstolpar. En milstolpe är ett steg på vägen mot det som punkten ska leda till och hör till en av de fyra uppföljningarna. Om milstolpen går ut på att något ska utredas eller tas fram, är frågan bara om det har skett; själva resultatet behandlas i den nämnd det hör till.",
    ),
  ];
}

const economyDefinitions = [
  { smiley: "happy", meaning: "Budgeten hålls, eller besparingen är genomförd." },
  { smiley: "sad", meaning: "Budgeten hålls inte, eller besparingen genomförs inte under budgetperioden." },
] as const;

export const readingGuides: ReadingGuides = {
  "2017": (agreement) => ({
    title: "Läsanvisning",
    blocks: [
      ...introduction(agreement),
      {
        kind: "smileys",
        heading: effort,
        definitions: [
          { smiley: "happy", meaning: "Det som milstolpen beskriver är på plats." },
          {
            smiley: "neutral",
            meaning: "Milstolpen är bara delvis nådd, men målet kan fortfarande nås under budgetperioden.",
          },
          {
            smiley: "sad",
            meaning: "Milstolpen är inte nådd och nås med rådande förutsättningar inte heller under budgetperioden.",
          },
        ],
      },
      paragraph("Ekonomin får en samlad smiley vid varje uppföljning. Den ställs mot den antagna budgeten."),
      { kind: "smileys", heading: economy, definitions: economyDefinitions },
    ],
    explanations,
  }),
  "2018": (agreement) => ({
    title: "Läsanvisning",
    blocks: [
      ...introduction(agreement),
      {
        kind: "smileys",
        heading: effort,
        definitions: [
          { smiley: "happy", meaning: "Det som milstolpen beskriver är på plats." },
          {
            smiley: "neutral",
            meaning: "Milstolpen är bara delvis nådd, men målet kan fortfarande nås under budgetperioden.",
          },
          {
            smiley: "sad",
            meaning:
              "Milstolpen är inte nådd och nås med rådande förutsättningar inte heller under budgetperioden. Det krävs ett politiskt beslut om en korrigerande åtgärd.",
          },
        ],
      },
      paragraph(
        "Vid vissa uppföljningar finns ingen milstolpe. Var insatsens senaste smiley glad, förs den vidare, och bredvid den står vilken uppföljning den kommer från. Var den halvnöjd eller ledsen, bedöms insatsen på nytt utifrån det som återstod.",
      ),
      paragraph(
        "Ekonomin får en samlad smiley vid varje uppföljning. Har ekonomin ändrats sedan budgeten antogs, behandlas det i budgetuppföljningen tillsammans med ett förslag till annan finansiering. När kommunfullmäktige har godkänt en ändring, är det den ändrade ekonomin som bedöms.",
      ),
      { kind: "smileys", heading: economy, definitions: economyDefinitions },
    ],
    explanations,
  }),
};
