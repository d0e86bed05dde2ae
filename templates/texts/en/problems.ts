import type { ProblemTexts } from "../da/problems.js";

export const problemTexts: ProblemTexts = {
  title: {
    400: "The request cannot be understood",
    401: "Sign in first",
    403: "Not allowed",
    404: "Not found",
    405: "Method not allowed here",
    409: "Not possible now",
    413: "Too large",
    415: "Wrong content type",
    421: "Wrong host name",
    422: "The content has errors",
    428: "Condition missing",
    429: "Too many requests",
    500: "Error in the program",
    503: "Busy",
  },
  detail: {
    "address-invalid": () => "Something in the address is wrong. See the fields under “errors”.",
    "body-invalid": () => "What was sent has errors, and nothing has changed. See the fields under “errors”.",
    "body-too-large": ({ megabytes }) => `What was sent is too large: at most ${megabytes} MB.`,
    "content-type-unsupported": () => "Send JSON, with “Content-Type: application/json”.",
    "coordinator-unknown": ({ item }) => `Item ${item} has no coordinator.`,
    "csrf-token-missing": () =>
      "The request does not show that it comes from our own page. Fetch the “csrfToken” again and send it along as “X-CSRF-Token”.",
    "cursor-unknown": () => "The “cursor” does not fit the list. Start again without it.",
    "document-invalid": () =>
      "The document is not an agreement in the format milepael-agreement/1. See the fields under “errors”.",
    "host-not-allowed": () =>
      "The program answers only to its own names: localhost on the machine itself, and the name that is set in PUBLIC_URL.",
    "idempotency-key-malformed": () => "“Idempotency-Key” must be 1 to 255 visible characters without spaces.",
    "idempotency-key-reused": () =>
      "This “Idempotency-Key” has already been used for another request. Nothing has changed. Choose a new key for each request.",
    "internal-error": ({ id }) =>
      `An error occurred in the program. Nothing has changed. The error is in the log as ${id}.`,
    "json-malformed": () => "What was sent is not valid JSON.",
    "method-not-allowed": ({ method, allowed }) => `${method} cannot be used here. Use ${allowed.join(", ")}.`,
    "not-here": ({ path }) => `There is nothing to see at ${path}.`,
    "not-ready": () => "The program is shutting down or cannot reach its data. Try again in a moment.",
    "origin-not-allowed": () => "Pages from other sites may not change anything here.",
    "precondition-required": () =>
      "Fetch it first and send its “ETag” along as “If-Match”, so that nobody's change is lost.",
    "request-malformed": () => "The request cannot be read.",
    "route-unknown": ({ path }) => `There is nothing at ${path}. See /documentation for what there is.`,
    "store-busy": () => "The program is busy right now. Try again in a moment.",
    "too-many-requests": ({ waitSeconds }) =>
      `Too many requests have been sent. Wait ${waitSeconds} ${waitSeconds === 1 ? "second" : "seconds"} and try again.`,
  },
  issue: {
    required: "Is missing.",
    empty: "Must not be empty.",
    form: "Does not have the right form, or holds characters that do not belong here.",
    twice: "The same is given twice.",
    unknownField: "The field is not known here.",
    tooLong: (characters) => `Is too long: at most ${characters} characters.`,
  },
  whole: {
    "not-four-follow-ups": "There must be exactly four follow-ups: first, second, third and year-end, in that order.",
    "follow-ups-out-of-order":
      "The follow-up is further along than the one before it: a follow-up can be opened once the one before it is closed.",
    "item-number-twice": "Two items of the agreement have this number.",
    "checkpoints-not-ascending": "The follow-ups must stand in order, each at most once.",
    "rating-without-round": "There is a rating in a follow-up that has not been opened yet.",
    "carried-from-later": "A carried smiley must come from an earlier follow-up.",
    "unit-twice": "The same centre or committee is named twice.",
    "extra-follow-up-twice": "The same item stands twice as an extra follow-up.",
    "extra-follow-up-not-earlier": "An extra follow-up must come from an earlier year's agreement.",
    "latest-status-twice": "“Latest status” is given twice for the same follow-up.",
    "imported-not-history": "An imported follow-up must be closed or published.",
    "mark-outside-text": "The mark lies outside the text it stands in.",
  },
};
