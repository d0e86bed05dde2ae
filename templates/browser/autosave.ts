/** What the server says of a saved form: a sentence, and the versions that the fields now stand on. */
interface Answer {
  readonly message: string;
  readonly isKept: boolean;
  readonly seen: readonly { readonly name: string; readonly value: string }[];
}

const PAUSE_MS = 1500;
const RETRY_MS = 10_000;
/** How long whoever submits waits for a draft that is on its way. */
const PATIENCE_MS = 5_000;
/** Browsers send no more than this after the page has gone. */
const KEEPALIVE_BYTES = 60_000;

/** Drafts save themselves a moment after somebody has stopped typing; until then they lie in this browser. */
export function saveByItself(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>("[data-status]");
  const tell = (message: string) => {
    if (status && status.textContent !== message) status.textContent = message;
  };
  forgetWhatArrived();
  const draft = new KeptDraft(form);
  let sent = draft.now();
  let timer = 0;
  let saving: Promise<void> | null = null;
  let isLost = false;
  let isWaiting = false;
  let hasWaited = false;

  const later = (wait: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(save, wait);
  };
  const save = async () => {
    clearTimeout(timer);
    const typed = draft.now();
    if (typed === sent || isLost) return;
    if (saving !== null) return later(PAUSE_MS);
    saving = sendDraft(typed);
    await saving;
    saving = null;
  };
  const sendDraft = async (typed: string) => {
    tell(form.dataset.saving ?? "");
    try {
      const answer = await send(form, false);
      sent = typed;
      takeIn(form, draft, answer);
      tell(answer.message);
      // what another has changed is settled on a page of its own
      isLost = answer.seen.length === 0;
      if (!isLost) later(PAUSE_MS);
    } catch {
      tell(form.dataset.offline ?? "");
      later(RETRY_MS);
    }
  };

  if (draft.restore()) {
    tell(form.dataset.restored ?? "");
    later(PAUSE_MS);
  }
  form.addEventListener("input", () => {
    draft.keep();
    later(PAUSE_MS);
  });
  form.addEventListener("focusout", () => later(0));
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    // what is on its way stands on the same versions: sent beside it, one's own draft would be another's
    if (saving !== null && !hasWaited) {
      event.preventDefault();
      if (isWaiting) return;
      isWaiting = true;
      void Promise.race([saving, pause(PATIENCE_MS)]).then(() => {
        hasWaited = true;
        form.requestSubmit(event.submitter);
      });
      return;
    }
    isLost = true;
    draft.sentByHand();
  });
  addEventListener("online", () => later(0));
  addEventListener("pagehide", () => {
    if (draft.now() !== sent && !isLost && saving === null)
      void send(form, true).then(
        () => draft.forget(),
        () => undefined,
      );
  });
  readAnewWhenComeBackTo();
}

/** A page out of the browser's memory stands on versions that are gone. */
function readAnewWhenComeBackTo(): void {
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}

function takeIn(form: HTMLFormElement, draft: KeptDraft, { seen, isKept }: Answer): void {
  for (const { name, value } of seen) setHidden(form, name, value);
  if (isKept) draft.forget();
}

async function send(form: HTMLFormElement, isLeaving: boolean): Promise<Answer> {
  const body = fieldsOf(form);
  const response = await fetch(form.action, {
    method: "POST",
    body,
    headers: { accept: "application/json" },
    keepalive: isLeaving && body.toString().length < KEEPALIVE_BYTES,
  });
  if (!(response.headers.get("content-type") ?? "").includes("application/json"))
    throw new Error("no answer to a draft");
  return (await response.json()) as Answer;
}

function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
  return fields;
}

function setHidden(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement && field.type === "hidden") field.value = value;
}

const SENT = "milepael-sent";

/** What a page was sent with is kept until another page has answered: whoever comes back to it finds it again. */
function forgetWhatArrived(): void {
  const [arrival] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const sent = stored(SENT);
  if (sent === null || arrival?.type !== "navigate") return;
  store(sent, null);
  store(SENT, null);
}

function stored(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    // a browser that keeps nothing loses nothing that was saved
    return null;
  }
}

function store(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // the same
  }
}

/** What has been typed and not saved, kept in the browser's tab. */
class KeptDraft {
  readonly #form: HTMLFormElement;
  readonly #key: string;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    // several people may use one tab, one after the other
    this.#key = `milepael-draft:${form.dataset.person}:${new URL(form.action).pathname}`;
  }

  /** What people have typed: neither versions nor tokens. */
  now(): string {
    const typed = [...fieldsOf(this.#form)].filter(([name]) => name.includes(":") && !name.includes(":set-"));
    return JSON.stringify(typed);
  }

  keep(): void {
    // with the versions it was made from: put back later, it must not go over what another has written meanwhile
    const all = [...fieldsOf(this.#form)].filter(([name]) => name.includes(":"));
    store(this.#key, JSON.stringify(all));
  }

  forget(): void {
    store(this.#key, null);
  }

  sentByHand(): void {
    if (stored(this.#key) !== null) store(SENT, this.#key);
  }

  /** Puts back what was typed when the page was left without saving. */
  restore(): boolean {
    const before = this.now();
    const kept = new Map(JSON.parse(stored(this.#key) ?? "[]") as [string, string][]);
    const typed = [...kept].filter(([name]) => !name.includes(":set-"));
    if (kept.size === 0 || JSON.stringify(typed) === before) return false;
    for (const field of this.#form.elements) {
      const value = "name" in field ? kept.get(String(field.name)) : undefined;
      if (value !== undefined) fill(field, value);
    }
    this.#form.dispatchEvent(new Event("change", { bubbles: true }));
    return true;
  }
}

function fill(field: Element, value: string): void {
  if (field instanceof HTMLTextAreaElement) field.value = value;
  if (!(field instanceof HTMLInputElement)) return;
  if (field.type === "radio") field.checked = field.value === value;
  else field.value = value;
}
