import type { Chapter } from "../../../src/domain/agreements/agreement.js";
import { happy, itemReadAt, neutral, paragraphs, underline, unresolved } from "../building.js";
import {
  CARE,
  CARE_COMMITTEE,
  CULTURE,
  CULTURE_COMMITTEE,
  DATA,
  FINANCE,
  FINANCE_COMMITTEE,
  JOBS,
  PLANNING,
  PROPERTY,
  STAFF,
} from "../units.js";

export const aGoodEveryday: Chapter = {
  number: "2",
  title: "En god hverdag hele livet",
  subTheme: null,
  items: [
    itemReadAt("first", {
      number: "2.1",
      title: "Faste teams i hjemmeplejen",
      description: paragraphs(
        "Ældre, der får hjælp flere gange om dagen, møder i gennemsnit 19 forskellige medarbejdere på en måned. Det vil vi ændre. Hjemmeplejen opdeles i små, selvstyrende teams, der har ansvar for de samme borgere døgnet rundt, og som selv planlægger ruter og vagter.",
        "Vi begynder i Sejerup og Krogsande og udvider, når teamene er på plads. Der følger 2,4 mio. kr. med årligt til planlægning, uddannelse og de ekstra kørselsminutter, som mindre distrikter giver.",
      ),
      centres: [CARE],
      committees: [CARE_COMMITTEE],
      contributors: { centres: [STAFF] },
      milestones: {
        first: "De første fire teams i Sejerup og Krogsande er sammensat.",
        second: "De fire teams er i drift, og borgerne har fået at vide, hvem der kommer hos dem.",
        third: "Sundheds- og Omsorgsudvalget er forelagt de første målinger af antal medarbejdere pr. borger.",
        "year-end": "Faste teams er indført i halvdelen af kommunen.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 2,4 mio. kr. årligt i 2026-2029.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "2.2",
      title: "Om- og tilbygning af plejehjemmet Fyrgården",
      appropriation: "capital",
      description: paragraphs(
        "Fyrgårdens ældste boliger er på 28 kvadratmeter og har bad, som ikke kan bruges med lift. Samtidig vokser gruppen af borgere over 85 år, og ventetiden på en plejebolig nærmer sig garantien på to måneder.",
        "Med aftalen ombygges 24 boliger, og der bygges 12 nye med en fælles have, som er indrettet til mennesker med demens. Byggeriet sker i etaper, så ingen beboere skal flytte mere end én gang. De første 5,0 mio. kr. bruges til forundersøgelser og projektering.",
      ),
      centres: [CARE],
      committees: [CARE_COMMITTEE],
      involved: [FINANCE_COMMITTEE],
      contributors: { centres: [PROPERTY, PLANNING] },
      milestones: {
        first: "Helhedsplan for Fyrgården er godkendt af Sundheds- og Omsorgsudvalget.",
        third: "Boligorganisationen har tiltrådt finansieringen af de almene boliger.",
        "year-end": "Skema A er indsendt, og første etape er klar til udbud.",
      },
      effort: {
        first: neutral(
          "Helhedsplanen blev behandlet i Sundheds- og Omsorgsudvalget den 10. marts 2026, Punkt 7. Udvalget tilbagesendte sagen med ønske om et alternativ, hvor køkkenet bevares på Fyrgården. Planen forelægges igen i juni.",
        ),
      },
      economy: { text: "Der er afsat 5,0 mio. kr. i 2026 og 38,0 mio. kr. i 2027-2028.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "2.3",
      title: "Sygeplejeklinik med døgnåbent i Stenløkke",
      description:
        "Borgere, som selv kan komme af sted, vil ofte hellere have skiftet en forbinding eller fået en indsprøjtning på en klinik end vente hjemme på besøg. Klinikken i Stenløkke udvides derfor med aften- og natåbent og med direkte adgang til en læge på video. Klinikken skal aflaste akutteamet, og den skal kunne modtage borgere, der er udskrevet samme dag. Vi forventer, at en tredjedel af besøgene hos mobile borgere kan flyttes til klinikken inden for to år.",
      centres: [CARE],
      committees: [CARE_COMMITTEE],
      contributors: { centres: [DATA] },
      milestones: {
        first: "Bemandingsplanen er aftalt med de faglige organisationer.",
        second: "Klinikken har aftenåbent alle hverdage.",
        third: "Klinikken har døgnåbent.",
        "year-end": "Andelen af klinikbesøg er opgjort og forelagt Sundheds- og Omsorgsudvalget.",
      },
      effort: {
        first: unresolved(
          "Der er enighed om vagtlaget om aftenen. Forhandlingerne om natdækningen fortsætter, og der er foreløbig indkaldt til et nyt møde i april.",
        ),
      },
      economy: { text: "Der er afsat 1,6 mio. kr. i 2026 og 2,8 mio. kr. årligt i 2027-2029.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "2.4",
      title: "Spisefællesskaber i landsbyerne",
      description:
        "Et måltid sammen med andre er ofte bedre end et måltid leveret til døren. Aftaleparterne vil have spisefællesskaber i mindst otte landsbyer, hvor ældre, børnefamilier og nytilflyttere spiser sammen hver anden uge i forsamlingshus, skole eller sognegård. Kommunen stiller køkken, råvarer til de første fem gange og en koordinator til rådighed. Derefter driver lokalsamfundet selv fællesskabet videre med brugerbetaling, der dækker maden.",
      centres: [CARE],
      committees: [CARE_COMMITTEE],
      involved: [CULTURE_COMMITTEE],
      contributors: { note: "Landsbyrådene, menighedsrådene og Ældrerådet inddrages i valget af steder." },
      milestones: {
        first: "Aftaler er indgået med de første tre landsbyer.",
        second: "Der er afholdt fællesspisning mindst tre gange i hver af de tre landsbyer.",
        third: "Yderligere fem landsbyer er kommet med.",
        "year-end": "Mindst fem spisefællesskaber drives af lokale kræfter.",
      },
      effort: { first: happy("Hjortemark, Vesterlyng og Ravnkær er klar til at begynde efter påske.") },
      economy: { text: "Der er afsat 0,35 mio. kr. i 2026.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "2.5",
      title: "Kom og bliv – rekruttering til velfærden",
      description: paragraphs(
        "I 2030 går hver fjerde medarbejder i ældreplejen og hver sjette i dagtilbuddene på pension. Der bliver ikke uddannet nok til at erstatte dem, og derfor skal vi både tiltrække nye og gøre det lettere at blive.",
        "Vi laver en fælles plan for hele kommunen med fuld tid som udgangspunkt, bedre introduktion, seniorsamtaler og mulighed for at skifte fagområde uden at skifte arbejdsplads. Planen skal være båret af ledere og tillidsfolk og ikke blive endnu en kampagne.",
      ),
      centres: [STAFF],
      committees: [FINANCE_COMMITTEE],
      involved: "all",
      contributors: { all: true, note: "Planen drøftes løbende i Hovedudvalget." },
      milestones: {
        first: "Der er afholdt startmøde med ledere og tillidsrepræsentanter fra alle centre.",
        second: "Rekrutteringsplanen er godkendt af Økonomiudvalget.",
        third: "Introduktionsforløbet er taget i brug på alle arbejdspladser.",
        "year-end": "Andelen af fuldtidsansatte er steget med to procentpoint.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 1,1 mio. kr. årligt i 2026-2027.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "2.7",
      title: "Skærmbesøg og ny velfærdsteknologi",
      appropriation: "capital",
      description: paragraphs(
        "Teknologi skal give frihed til borgeren og tid til medarbejderen. Vi investerer i skærmbesøg, medicinhusker og gulvsensorer til borgere i eget hjem og sørger for, at hjælpen til at komme i gang følger med udstyret.",
        "Alle, der får tilbudt et skærmbesøg, kan sige nej uden at miste hjælp. Indkøbene samordnes med de digitale hjælpere i punkt 5.6, og vi bruger kun løsninger, der kan tale sammen med kommunens omsorgssystem.",
      ),
      centres: [CARE],
      committees: [CARE_COMMITTEE],
      contributors: { centres: [DATA, FINANCE] },
      milestones: {
        first: "Sundheds- og Omsorgsudvalget har prioriteret årets indkøb.",
        third: "Mindst 120 borgere har taget imod skærmbesøg.",
        "year-end": "Gevinsterne i tid og kroner er gjort op.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 2,2 mio. kr. i 2026 til anlæg.", smiley: "happy" },
      formatting: [underline({ text: "description" }, "kan sige nej uden at miste hjælp")],
    }),
    itemReadAt("first", {
      number: "2.8",
      title: "Bevægelse hele livet",
      description:
        "Nordfjerd Kommune har et rigt foreningsliv, men mange slipper bevægelsen, når de bliver forældre, syge eller pensionister. Vi vil lave faste broer fra genoptræning og forebyggelse over i foreningerne, så ingen bliver sluppet efter de tolv uger på træningscenteret. Foreninger, der tager imod nye medlemmer med skavanker, får hjælp af en bevægelsesguide, og kommunens egne hold kan følge med de første gange. Indsatsen holdes inden for de eksisterende rammer.",
      centres: [CARE],
      committees: [CARE_COMMITTEE, CULTURE_COMMITTEE],
      contributors: { centres: [CULTURE] },
      milestones: {
        first: "Partnerskabsaftalen med idrætsforeningerne er underskrevet.",
        "year-end": "Mindst 200 borgere er fulgt fra træningscenteret til en forening.",
      },
      effort: { first: happy("Aftalen er underskrevet af 17 foreninger.") },
      economy: { text: "Der er ikke afsat økonomi.", smiley: null },
    }),
    itemReadAt("first", {
      number: "2.9",
      title: "Gratis tandpleje til hjemløse borgere",
      description:
        "Tandpine er en af de hyppigste grunde til, at hjemløse borgere opsøger skadestuen. Nogle få tandlæger i kommunen behandler i dag uden betaling på deres fridage. Vi ønsker at undersøge, om ordningen kan gøres fast, så tandplejens klinik i Nordfjerd står åben en aften om måneden med frivillige tandlæger og kommunalt udstyr. Undersøgelsen skal afklare ansvar, forsikring og opfølgende behandling, inden der tages stilling til økonomien i budget 2027.",
      centres: [CARE],
      committees: [CARE_COMMITTEE],
      contributors: { centres: [JOBS] },
      milestones: {
        third: "Undersøgelsen er forelagt Sundheds- og Omsorgsudvalget.",
      },
      economy: { text: "Der er ikke afsat økonomi.", smiley: null },
    }),
  ],
};
