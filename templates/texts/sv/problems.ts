import type { ProblemTexts } from "../da/problems.js";
import { roundTexts } from "./rounds.js";

const { followUp, subject } = roundTexts;

export const problemTexts: ProblemTexts = {
  title: {
    400: "Förfrågan går inte att förstå",
    403: "Inte tillåtet",
    404: "Finns inte",
    405: "Metoden kan inte användas här",
    409: "Går inte just nu",
    412: "Ändrat under tiden",
    413: "För stort",
    415: "Fel innehållstyp",
    421: "Fel värdnamn",
    422: "Innehållet är inte rätt",
    428: "Villkor saknas",
    500: "Fel i programmet",
    503: "Upptaget",
  },
  detail: {
    "address-invalid": () => "Något i adressen är fel. Se fälten under ”errors”.",
    "body-invalid": () => "Något i det som skickades är fel, och inget har ändrats. Se fälten under ”errors”.",
    "body-too-large": ({ megabytes }) => `Det som skickades är för stort: högst ${megabytes} MB.`,
    "content-type-unsupported": () => "Skicka JSON, med ”Content-Type: application/json”.",
    "cursor-unknown": () => "Märket för nästa sida passar inte listan. Börja om utan ”cursor”.",
    "document-invalid": () => "Dokumentet är inte ett avtal i formatet milepael-agreement/1. Se fälten under ”errors”.",
    "host-not-allowed": () => "Programmet svarar bara på den här datorn, som localhost.",
    "internal-error": ({ id }) => `Något gick fel och står i loggen som ${id}. Inget har ändrats.`,
    "json-malformed": () => "Det som skickades är inte JSON som går att läsa.",
    "method-not-allowed": ({ method, allowed }) => `${method} kan inte användas här; det kan ${allowed.join(", ")}.`,
    "origin-not-allowed": () => "En sida från ett annat håll får inte ändra något här.",
    "precondition-required": () =>
      "Hämta det först och skicka med dess ”ETag” som ”If-Match”, så att ingen annans ändring går förlorad.",
    "rating-unknown": (f) => `Punkt ${f.item} har ingen bedömning av ${subject[f.of]} vid ${followUp[f.checkpoint]}.`,
    "request-malformed": () => "Förfrågan går inte att läsa.",
    "route-unknown": ({ path }) => `Det finns inget på ${path}. Se /documentation för det som finns.`,
    "store-busy": () => "Det är för mycket att göra just nu. Försök igen om en stund.",
  },
  issue: {
    required: "Saknas.",
    empty: "Får inte vara tom.",
    form: "Har inte rätt form eller innehåller tecken som inte hör hit.",
    twice: "Samma sak står två gånger.",
    unknownField: "Är inte känt här.",
    tooLong: (characters) => `Är för lång: högst ${characters} tecken.`,
  },
  whole: {
    "not-four-follow-ups":
      "Det ska finnas exakt fyra uppföljningar: first, second, third och year-end, i den ordningen.",
    "follow-ups-out-of-order":
      "Uppföljningen har kommit längre än den före: en uppföljning öppnas först när den förra är stängd.",
    "item-number-twice": "Två punkter i avtalet har det här numret.",
    "checkpoints-not-ascending": "Uppföljningarna ska stå i ordning, var och en högst en gång.",
    "rating-without-round": "Det finns en bedömning i en uppföljning som inte är öppnad än.",
    "carried-from-later": "En vidareförd smiley ska komma från en tidigare uppföljning.",
    "unit-twice": "Samma enhet nämns två gånger.",
    "extra-follow-up-twice": "Samma punkt står två gånger som extra uppföljning.",
    "extra-follow-up-not-earlier": "En extra uppföljning ska komma från ett tidigare års avtal.",
    "latest-status-twice": "Det finns två senaste status för samma uppföljning.",
    "imported-not-history": "En importerad uppföljning ska vara stängd eller publicerad.",
    "mark-outside-text": "Märket ligger utanför den text som det står i.",
  },
};
