import type { Chapter } from "../../../src/domain/agreements/agreement.js";
import { blank, bullets, happy, itemReadAt, link, neutral, paragraphs, sad, underline } from "../building.js";
import {
  CARE,
  CARE_COMMITTEE,
  CHILDREN,
  CHILDREN_COMMITTEE,
  CLIMATE,
  CULTURE,
  CULTURE_COMMITTEE,
  DATA,
  FINANCE,
  FINANCE_COMMITTEE,
  JOBS,
  PROPERTY,
} from "../units.js";

export const cultureAndDigital: Chapter = {
  number: "5",
  title: "Kultur, idræt og en enkel kommune",
  subTheme: null,
  items: [
    itemReadAt("first", {
      number: "5.1",
      title: "Åbne biblioteker i de mindre byer",
      description: paragraphs(
        "Et bibliotek er ofte det sidste sted i en mindre by, hvor man kan komme uden at skulle købe noget. Vi udvider åbningstiden i Krogsande, Vesterlyng og Hjortemark til hver dag fra 6 til 23 med selvbetjening og giver samtidig foreninger og læsegrupper nøgle til mødelokalerne.",
        "Personalet samles om de timer, hvor der er flest besøgende, og der ansættes en medarbejder til at opbygge et lokalt værtskorps. Der afsættes 0,55 mio. kr. årligt.",
      ),
      centres: [CULTURE],
      committees: [CULTURE_COMMITTEE],
      milestones: {
        first: "Adgangssystemet er installeret i Krogsande.",
        second: "Alle tre biblioteker har udvidet åbningstid.",
        third: "Værtskorpset har mindst 20 frivillige.",
        "year-end": "Besøgstallet er opgjort og forelagt Kultur-, Fritids- og Havneudvalget.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 0,55 mio. kr. årligt i 2026-2029.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "5.2",
      title: "Ny hal ved Fjordkrogens Skole",
      appropriation: "capital",
      description: paragraphs(
        "Foreningerne i den vestlige del af Nordfjerd by har i årevis kørt børn til Sejerup for at få haltid. Skolen mangler samtidig plads til idræt i de store klasser.",
        "Vi bygger en ny hal med fuldt håndboldmål, mindre sal og et motionsrum, som kan åbnes med app. Foreningerne bidrager selv med inventar og frivilligt arbejde. Den samlede ramme er 46,0 mio. kr. i 2026-2028, heraf 3,0 mio. kr. i 2026.",
      ),
      centres: [PROPERTY],
      committees: [CULTURE_COMMITTEE],
      involved: [FINANCE_COMMITTEE, CHILDREN_COMMITTEE],
      contributors: { centres: [CULTURE, CHILDREN], note: "Brugergruppen har deltagere fra skolen og ni foreninger." },
      milestones: {
        first: "Brugergruppen har afleveret sine ønsker til indretning.",
        second: "Byggeprogram og anlægsoverslag er godkendt af Kultur-, Fritids- og Havneudvalget.",
        third: "Totalentreprisen er udbudt.",
        "year-end": "Entreprenøren er valgt.",
      },
      effort: {
        first: neutral(
          "Brugergruppen blev først nedsat i februar, og ønskerne er ikke prioriteret. Det sidste møde holdes i april, og resten af tidsplanen er uændret.",
        ),
      },
      economy: { text: "Der er afsat 3,0 mio. kr. i 2026 og 43,0 mio. kr. i 2027-2028.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "5.3",
      title: "Længere åbningstid i idrætshallerne",
      description:
        "Mellem klokken 21 og 23 står hallerne tomme, selv om floorball, badminton og gadefodbold mangler tid. Foreninger, der har gennemført et kort kursus, får selv ansvaret for at låse af, så der ikke skal være personale til stede. Samtidig ryddes der op i de haltider, som er booket, men ikke bliver brugt. Ændringen betales af de sparede vagttimer og kræver ikke nye midler.",
      centres: [CULTURE],
      committees: [CULTURE_COMMITTEE],
      contributors: { centres: [PROPERTY, DATA] },
      milestones: {
        first: "Ordningen er aftalt med Folkeoplysningsrådet, og de første ti foreninger har været på kursus.",
        "year-end": "Brugen af hallerne efter klokken 21 er gjort op.",
      },
      effort: { first: happy() },
      economy: { text: "Der er ikke afsat økonomi.", smiley: null },
    }),
    itemReadAt("first", {
      number: "5.4",
      title: "Musikskole tættere på børnene",
      description:
        "I dag skal et barn fra Ravnkær rejse 22 kilometer for at gå til spil. Musikskolen flytter derfor en del af undervisningen ud på skolerne i tiden lige efter sidste lektion, så også børn uden bil i familien kan være med. Der oprettes hold for begyndere på strygere, blæsere og bas, og instrumenterne lånes ud det første år. Holdundervisningen afprøves på tre skoler for 0,4 mio. kr. i 2026.",
      centres: [CULTURE],
      committees: [CULTURE_COMMITTEE],
      involved: [CHILDREN_COMMITTEE],
      contributors: { centres: [CHILDREN] },
      milestones: {
        first: "De tre skoler er valgt, og skemaerne er afstemt.",
        second: "Tilmeldingen til holdene er åbnet, og mindst 60 børn er skrevet op.",
        third: "Undervisningen er begyndt på alle tre skoler.",
        "year-end": paragraphs(
          "a) Forsøget er evalueret med børn, forældre og lærere.",
          "b) Forslag til en varig ordning er forelagt Kultur-, Fritids- og Havneudvalget.",
        ),
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 0,4 mio. kr. i 2026.", smiley: "happy" },
      formatting: [underline({ text: "milestone", checkpoint: "year-end" }, "varig ordning")],
    }),
    itemReadAt("first", {
      number: "5.5",
      title: "Skonnerten Ellida og havnens kulturarv",
      description:
        "Skonnerten Ellida er bygget i Nordfjerd i 1904 og har siden 1988 været drevet af en forening. Skroget trænger til en gennemgribende reparation, og foreningen kan ikke løfte opgaven alene. Kommunen vil hjælpe med at søge fonde og stille plads på den gamle bedding til rådighed, så borgere og gæster kan følge arbejdet. På sigt skal Ellida kunne sejle med skoleklasser og unge på kanten.",
      centres: [CULTURE],
      committees: [CULTURE_COMMITTEE],
      contributors: { note: "Foreningen Ellidas Venner og Fjordmuseet." },
      milestones: {
        second: "Mindst to fondsansøgninger er sendt, og beddingen er klargjort.",
        "year-end": "Der foreligger en fuldt finansieret plan for reparationen.",
      },
      effort: {
        first: blank(
          "Der er holdt indledende møde med foreningen, som har valgt en ny bestyrelse. Arbejdet med ansøgningerne begynder i april.",
        ),
      },
      economy: { text: "Der er ikke afsat økonomi i 2026.", smiley: null },
    }),
    itemReadAt("first", {
      number: "5.6",
      title: "Digitale hjælpere",
      description: paragraphs(
        "Hver tiende voksen i kommunen er fritaget for digital post, og mange flere får hjælp af et barn eller en nabo. Vi uddanner digitale hjælpere, som møder borgerne der, hvor de allerede kommer: på biblioteket, i aktivitetscenteret og i venteværelset.",
        "Hjælperne skal også kunne støtte borgere, der får skærmbesøg, jf. punkt 2.7. Der afsættes 0,25 mio. kr. til kurser og udstyr.",
      ),
      centres: [DATA],
      committees: [FINANCE_COMMITTEE],
      involved: [CARE_COMMITTEE, CULTURE_COMMITTEE],
      contributors: { centres: [CARE, CULTURE] },
      milestones: {
        first: "De første 20 hjælpere er uddannet.",
        second: "Der er åbent for hjælp på fire faste steder hver uge.",
        third: "Mindst 500 borgere har fået hjælp.",
        "year-end": "Tilbuddet er evalueret sammen med Ældrerådet og Handicaprådet.",
      },
      effort: {
        first: happy(
          paragraphs(
            "Der er uddannet 23 hjælpere. Se steder og tider på digitalhjaelp.nordfjerd.example. Hjælperne fordeler sig sådan:",
            "11 på bibliotekerne",
            "7 på aktivitetscentrene",
            "5 i sundhedshuset",
          ),
        ),
      },
      economy: { text: "Der er afsat 0,25 mio. kr. i 2026.", smiley: "happy" },
      formatting: [
        link(
          { text: "status", checkpoint: "first" },
          "digitalhjaelp.nordfjerd.example",
          "https://digitalhjaelp.nordfjerd.example",
        ),
        ...bullets(
          { text: "status", checkpoint: "first" },
          "11 på bibliotekerne",
          "7 på aktivitetscentrene",
          "5 i sundhedshuset",
        ),
      ],
    }),
    itemReadAt("first", {
      number: "5.7",
      title: "Enklere sagsgange med automatisering",
      description: paragraphs(
        "Medarbejdere i ydelsescenter og opkrævning bruger timer på at flytte tal fra ét system til et andet. Den tid kan bruges bedre. I aftaleperioden automatiseres mindst 15 arbejdsgange, og hver gang et center er med, beholder det en fjerdedel af den sparede tid.",
        "Der lægges vægt på, at borgeren altid kan få sin sag set af et menneske. Besparelsen er lagt ind i budgettet med 1,4 mio. kr. i 2026.",
      ),
      centres: [DATA],
      committees: [FINANCE_COMMITTEE],
      contributors: { centres: [FINANCE, JOBS, CARE] },
      milestones: {
        first: "Mindst fire arbejdsgange er automatiseret og overdraget til drift.",
        third: "Mindst ti arbejdsgange er automatiseret.",
        "year-end": "Den samlede tidsgevinst er opgjort for hvert center.",
      },
      effort: {
        first: sad(
          "To af de fire arbejdsgange er i drift. Leverandøren af økonomisystemet har lukket den grænseflade, de øvrige byggede på, og målet for året kan ikke nås uden en anden løsning. Økonomiudvalget forelægges et forslag om at købe adgang til den nye grænseflade på mødet i maj.",
        ),
      },
      economy: {
        text: paragraphs(
          "Der er indarbejdet en besparelse på 1,4 mio. kr. i 2026 og 2,6 mio. kr. årligt fra 2027.",
          "Status: Besparelsen opnås ikke fuldt ud. Det forventes, at 0,6 mio. kr. mangler ved årets udgang. Der fremlægges en særskilt sag om finansieringen.",
        ),
        smiley: "sad",
      },
      formatting: [underline({ text: "economy" }, "Besparelsen opnås ikke fuldt ud.")],
    }),
    itemReadAt("first", {
      number: "5.8",
      title: "Færre kvadratmeter, bedre rum",
      description: paragraphs(
        "Kommunen ejer 212.000 kvadratmeter bygninger, og flere af dem bruges kun nogle få timer om ugen. Hver kvadratmeter, vi kan undvære, giver penge til vedligehold af dem, vi har brug for.",
        "Der laves en samlet plan for salg, sambrug og nedrivning. Alle fagudvalg drøfter planen på deres eget område, inden Økonomiudvalget samler den. Foreninger, der skal flytte, skal være sikret et andet sted først.",
      ),
      centres: [PROPERTY],
      committees: [FINANCE_COMMITTEE],
      involved: "all",
      contributors: { centres: [FINANCE, CULTURE, CHILDREN, CLIMATE] },
      milestones: {
        first: "Registreringen af brugen af kommunens bygninger er afsluttet.",
        second: "Fagudvalgene har drøftet forslagene på deres område.",
        third: "Planen har været i høring hos foreninger og brugere.",
        "year-end": "Planen er vedtaget af Kommunalbestyrelsen.",
      },
      effort: { first: happy() },
      economy: {
        text: "Der er ikke afsat økonomi i 2026. Salgsindtægter indgår i budgettet, når de enkelte salg er besluttet.",
        smiley: null,
      },
    }),
  ],
};
