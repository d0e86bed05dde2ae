import type { Chapter } from "../../../src/domain/agreements/agreement.js";
import { bullets, happy, itemReadAt, neutral, paragraphs, unresolved } from "../building.js";
import {
  CARE,
  CHILDREN,
  CHILDREN_COMMITTEE,
  CLIMATE,
  CLIMATE_COMMITTEE,
  CULTURE,
  DATA,
  FINANCE_COMMITTEE,
  PLANNING,
  PROPERTY,
} from "../units.js";

export const daycareAndSchool: Chapter = {
  number: "1",
  title: "En god start – dagtilbud og skole",
  subTheme: null,
  items: [
    itemReadAt("first", {
      number: "1.1",
      title: "Flere pædagoger til de mindste",
      description: paragraphs(
        "Børn i vuggestuer og dagpleje har brug for voksne, som har tid til at trøste, lege og lytte. De seneste to års forældretilfredshed viser, at dagene er pressede i ydertimerne, og at vikardækningen svinger fra hus til hus.",
        "Vi afsætter derfor 3,6 mio. kr. årligt, som fordeles til vuggestuerne efter børnetal og social profil. Pengene skal gå til uddannede pædagoger og ikke til flere vikartimer, og hvert hus aftaler med sin forældrebestyrelse, hvornår på dagen de ekstra hænder gør den største forskel.",
      ),
      centres: [CHILDREN],
      committees: [CHILDREN_COMMITTEE],
      milestones: {
        first: "Midlerne er fordelt til dagtilbuddene, og stillingerne er slået op.",
        second: "Mindst 12 af de 16 nye pædagogstillinger er besat.",
        third: "Alle stillinger er besat, og forældrebestyrelserne er orienteret om anvendelsen.",
        "year-end": "Børne- og Læringsudvalget er forelagt en opgørelse af normeringerne i hvert dagtilbud.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 3,6 mio. kr. årligt i 2026-2029.", smiley: "happy" },
    }),
    itemReadAt("first", {
      number: "1.2",
      title: "Ny daginstitution i Tangby",
      appropriation: "capital",
      description: paragraphs(
        "Tangby vokser, og de to institutioner i byen har siden 2024 haft venteliste. Prognosen peger på, at der mangler omkring 90 pladser, når boligerne på den gamle planteskole er indflyttet.",
        "Partierne bag aftalen vil opføre en ny integreret institution med plads til 100 børn. Huset skal ligge i gangafstand fra skolen, have et køkken med frokostordning og kunne bruges af byens foreninger om aftenen. Driften af de nye kvadratmeter er lagt ind i budgettet fra det år, institutionen åbner.",
      ),
      centres: [PROPERTY],
      committees: [FINANCE_COMMITTEE, CHILDREN_COMMITTEE],
      contributors: {
        centres: [CHILDREN, PLANNING],
        note: "Opmærksomhed på, at lokalplanen skal være endeligt vedtaget, før der kan gives byggetilladelse.",
      },
      milestones: {
        first: "Grunden er erhvervet, og totalrådgiver er valgt.",
        second: "Byggeprogrammet er godkendt af Økonomiudvalget og Børne- og Læringsudvalget.",
        third: "Projektforslag er forelagt udvalgene, og myndighedsansøgningen er indsendt.",
        "year-end": "Udbudsmaterialet er klar til udsendelse.",
      },
      effort: {
        first: neutral(
          "Totalrådgiver er valgt efter miniudbud. Handlen om grunden er ikke faldet på plads, fordi sælger har bedt om en ny miljøundersøgelse af arealet. Skødet forventes underskrevet i maj, og tidsplanen for byggeriet kan fortsat holdes.",
        ),
      },
      economy: {
        text: paragraphs(
          "Der er afsat 4,0 mio. kr. i 2026 og 31,5 mio. kr. i 2027 til anlæg samt 0,9 mio. kr. årligt til drift fra 2028.",
          "Status ved første opfølgning: Grundkøbet bliver dyrere end forudsat. Merudgiften er opgjort til 0,7 mio. kr. i 2026 og foreslås finansieret af puljen til jordkøb. Sagen indgår i budgetopfølgningen.",
        ),
        smiley: "sad",
      },
    }),
    itemReadAt("first", {
      number: "1.3",
      title: "Fjorden som klasseværelse",
      description: paragraphs(
        "Alle elever i 4.-6. klasse skal mindst én gang om året have undervisning ved, på eller i fjorden. Naturvejlederne og skolerne udvikler sammen et fast forløb, som lærerne kan booke, og som hænger sammen med arbejdet for et bedre vandmiljø, jf. punkt 4.8. Forløbet skal rumme:",
        "en forberedende lektion på skolen",
        "en dag ved fjorden med prøvetagning og båd",
        "en afslutning, hvor klassen deler sine målinger med kommunens miljøteam",
        "Der afsættes 0,3 mio. kr. årligt til transport, grej og naturvejledertimer.",
      ),
      centres: [CHILDREN],
      committees: [CHILDREN_COMMITTEE],
      involved: [CLIMATE_COMMITTEE],
      contributors: { centres: [CLIMATE, CULTURE] },
      milestones: {
        first: "Forløbet er beskrevet og afprøvet med to klasser fra Lyngbakkeskolen.",
        third: "Forløbet er åbent for booking for alle skoler.",
        "year-end": "Mindst 25 klasser har gennemført forløbet.",
      },
      effort: { first: happy() },
      economy: { text: "Der er afsat 0,3 mio. kr. årligt i 2026-2029.", smiley: "happy" },
      formatting: bullets(
        { text: "description" },
        "en forberedende lektion på skolen",
        "en dag ved fjorden med prøvetagning og båd",
        "en afslutning, hvor klassen deler sine målinger med kommunens miljøteam",
      ),
    }),
    itemReadAt("first", {
      number: "1.4",
      title: "Læseløft i indskolingen",
      description:
        "Hvert femte barn i kommunen forlader 3. klasse uden at læse sikkert. Vi vil give læsevejlederne en mere opsøgende rolle, så de følger klasserne fra børnehaveklassen og sætter ind, så snart et barn går i stå. Skolerne får frie hænder til at tilrettelægge læsebånd, makkerlæsning og samarbejde med biblioteket, men de forpligter sig til at bruge de samme tre målepunkter om året. Udvalget vil følge indsatsen tæt og have de samme tal forelagt i hver opfølgning, så udviklingen kan sammenlignes.",
      centres: [CHILDREN],
      committees: [CHILDREN_COMMITTEE],
      contributors: { centres: [CULTURE] },
      milestones: {
        first: "De fælles målepunkter er fastlagt med skolelederne.",
        second: "Børne- og Læringsudvalget er forelagt de seneste målinger fra læseløftet.",
        third: "Børne- og Læringsudvalget er forelagt de seneste målinger fra læseløftet.",
        "year-end": "Børne- og Læringsudvalget er forelagt de seneste målinger fra læseløftet.",
      },
      effort: { first: happy() },
      economy: { text: "Der er ikke afsat økonomi.", smiley: null },
    }),
    itemReadAt("first", {
      number: "1.5",
      title: "Trygge overgange fra børnehave til skole",
      description: paragraphs(
        "Når et barn skifter fra børnehave til skole, skifter det også voksne, rytme og fællesskab. I dag afhænger kvaliteten af overgangen af, hvilket distrikt familien bor i.",
        "Vi ønsker en fælles overgangsplan for hele kommunen, hvor pædagoger fra børnehaven følger med ind i skolen de første uger, og hvor forældrene får ét samlet forløb at forholde sig til. Børn med behov for særlig støtte skal have en navngiven kontaktperson, som kender barnet fra begge sider.",
      ),
      centres: [CHILDREN],
      committees: [CHILDREN_COMMITTEE],
      milestones: {
        first: paragraphs(
          "a) Udkast til fælles overgangsplan er drøftet med skolebestyrelser og forældrebestyrelser.",
          "b) Kontaktpersoner er udpeget i alle fem skoledistrikter.",
        ),
        third: "Overgangsplanen er godkendt af Børne- og Læringsudvalget.",
        "year-end": "Planen bruges i alle distrikter ved indskrivningen til skoleåret 2027/28.",
      },
      effort: {
        first: unresolved(
          paragraphs(
            "a) Udkastet er drøftet med alle skolebestyrelser og har fået god modtagelse.",
            "b) Der er udpeget kontaktpersoner i tre af de fem distrikter. I Stenløkke og Krogsande er opgaven sat i bero, til de nye ledere er tiltrådt.",
          ),
        ),
      },
      economy: { text: "Der er ikke afsat økonomi.", smiley: null },
    }),
    itemReadAt("first", {
      number: "1.6",
      title: "Morgenmad for elever i udskolingen",
      description:
        "Flere af vores skoler fortæller, at elever møder uden at have spist, og at det kan mærkes på koncentrationen helt frem til frokost. Skolerne i Nordfjerd by og Hjortemark har gennem et år serveret gratis morgenmad med hjælp fra frivillige og lokale butikker. Aftaleparterne vil bygge videre på de erfaringer og gøre det let for de øvrige skoler at komme med. Ordningen skal drives af frivillige, elevråd og sponsorer, så den kan bestå uden kommunalt tilskud.",
      centres: [CHILDREN],
      committees: [CHILDREN_COMMITTEE],
      contributors: { note: "Elevråd, frivillige og dagligvarebutikker i skoledistrikterne." },
      milestones: {
        first: "Erfaringerne fra de to forsøgsskoler er samlet ultimo 2025 og sendt til alle skolebestyrelser.",
        second: "Mindst tre nye skoler er begyndt at servere morgenmad.",
        "year-end": "Samtlige skoler med udskoling har taget stilling til ordningen.",
      },
      effort: { first: happy() },
      economy: { text: "Der er ikke afsat økonomi i 2026.", smiley: null },
    }),
    itemReadAt("first", {
      number: "1.8",
      title: "Energirenovering af Lyngbakkeskolen",
      appropriation: "capital",
      description:
        "Lyngbakkeskolen er kommunens største energiforbruger blandt skolerne. Vinduerne i fløj B og C er fra 1971, og ventilationen kan ikke følge med i de fulde klasselokaler. Med aftalen udskiftes vinduer, belysning og ventilationsanlæg i begge fløje, og der sættes solceller på hallens tag. Arbejdet lægges, så det larmende sker i sommerferien. Besparelsen på varme og el bliver på skolens område og bruges til at betale lånet tilbage.",
      centres: [PROPERTY],
      committees: [FINANCE_COMMITTEE],
      involved: [CHILDREN_COMMITTEE, CLIMATE_COMMITTEE],
      contributors: { centres: [CHILDREN, DATA, CARE] },
      milestones: {
        first: "Projektet er udbudt.",
        second: "Entreprenøren har taget byggepladsen i brug, og fløj B er rømmet.",
        third: "Fløj B er afleveret uden væsentlige mangler.",
        "year-end": "Hele renoveringen er afleveret, og energimålingerne er sat op.",
      },
      effort: { first: happy("Der er indkommet fire tilbud, som alle ligger inden for rammen.") },
      economy: { text: "Der er afsat 14,2 mio. kr. i 2026 til anlæg.", smiley: null },
    }),
  ],
};
