import { Agreement, type Chapter } from "../../src/domain/agreements/agreement.js";
import { carried, happy, itemReadAt, neutral, paragraphs, sad, underline, unresolved } from "./building.js";
import {
  CARE,
  CARE_COMMITTEE,
  CHILDREN,
  CHILDREN_COMMITTEE,
  CLIMATE,
  CLIMATE_COMMITTEE,
  CULTURE,
  FINANCE_COMMITTEE,
  FINANCE_UNTIL_2025,
  PLANNING,
  PROPERTY,
} from "./units.js";

const childrenAndCare: Chapter = {
  number: "2",
  title: "Tryghed og trivsel",
  subTheme: null,
  items: [
    itemReadAt("year-end", {
      number: "2.1",
      title: "Nye legepladser i boligområderne",
      appropriation: "capital",
      description:
        "Tre af kommunens ældste boligområder har legepladser, som ikke længere lever op til sikkerhedskravene. I stedet for at fjerne redskaberne ét for ét vil vi lave tre nye pladser, som er tegnet sammen med børn og beboere, og som også kan bruges af bedsteforældre. Der er plads til både boldspil, ro og regnvand. Boligafdelingerne står for det daglige tilsyn.",
      centres: [PROPERTY],
      committees: [CHILDREN_COMMITTEE],
      contributors: { centres: [CHILDREN] },
      milestones: {
        first: "Aftaler med de tre boligafdelinger er indgået.",
        "year-end": "Alle tre legepladser er indviet.",
      },
      effort: {
        first: happy(),
        second: neutral(
          "Den ene boligafdeling har trukket sig fra aftalen efter en beboerafstemning. Der søges efter en anden placering i samme kvarter.",
        ),
        third: happy(),
        "year-end": happy("Den sidste plads blev indviet den 21. november 2025."),
      },
      economy: { text: "Der er afsat 1,8 mio. kr. i 2025.", smiley: "happy" },
    }),
    itemReadAt("year-end", {
      number: "2.4",
      title: "Åbent hus i sundhedsplejen",
      description:
        "Nybagte forældre har mange spørgsmål, som ikke kan vente til næste besøg. Sundhedsplejen åbner derfor dørene én formiddag om ugen i hvert af de fire børnehuse, hvor man kan komme forbi uden aftale, få vejet sit barn og møde andre i samme situation. Ordningen afprøves i 2025 med henblik på at blive en fast del af tilbuddet.",
      centres: [CHILDREN],
      committees: [CHILDREN_COMMITTEE],
      contributors: { centres: [CARE] },
      milestones: {
        first: "Åbent hus er begyndt i to børnehuse.",
        third: "Åbent hus holdes i alle fire børnehuse.",
      },
      effort: { first: happy(), second: carried("first"), third: happy(), "year-end": carried("third") },
      economy: { text: "Der er afsat 0,2 mio. kr. i 2025.", smiley: "happy" },
    }),
    itemReadAt("year-end", {
      number: "2.5",
      title: "Samlet genoptræning i Stenløkke",
      appropriation: "capital",
      description:
        "Genoptræningen er i dag spredt på tre adresser, hvoraf den ene kun kan nås med bus to gange om dagen. Vi samler holdene i det tidligere posthus i Stenløkke, hvor der også bliver plads til et lille varmtvandsbassin og til patientforeningernes møder. Den frigjorte plads på de gamle adresser sælges eller overgår til aktivitetscentrene.",
      centres: [CARE],
      committees: [CARE_COMMITTEE],
      involved: [FINANCE_COMMITTEE],
      contributors: { centres: [PROPERTY] },
      milestones: {
        first: "Lejekontrakten for posthuset er underskrevet.",
        second: "Ombygningen er begyndt.",
        third: "Ombygningen er halvvejs.",
        "year-end": "Genoptræningen er flyttet, og bassinet er i brug.",
      },
      effort: {
        first: happy(),
        second: happy("Nedrivningen af de indvendige vægge begyndte den 2. juni 2025."),
        third: neutral(
          "Der er fundet PCB i fugerne, som skal saneres, før arbejdet kan fortsætte. Det forsinker ombygningen med cirka otte uger.",
        ),
        "year-end": neutral(
          "Holdene er flyttet ind i stueetagen. Bassinet er støbt, men kan først tages i brug, når ventilationen er indreguleret i foråret 2026.",
        ),
      },
      economy: {
        text: paragraphs(
          "Der er afsat 8,6 mio. kr. i 2025.",
          "Status ved første og anden opfølgning: Forbruget følger planen, og der er frigivet 5,0 mio. kr. af rådighedsbeløbet.",
          "Status ved fjerde opfølgning: Saneringen har kostet 0,5 mio. kr. mere end forudsat. Merudgiften foreslås dækket af puljen til uforudsete anlægsudgifter.",
        ),
        smiley: "sad",
      },
      latestStatus: {
        fiscalYear: 2026,
        text: "Ventilationen blev godkendt i marts 2026, og bassinet åbner for de første hold efter påske. Der udestår en aftale om patientforeningernes brug om aftenen.",
      },
      formatting: [underline({ text: "latest-status", fiscalYear: 2026, checkpoint: "first" }, "efter påske")],
    }),
  ],
};

const townsAndVillages: Chapter = {
  number: "3",
  title: "Byer, landsbyer og en sund økonomi",
  subTheme: null,
  items: [
    itemReadAt("year-end", {
      number: "3.1",
      title: "Overblik over kommunens aftaler",
      description:
        "Kommunen har flere tusind aftaler om alt fra kopimaskiner til hjælpemidler, og mange af dem forlænges, uden at nogen tager stilling. Aftaleparterne ønsker et samlet register, som viser pris, udløb og ansvarlig for hver aftale, og som minder centrene om at handle i tide. Registret skal bruges til at finde de områder, hvor fælles indkøb kan betale sig.",
      centres: [FINANCE_UNTIL_2025],
      committees: [FINANCE_COMMITTEE],
      contributors: { all: true },
      milestones: {
        first: "Registret er anskaffet.",
        second: "Alle centre har indberettet aftaler over 100.000 kr.",
        "year-end": "Registret er fuldstændigt og taget i brug.",
      },
      effort: { first: happy(), second: happy(), third: carried("second"), "year-end": happy() },
      economy: { text: "Der er ikke afsat økonomi.", smiley: null },
    }),
    itemReadAt("year-end", {
      number: "3.2",
      title: "Fælles udbud af kørsel",
      description:
        "Skolekørsel, kørsel til aktivitetscentre og kørsel til genoptræning er i dag tre ordninger med hver sin kontrakt. Bilerne kører ofte tomme den ene vej, mens en anden kommunal bil kører fuld den modsatte. Vi udbyder kørslen samlet og stiller krav om nuludledning. Besparelsen er sat forsigtigt, fordi de svageste borgere fortsat skal have en chauffør, de kender.",
      centres: [FINANCE_UNTIL_2025],
      committees: [FINANCE_COMMITTEE],
      involved: [CHILDREN_COMMITTEE, CARE_COMMITTEE],
      contributors: { centres: [CHILDREN, CARE] },
      milestones: {
        first: "Behovet for kørsel er kortlagt.",
        second: "Udbudsmaterialet er drøftet med skoler, Ældreråd og Handicapråd.",
        third: "Kontrakten er tildelt.",
        "year-end": "Den nye kørsel er begyndt.",
      },
      effort: {
        first: happy(),
        second: neutral("Handicaprådet har ønsket mere tid til sit høringssvar. Rådet behandler sagen i august."),
        third: sad(
          "Udbuddet er annulleret, da der kun kom ét tilbud, som lå langt over den forventede pris. De nuværende kontrakter er forlænget et år. Økonomiudvalget tager stilling til et nyt udbud med mindre delaftaler.",
        ),
        "year-end": sad(
          "Økonomiudvalget besluttede den 2. december 2025, Punkt 7, at genudbyde kørslen i tre delaftaler i 2026. Kørslen kan derfor tidligst begynde ved skolestart i 2026.",
        ),
      },
      economy: {
        text: paragraphs(
          "Der er indarbejdet en besparelse på 1,5 mio. kr. i 2025 og 2,2 mio. kr. årligt fra 2026.",
          "Status: Besparelsen er ikke opnået i 2025. Den er dækket af et mindreforbrug på befordring, som indgår i regnskabssagen.",
        ),
        smiley: "sad",
      },
      latestStatus: {
        fiscalYear: 2026,
        text: "Det nye udbud med tre delaftaler blev offentliggjort den 16. februar 2026. Der er kommet otte anmodninger om deltagelse, og tildelingen sker efter planen i maj. Opgaven ligger nu i centeret Økonomi.",
      },
    }),
  ],
};

const climateAndMobility: Chapter = {
  number: "4",
  title: "Klima, veje og landdistrikter",
  subTheme: null,
  items: [
    itemReadAt("year-end", {
      number: "4.01.2",
      title: "Ny anvendelse af Ravnkær gamle skole",
      description:
        "Skolen i Ravnkær lukkede i 2022, og bygningerne forfalder. Borgerforeningen har fremlagt idéer om kontorfællesskab, lejligheder til unge og et galleri i gymnastiksalen. Vi vil udarbejde en anvendelsesplan, som viser, hvad der kan bevares, hvad det koster, og hvem der skal eje bygningerne. Planen laves sammen med landsbyen og ikke for den.",
      centres: [PLANNING],
      committees: [FINANCE_COMMITTEE, CLIMATE_COMMITTEE],
      contributors: { centres: [PROPERTY, CULTURE], note: "Ravnkær Borgerforening." },
      milestones: {
        first: "Bygningsgennemgangen er afsluttet, og borgermøde er afholdt.",
        "year-end": "Anvendelsesplanen er tiltrådt af Økonomiudvalget.",
      },
      effort: {
        first: happy(),
        "year-end": unresolved(
          "Anvendelsesplanen mangler en afklaring af, om tagkonstruktionen kan bære solceller, og er rykket til 2026.",
        ),
      },
      economy: { text: "Der er ikke afsat økonomi.", smiley: null },
      latestStatus: {
        fiscalYear: 2026,
        text: "Ingeniørrapporten foreligger og anbefaler, at taget forstærkes. Udkast til anvendelsesplan er drøftet med borgerforeningen den 18. marts 2026.",
      },
    }),
    itemReadAt("year-end", {
      number: "4.7",
      title: "Nyt lys på landevejene",
      appropriation: "capital",
      description:
        "De gamle natriumlamper på indfaldsvejene bruger fire gange så meget strøm som moderne armaturer, og reservedelene er ved at slippe op. Med aftalen udskiftes 900 lamper, og lyset dæmpes om natten, hvor der ikke kører nogen. På de mørke strækninger gennem skov vælges et varmt lys, som generer flagermus mindst muligt.",
      centres: [CLIMATE],
      committees: [CLIMATE_COMMITTEE],
      milestones: {
        first: "Armaturerne er bestilt.",
        third: "Alle 900 lamper er udskiftet.",
      },
      effort: { first: happy(), second: carried("first"), third: happy(), "year-end": carried("third") },
      economy: {
        text: paragraphs(
          "Der er afsat 3,9 mio. kr. i 2025.",
          "Status: Der er et merforbrug på 0,3 mio. kr., fordi 41 master måtte skiftes sammen med lampen. Kommunalbestyrelsen tager stilling til finansieringen i forbindelse med regnskabet.",
        ),
        smiley: "sad",
      },
      latestStatus: {
        fiscalYear: 2026,
        text: "Merforbruget er dækket af vejafvandingspuljen efter beslutning i Kommunalbestyrelsen den 30. marts 2026. Slutopgørelsen fra entreprenøren mangler.",
      },
    }),
    itemReadAt("year-end", {
      number: "4.12",
      title: "Minibusser på bestilling i landdistrikterne",
      description:
        "Bussen til Vesterlyng og Ravnkær kører med få passagerer uden for skoletid. Vi vil undersøge, om minibusser, der bestilles på telefon eller i en app, kan give flere afgange for de samme penge. Undersøgelsen skal omfatte priser, ventetid, forbindelse til toget og betydningen for ældre uden smartphone. Resultatet skal kunne indgå i drøftelserne med trafikselskabet.",
      centres: [CLIMATE],
      committees: [CLIMATE_COMMITTEE],
      contributors: { centres: [FINANCE_UNTIL_2025] },
      milestones: {
        second: "Passagertal og rejsemønstre er indsamlet.",
        "year-end": "Undersøgelsen er færdig og fremlagt for Klima- og Teknikudvalget.",
      },
      effort: {
        second: neutral(
          "Tælleudstyret blev leveret for sent til at måle før sommerferien. Tællingen sker i september.",
        ),
        third: neutral("Tællingerne er foretaget. Tallene fra trafikselskabet mangler og ventes i oktober."),
        "year-end": happy(
          "Undersøgelsen er ikke færdiggjort. Klima- og Teknikudvalget besluttede den 4. november 2025, Punkt 9, at vente, til trafikselskabet har afsluttet sit eget forsøg i nabokommunen, og tage sagen op igen i efteråret 2026.",
        ),
      },
      economy: { text: "Der er ikke afsat økonomi.", smiley: null },
      latestStatus: {
        fiscalYear: 2026,
        text: paragraphs(
          "Undersøgelsen ligger stille, jf. udvalgets beslutning den 4. november 2025, Punkt 9.",
          "Trafikselskabets forsøg løber til udgangen af august, og forvaltningen deltager i følgegruppen.",
        ),
      },
    }),
  ],
};

/** The year before: history throughout, five of its items still unfinished. */
export const agreement2025: Agreement = Agreement.parse({
  fiscalYear: 2025,
  title: "Aftale om budget 2025 for Nordfjerd Kommune",
  ruleSet: "2018",
  caseNumber: "00.30.10-S00-7-25",
  contact: { name: null, phone: null, email: "okonomi@nordfjerd.example" },
  chapters: [childrenAndCare, townsAndVillages, climateAndMobility],
  followUps: [
    { checkpoint: "first", state: "closed", imported: true, datedOn: "2025-05-05", cutOffOn: "2025-03-31" },
    { checkpoint: "second", state: "closed", imported: true, datedOn: "2025-08-04", cutOffOn: "2025-06-30" },
    { checkpoint: "third", state: "closed", imported: true, datedOn: "2025-11-03", cutOffOn: "2025-09-30" },
    { checkpoint: "year-end", state: "closed", imported: true, datedOn: "2026-02-09", cutOffOn: "2025-12-31" },
  ],
  extraFollowUps: [],
});
