import type { BrokenInvariant } from "../../../src/domain/agreements/broken-invariants.js";

/** What the HTTP door says when it refuses, besides the refusals of the rules. */
export interface ProblemTexts {
  /** By HTTP status. */
  readonly title: Readonly<
    Record<400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422 | 428 | 429 | 500 | 503, string>
  >;
  readonly detail: {
    readonly "address-invalid": () => string;
    readonly "body-invalid": () => string;
    readonly "body-too-large": (facts: { readonly megabytes: number }) => string;
    readonly "content-type-unsupported": () => string;
    readonly "coordinator-unknown": (facts: { readonly item: string }) => string;
    readonly "csrf-token-missing": () => string;
    readonly "cursor-unknown": () => string;
    readonly "document-invalid": () => string;
    readonly "host-not-allowed": () => string;
    readonly "idempotency-key-malformed": () => string;
    readonly "idempotency-key-reused": () => string;
    readonly "internal-error": (facts: { readonly id: string }) => string;
    readonly "json-malformed": () => string;
    readonly "method-not-allowed": (facts: { readonly method: string; readonly allowed: readonly string[] }) => string;
    readonly "not-here": (facts: { readonly path: string }) => string;
    readonly "not-ready": () => string;
    readonly "origin-not-allowed": () => string;
    readonly "precondition-required": () => string;
    readonly "request-malformed": () => string;
    readonly "route-unknown": (facts: { readonly path: string }) => string;
    readonly "store-busy": () => string;
    readonly "too-many-requests": (facts: { readonly waitSeconds: number }) => string;
  };
  /** What is wrong with one field. */
  readonly issue: {
    readonly required: string;
    readonly empty: string;
    readonly form: string;
    readonly twice: string;
    readonly unknownField: string;
    readonly tooLong: (characters: number) => string;
  };
  /** What is wrong with an agreement as a whole, said of one field. */
  readonly whole: Readonly<Record<BrokenInvariant["code"], string>>;
}

export const problemTexts: ProblemTexts = {
  title: {
    400: "Forespørgslen kan ikke forstås",
    401: "Log ind først",
    403: "Ikke tilladt",
    404: "Findes ikke",
    405: "Metoden kan ikke bruges her",
    409: "Kan ikke gøres nu",
    413: "For stort",
    415: "Forkert indholdstype",
    421: "Forkert værtsnavn",
    422: "Indholdet har fejl",
    428: "Betingelse mangler",
    429: "For mange forespørgsler",
    500: "Fejl i programmet",
    503: "Optaget",
  },
  detail: {
    "address-invalid": () => "Noget i adressen er forkert. Se felterne under »errors«.",
    "body-invalid": () => "Det sendte har fejl, og intet er ændret. Se felterne under »errors«.",
    "body-too-large": ({ megabytes }) => `Det sendte er for stort: højst ${megabytes} MB.`,
    "content-type-unsupported": () => "Send JSON, med »Content-Type: application/json«.",
    "coordinator-unknown": ({ item }) => `Punkt ${item} har ingen tovholder.`,
    "csrf-token-missing": () =>
      "Forespørgslen viser ikke, at den kommer fra vores egen side. Hent »csrfToken« igen, og send den med som »X-CSRF-Token«.",
    "cursor-unknown": () => "»cursor« passer ikke til listen. Begynd forfra uden den.",
    "document-invalid": () =>
      "Dokumentet er ikke en aftale i formatet milepael-agreement/1. Se felterne under »errors«.",
    "host-not-allowed": () =>
      "Programmet svarer kun under sine egne navne: localhost på maskinen selv, og det navn, der er sat i PUBLIC_URL.",
    "idempotency-key-malformed": () => "»Idempotency-Key« skal være på 1 til 255 synlige tegn uden mellemrum.",
    "idempotency-key-reused": () =>
      "Denne »Idempotency-Key« er allerede brugt til en anden forespørgsel. Intet er ændret. Vælg en ny nøgle til hver forespørgsel.",
    "internal-error": ({ id }) => `Der skete en fejl i programmet. Intet er ændret. Fejlen står i loggen som ${id}.`,
    "json-malformed": () => "Det sendte er ikke gyldig JSON.",
    "method-not-allowed": ({ method, allowed }) => `${method} kan ikke bruges her. Brug ${allowed.join(", ")}.`,
    "not-here": ({ path }) => `Der er intet at se på ${path}.`,
    "not-ready": () => "Programmet er ved at lukke eller kan ikke nå sine data. Prøv igen om lidt.",
    "origin-not-allowed": () => "Sider fra andre steder må ikke ændre noget her.",
    "precondition-required": () =>
      "Hent det først, og send dets »ETag« med som »If-Match«, så ingen andens ændring går tabt.",
    "request-malformed": () => "Forespørgslen kan ikke læses.",
    "route-unknown": ({ path }) => `Der er intet på ${path}. Se /documentation for det, der findes.`,
    "store-busy": () => "Programmet er optaget lige nu. Prøv igen om lidt.",
    "too-many-requests": ({ waitSeconds }) =>
      `Der er sendt for mange forespørgsler. Vent ${waitSeconds} ${waitSeconds === 1 ? "sekund" : "sekunder"}, og prøv igen.`,
  },
  issue: {
    required: "Mangler.",
    empty: "Må ikke være tom.",
    form: "Har ikke den rette form eller indeholder tegn, der ikke hører til her.",
    twice: "Det samme er angivet to gange.",
    unknownField: "Feltet kendes ikke her.",
    tooLong: (characters) => `Er for lang: højst ${characters} tegn.`,
  },
  whole: {
    "not-four-follow-ups":
      "Der skal være præcis fire opfølgninger: first, second, third og year-end, i den rækkefølge.",
    "follow-ups-out-of-order":
      "Opfølgningen er kommet længere end den forrige: en opfølgning kan først åbnes, når den forrige er lukket.",
    "item-number-twice": "Nummeret bruges af to punkter i aftalen.",
    "checkpoints-not-ascending": "Opfølgningerne skal stå i rækkefølge, hver højst én gang.",
    "rating-without-round": "Der er en vurdering i en opfølgning, som ikke er åbnet endnu.",
    "carried-from-later": "En videreført smiley skal komme fra en tidligere opfølgning.",
    "unit-twice": "Det samme center eller udvalg er nævnt to gange.",
    "extra-follow-up-twice": "Det samme punkt står to gange som ekstra opfølgning.",
    "extra-follow-up-not-earlier": "En ekstra opfølgning skal komme fra et tidligere års aftale.",
    "latest-status-twice": "»Seneste status« er angivet to gange for den samme opfølgning.",
    "imported-not-history": "En importeret opfølgning skal være lukket eller offentliggjort.",
    "mark-outside-text": "Mærket ligger uden for den tekst, det står i.",
  },
};
