import type { ProblemTexts } from "../da/problems.js";

export const problemTexts: ProblemTexts = {
  title: {
    400: "Begäran går inte att förstå",
    401: "Logga in först",
    403: "Inte tillåtet",
    404: "Finns inte",
    405: "Metoden kan inte användas här",
    409: "Går inte just nu",
    413: "För stort",
    415: "Fel innehållstyp",
    421: "Fel värdnamn",
    422: "Innehållet har fel",
    428: "Villkor saknas",
    429: "För många begäranden",
    500: "Fel i programmet",
    503: "Upptaget",
  },
  detail: {
    "address-invalid": () => "Något i adressen är fel. Se fälten under ”errors”.",
    "body-invalid": () => "Det som skickades har fel, och inget har ändrats. Se fälten under ”errors”.",
    "body-too-large": ({ megabytes }) => `Det som skickades är för stort: högst ${megabytes} MB.`,
    "content-type-unsupported": () => "Skicka JSON, med ”Content-Type: application/json”.",
    "coordinator-unknown": ({ item }) => `Punkt ${item} har ingen samordnare.`,
    "csrf-token-missing": () =>
      "Begäran visar inte att den kommer från vår egen sida. Hämta ”csrfToken” igen och skicka med den som ”X-CSRF-Token”.",
    "cursor-unknown": () => "”cursor” passar inte listan. Börja om utan den.",
    "document-invalid": () =>
      "Dokumentet är inte en överenskommelse i formatet milepael-agreement/1. Se fälten under ”errors”.",
    "host-not-allowed": () =>
      "Programmet svarar bara under sina egna namn: localhost på själva maskinen, och det namn som anges i PUBLIC_URL.",
    "idempotency-key-malformed": () => "”Idempotency-Key” ska vara 1 till 255 synliga tecken utan mellanslag.",
    "idempotency-key-reused": () =>
      "Denna ”Idempotency-Key” har redan använts för en annan begäran. Inget har ändrats. Välj en ny nyckel för varje begäran.",
    "internal-error": ({ id }) => `Ett fel inträffade i programmet. Inget har ändrats. Felet står i loggen som ${id}.`,
    "json-malformed": () => "Det som skickades är inte giltig JSON.",
    "method-not-allowed": ({ method, allowed }) => `${method} kan inte användas här. Använd ${allowed.join(", ")}.`,
    "not-here": ({ path }) => `Det finns inget att se på ${path}.`,
    "not-ready": () => "Programmet håller på att stängas eller når inte sina data. Försök igen om en stund.",
    "origin-not-allowed": () => "Sidor från andra webbplatser får inte ändra något här.",
    "precondition-required": () =>
      "Hämta det först och skicka med dess ”ETag” som ”If-Match”, så att ingen annans ändring går förlorad.",
    "request-malformed": () => "Begäran går inte att läsa.",
    "route-unknown": ({ path }) => `Det finns inget på ${path}. Se /documentation för det som finns.`,
    "store-busy": () => "Programmet är upptaget just nu. Försök igen om en stund.",
    "too-many-requests": ({ waitSeconds }) =>
      `För många begäranden har skickats. Vänta ${waitSeconds} ${waitSeconds === 1 ? "sekund" : "sekunder"} och försök igen.`,
  },
  issue: {
    required: "Saknas.",
    empty: "Får inte vara tom.",
    form: "Har inte rätt form eller innehåller tecken som inte hör hit.",
    twice: "Samma sak har angetts två gånger.",
    unknownField: "Fältet är inte känt här.",
    tooLong: (characters) => `Är för lång: högst ${characters} tecken.`,
  },
  whole: {
    "not-four-follow-ups":
      "Det ska finnas exakt fyra uppföljningar: first, second, third och year-end, i den ordningen.",
    "follow-ups-out-of-order":
      "Uppföljningen har kommit längre än den förra: en uppföljning kan öppnas först när den förra är stängd.",
    "item-number-twice": "Två punkter i överenskommelsen har det här numret.",
    "checkpoints-not-ascending": "Uppföljningarna ska stå i ordning, var och en högst en gång.",
    "rating-without-round": "Det finns en bedömning i en uppföljning som inte är öppnad än.",
    "carried-from-later": "En vidareförd smiley ska komma från en tidigare uppföljning.",
    "unit-twice": "Samma förvaltning eller nämnd nämns två gånger.",
    "extra-follow-up-twice": "Samma punkt står två gånger som extra uppföljning.",
    "extra-follow-up-not-earlier": "En extra uppföljning ska komma från ett tidigare års överenskommelse.",
    "latest-status-twice": "”Senaste status” har angetts två gånger för samma uppföljning.",
    "imported-not-history": "En importerad uppföljning ska vara stängd eller publicerad.",
    "mark-outside-text": "Märket ligger utanför den text som det står i.",
  },
};
