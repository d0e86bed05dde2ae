import type { Chapter } from "../../../src/domain/agreements/agreement.js";
import { happy, itemReadAt, neutral, paragraphs } from "../building.js";
import {
  CARE,
  CHILDREN,
  CHILDREN_COMMITTEE,
  CULTURE,
  CULTURE_COMMITTEE,
  FINANCE,
  FINANCE_COMMITTEE,
  JOBS,
  JOBS_COMMITTEE,
  PROPERTY,
} from "../units.js";

export const youngPeople: Chapter = {
  number: "1",
  title: "En god start – unge og fællesskaber",
  subTheme: null,
  items: [
    itemReadAt("first", {
      number: "1.9",
      title: "Åben rådgivning for unge",
      description: paragraphs(
        "Unge, der har det svært, skal kunne få en samtale uden henvisning og uden at vente i ugevis. Vi åbner en rådgivning i stueetagen på den tidligere toldbod, hvor psykolog, sundhedsplejerske og ungevejleder har åbent tre eftermiddage om ugen.",
        "Rådgivningen er gratis og anonym op til fem samtaler. Der er afsat 0,8 mio. kr. om året, og indretningen sker sammen med de unge selv. Efter to år evalueres det, om tilbuddet når de unge, som ellers ikke opsøger hjælp.",
      ),
      centres: [CHILDREN],
      committees: [CHILDREN_COMMITTEE],
      contributors: { centres: [CARE, JOBS] },
      milestones: {
        second: "Rådgivningen har åbnet, og åbningstiderne er kendt på alle ungdomsuddannelser.",
        "year-end": "De første erfaringer er forelagt Børne- og Læringsudvalget.",
      },
      effort: {
        first: neutral(
          "Toldboden har vist sig at mangle en godkendt flugtvej fra stueetagen. Ejendomme og Anlæg etablerer en ny udgang mod kajen i løbet af foråret, og rådgivningen ventes at kunne åbne i juni.",
        ),
      },
      economy: { text: "Der er afsat 0,8 mio. kr. årligt i 2026-2027.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "1.10",
      title: "Ungdomshuset Dampmøllen",
      appropriation: "capital",
      description: paragraphs(
        "Dampmøllen på havnen har stået tom siden 2019. Bygningen er bevaringsværdig og ligger midt mellem gymnasiet, banegården og vandet. Aftaleparterne vil omdanne de to nederste etager til et ungdomshus med værksteder, øvelokaler og et lille spillested.",
        "Husets unge skal selv være med til at bestemme indretning og åbningstider. Der afsættes anlægsmidler til ombygningen og et driftstilskud, så der er en ansat til at låse op, når skolerne lukker.",
      ),
      centres: [CULTURE],
      committees: [CULTURE_COMMITTEE],
      involved: [CHILDREN_COMMITTEE, FINANCE_COMMITTEE],
      contributors: { centres: [PROPERTY, CHILDREN] },
      milestones: {
        second: "Tilbud på ombygningen er indhentet og holder sig inden for rammen.",
        third: "Ombygningen er i gang, og en husleder er ansat.",
        "year-end": "Ungdomshuset er indviet.",
      },
      effort: { first: happy() },
      economy: {
        text: "Der er afsat 6,5 mio. kr. til anlæg i 2026 og 0,7 mio. kr. årligt til drift i 2026-2029.",
        smiley: "happy",
      },
    }),
    itemReadAt("first", {
      number: "1.11",
      title: "Et ungeråd med egen pulje",
      description:
        "Kommunens unge skal ikke blot høres, de skal have noget at bestemme over. Ungerådet får en pulje, som det selv uddeler til arrangementer, udstyr og gode idéer, der er fundet på af unge. Rådet laver sine egne kriterier, holder åbne møder og aflægger regnskab en gang om året over for Kommunalbestyrelsen. Alle fagudvalg skal i løbet af året have haft mindst én sag til drøftelse i rådet, før der træffes beslutning.",
      centres: [CHILDREN],
      committees: [CHILDREN_COMMITTEE],
      involved: "all",
      milestones: {
        first: "Ungerådet har konstitueret sig og vedtaget kriterier for puljen.",
        third: "Halvdelen af puljen er uddelt.",
        "year-end": "Ungerådet har aflagt regnskab over for Kommunalbestyrelsen.",
      },
      effort: { first: happy() },
      economy: { text: null, smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "1.12",
      title: "En vej videre for unge uden uddannelse",
      description: paragraphs(
        "Ved årsskiftet var 214 unge under 25 år i Nordfjerd Kommune hverken i job eller under uddannelse. Mange af dem kender systemet alt for godt og er trætte af at fortælle deres historie forfra.",
        "Vi vil derfor samle ungeindsatsen, så hver ung har én plan og én gennemgående vejleder, uanset om støtten kommer fra jobcenteret, familieafdelingen eller en skole. Vejlederne skal have færre unge ad gangen og kunne tage med ud på virksomheder og uddannelser.",
      ),
      centres: [JOBS],
      committees: [JOBS_COMMITTEE],
      involved: [CHILDREN_COMMITTEE],
      contributors: { centres: [JOBS, CHILDREN] },
      milestones: {
        first: "Organiseringen af den samlede ungeindsats er godkendt i Job- og Vækstudvalget.",
        second: "Alle unge i målgruppen har fået en gennemgående vejleder.",
        "year-end": "Antallet af unge uden job og uddannelse er faldet med 15 procent i forhold til årets begyndelse.",
      },
      effort: {
        first: happy(
          "Organiseringen er beskrevet og drøftet med medarbejderne, men den politiske behandling er forsinket, da udvalget ønskede tal for de enkelte byer. Sagen er på dagsordenen den 12. maj 2026.",
        ),
      },
      economy: { text: "Der er afsat 1,9 mio. kr. årligt i 2026-2028.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "1.13",
      title: "Fritidspas til børn i familier med få penge",
      description:
        "Kontingent, støvler og rejsegebyr skal ikke afgøre, om et barn kan gå til noget. Vi indfører et fritidspas med et fast beløb pr. barn, som skoler, sundhedsplejersker og familierådgivere kan dele ud uden ansøgningsskema. Passet kan bruges i foreninger, på musikskolen og i ungdomsklubben. For at holde administrationen nede afregner foreningerne direkte med kommunen en gang i kvartalet.",
      centres: [CULTURE],
      committees: [CULTURE_COMMITTEE],
      contributors: { centres: [CHILDREN, FINANCE] },
      milestones: {
        third: "Fritidspasset er taget i brug ved sæsonstart i foreningerne.",
        "year-end": "Mindst 300 børn har brugt et fritidspas.",
      },
      economy: { text: "Der er afsat 0,5 mio. kr. årligt i 2026-2029.", smiley: "happy" },
    }),
  ],
};
