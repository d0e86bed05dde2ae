import type { Chapter } from "../../../src/domain/agreements/agreement.js";
import { blank, bullets, happy, itemReadAt, link, neutral, paragraphs, sad, unresolved } from "../building.js";
import {
  CHILDREN,
  CHILDREN_COMMITTEE,
  CLIMATE,
  CLIMATE_COMMITTEE,
  CULTURE,
  CULTURE_COMMITTEE,
  DATA,
  FINANCE,
  FINANCE_COMMITTEE,
  JOBS_COMMITTEE,
  PLANNING,
  PROPERTY,
} from "../units.js";

export const greenFjord: Chapter = {
  number: "4",
  title: "Grøn fjordkommune",
  subTheme: null,
  items: [
    itemReadAt("first", {
      number: "4.1",
      title: "Klimasikring af Nordfjerd midtby",
      appropriation: "capital",
      description: paragraphs(
        "Efter skybruddet i august 2023 stod der vand i 140 kældre mellem Algade og havnen. Kloakken kan ikke tage mere, og derfor skal regnvandet blive oppe på terrænet, hvor det kan gøre gavn.",
        "Vi omlægger tre gader med grønne render og etablerer et forsænket grønt torv foran biblioteket, som kan rumme 900 kubikmeter vand. Forsyningen betaler rørene, og kommunen betaler overfladen med 7,5 mio. kr.",
      ),
      centres: [CLIMATE],
      committees: [CLIMATE_COMMITTEE],
      contributors: { centres: [PLANNING, CULTURE] },
      milestones: {
        first: "Medfinansieringsaftale med forsyningsselskabet er godkendt.",
        second: "Anlægsarbejdet i Skippergade er påbegyndt.",
        third: "Skippergade og Toldbodgade er færdige.",
        "year-end": "Det grønne torv foran biblioteket er taget i brug.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 7,5 mio. kr. i 2026.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "4.2",
      title: "Kystbeskyttelse ved Ravnkær Strand",
      appropriation: "capital",
      description: paragraphs(
        "Strandvolden ved Ravnkær er på ti år rykket seks meter ind i landet, og 83 huse ligger under kote 2. Grundejerne har bedt kommunen tage sagen op som et fælles kystbeskyttelsesprojekt.",
        "Kommunen lægger ud for forundersøgelser og projektering. Bidragsfordelingen mellem grundejere, forsyning og kommune skal fastlægges, før Kommunalbestyrelsen træffer endelig beslutning om anlægget. Der lægges vægt på løsninger med sand og beplantning frem for sten.",
      ),
      centres: [CLIMATE],
      committees: [CLIMATE_COMMITTEE, FINANCE_COMMITTEE],
      contributors: { centres: [FINANCE] },
      milestones: {
        first: "Bidragsfordelingen er godkendt af grundejerne og sendt i høring.",
        third: "Projektet er myndighedsgodkendt.",
        "year-end": "Udbudsmaterialet er udarbejdet.",
      },
      effort: {
        first: sad(
          "Grundejerforeningen har på en ekstraordinær generalforsamling forkastet forslaget til bidragsfordeling. Uden aftale kan projektet ikke godkendes i 2026.",
        ),
      },
      economy: { text: "Der er afsat 1,2 mio. kr. i 2026 til forundersøgelser.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "4.3",
      title: "Skybrudsplan for erhvervsområderne",
      description:
        "Erhvervsområderne ved Ringvejen og i Tangby er næsten helt befæstede, og regnvandet ender i dag i de lavtliggende boligkvarterer. Vi vil have en plan, der viser, hvor vandet løber hen ved en hundredårshændelse, og hvad virksomhederne selv kan gøre på egen grund. Kortlægningen leverer grundlaget for de nye erhvervsarealer, jf. punkt 3.8, og de to planer skal være enige om koter og vandveje. Virksomheder, der går sammen om fælles bassiner, får gratis rådgivning.",
      centres: [CLIMATE],
      committees: [CLIMATE_COMMITTEE],
      involved: [JOBS_COMMITTEE],
      contributors: { centres: [PLANNING] },
      milestones: {
        first: "Rådgiver er antaget, og den digitale terrænmodel er opdateret.",
        second: "Vandvejene er kortlagt og sammenholdt med forslaget til nye erhvervsarealer, jf. punkt 3.8.",
        "year-end": "Skybrudsplanen er godkendt af Klima- og Teknikudvalget.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 0,45 mio. kr. i 2026.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "4.4",
      title: "Cykelsti mellem Tangby og Stenløkke",
      appropriation: "capital",
      description:
        "Strækningen mellem Tangby og Stenløkke er fem kilometer lang, uden kantbane og med mange lastbiler. Alligevel cykler unge der hver dag, fordi skolen ligger i den ene by og hallen i den anden. Vi anlægger en dobbeltrettet sti langs den gamle banedæmning, hvor jorden for størstedelen allerede er kommunal. Der afsættes 11,4 mio. kr. over to år, heraf 5,2 mio. kr. i 2026, og statens cykelpulje er søgt om et bidrag til belysning.",
      centres: [CLIMATE],
      committees: [CLIMATE_COMMITTEE],
      contributors: { centres: [PROPERTY], note: "Seks lodsejere skal afgive jord. Der forventes frivillige aftaler." },
      milestones: {
        first: "Der er indgået frivillige aftaler med alle lodsejere.",
        second: "Anlægsarbejdet er udbudt, og entreprenøren er valgt.",
        third: "Stien er råjordet på hele strækningen.",
        "year-end": "Første etape fra Tangby til Møllebroen er åbnet.",
      },
      effort: { first: happy("Den sidste aftale blev underskrevet den 26. marts 2026.") },
      economy: { text: "Der er afsat 5,2 mio. kr. i 2026 og 6,2 mio. kr. i 2027.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "4.5",
      title: "Vild natur på kommunens arealer",
      description: paragraphs(
        "Kommunen ejer 420 hektar grønne arealer, og en stor del af dem klippes, uden at nogen bruger plænen. I løbet af aftaleperioden omlægges 60 hektar til blomstereng, overdrev og skovbryn til gavn for insekter og fugle.",
        "Omlægningen skal ske sammen med dem, der bor ved siden af. Hvert område får derfor:",
        "et skilt, der fortæller, hvad der er på vej",
        "en klippet kant, så arealet ser passet ud",
        "en årlig tælling af arter med hjælp fra skoler og frivillige",
      ),
      centres: [CLIMATE],
      committees: [CLIMATE_COMMITTEE],
      contributors: { centres: [CHILDREN, PROPERTY] },
      milestones: {
        first: "De første 15 hektar er udpeget sammen med grundejerforeninger og landsbyråd.",
        "year-end": "De første 15 hektar er omlagt.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 0,6 mio. kr. årligt i 2026-2029.", smiley: "happy" },
      formatting: bullets(
        { text: "description" },
        "et skilt, der fortæller, hvad der er på vej",
        "en klippet kant, så arealet ser passet ud",
        "en årlig tælling af arter med hjælp fra skoler og frivillige",
      ),
    }),
    itemReadAt("first", {
      number: "4.7",
      title: "Affaldssortering i sommerhusområderne",
      description:
        "I sommerhusområderne sorteres der kun halvt så meget som i byerne. Beholderne er for små i juli og for store i februar, og gæsterne kender ikke reglerne. Vi indfører fælles sorteringsøer med nedgravede beholdere ved de fire største områder og lægger vejledningen på dansk, tysk og engelsk ud til udlejerne. Udgiften hviler i sig selv og betales over affaldsgebyret.",
      centres: [CLIMATE],
      committees: [CLIMATE_COMMITTEE],
      contributors: { note: "Renovationsselskabet og sommerhusgrundejernes fællesudvalg." },
      milestones: {
        first: "Placeringen af sorteringsøerne er aftalt med grundejerforeningerne.",
        third: "To sorteringsøer er taget i brug.",
        "year-end": "Sorteringen i sommersæsonen er gjort op.",
      },
      effort: { first: blank() },
      economy: { text: "Der er ikke afsat økonomi.", smiley: null },
    }),
    itemReadAt("first", {
      number: "4.8",
      title: "Et levende fjordmiljø",
      description: paragraphs(
        "Ålegræsset er væk fra to tredjedele af fjorden, og iltsvindet kommer tidligere år for år. Kommunen kan ikke løse det alene, men vi kan gå foran på egne udledninger og samle dem, der har nøglerne: landmænd, forsyning, fiskere og nabokommuner.",
        "Aftaleparterne afsætter 0,9 mio. kr. årligt til udplantning af ålegræs, stenrev og en fjordkoordinator. Resultaterne formidles til skolerne, jf. punkt 1.3.",
      ),
      centres: [CLIMATE],
      committees: [CLIMATE_COMMITTEE],
      involved: [CULTURE_COMMITTEE, CHILDREN_COMMITTEE],
      contributors: { centres: [CULTURE, CHILDREN] },
      milestones: {
        first: "Fjordrådet er nedsat, og fjordkoordinatoren er ansat.",
        second: "De første 2.000 kvadratmeter ålegræs er plantet ud.",
        third: "Ansøgning om støtte til stenrev er sendt.",
        "year-end": "Overlevelsen af det udplantede ålegræs er undersøgt.",
      },
      effort: {
        first: unresolved(
          "Fjordrådet holdt sit første møde den 24. februar 2026. Stillingen som fjordkoordinator er genopslået, da feltet af ansøgere var for smalt.",
        ),
      },
      economy: { text: "Der er afsat 0,9 mio. kr. årligt i 2026-2029.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "4.10",
      title: "Grønne indkøb og fossilfri maskiner",
      description:
        "Kommunen køber ind for 410 mio. kr. om året og sætter dermed et langt større klimaaftryk gennem sine indkøb end gennem sit eget energiforbrug. Vi vil bruge den magt klogere. Ved alle nye udbud skal levetid, reparation og udledning tælle med, og når plæneklippere, varebiler og løvblæsere udskiftes, skal de nye køre på el. Merudgiften til maskinerne er beregnet til 0,75 mio. kr. i 2026. Den samlede retning fremgår af kommunens indkøbspolitik.",
      centres: [FINANCE],
      committees: [FINANCE_COMMITTEE],
      involved: [CLIMATE_COMMITTEE],
      contributors: {
        all: true,
        note: "Alle indkøbsansvarlige bidrager. Skabeloner og vejledning findes på indkob.nordfjerd.example.",
      },
      milestones: {
        first: "Kriterierne for grønne indkøb er godkendt af Økonomiudvalget.",
        second: "Kriterierne er anvendt i mindst fire udbud.",
        third: "Halvdelen af årets maskinudskiftninger er gennemført.",
        "year-end": "Klimaaftrykket af kommunens indkøb er beregnet og offentliggjort.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 0,75 mio. kr. i 2026.", smiley: "happy" },
      formatting: [
        link({ text: "contributors-note" }, "indkob.nordfjerd.example", "https://indkob.nordfjerd.example/vejledning"),
      ],
    }),
    itemReadAt("first", {
      number: "4.12",
      title: "Trafiksikre skoleveje",
      appropriation: "capital",
      description:
        "Alle børn skal kunne cykle trygt til skole, men ved fire skoler er der registreret flere nærved-uheld det seneste år. Vi ombygger krydset ved Fjordkrogens Skole, anlægger to hævede flader i Hjortemark og laver afsætningspladser, så forældrenes biler kommer væk fra skoleporten. Skolernes egne trafikpatruljer har peget på stederne. Der er afsat 2,8 mio. kr. til formålet, og arbejderne koordineres med vejvæsenets asfaltprogram.",
      centres: [CLIMATE],
      committees: [CLIMATE_COMMITTEE],
      involved: [CHILDREN_COMMITTEE],
      contributors: { centres: [CHILDREN, DATA] },
      milestones: {
        first: "De fire projekter er prioriteret af Klima- og Teknikudvalget.",
        second: "Krydset ved Fjordkrogens Skole er projekteret, og politiet har givet samtykke.",
        third: "De hævede flader i Hjortemark er anlagt inden skolestart.",
        "year-end": "Alle fire projekter er gennemført.",
      },
      effort: {
        first: neutral(
          "Tre af projekterne er prioriteret. Udvalget bad på mødet den 3. marts 2026 om et nyt bud på afsætningspladsen ved Lyngbakkeskolen, som forelægges i maj.",
        ),
      },
      economy: { text: "Der er afsat 2,8 mio. kr. i 2026 til anlæg.", smiley: "happy" },
    }),
  ],
};
