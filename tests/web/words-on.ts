import { plain } from "./forms-in.js";

/** Something that a page says, and in which language it tells a screen reader to read it. */
export interface SpokenWords {
  readonly words: string;
  readonly language: string | undefined;
}

const VOID = new Set(["br", "hr", "img", "input", "link", "meta"]);
/** A button's value is no words, and neither is that of a field that nobody sees. */
const TYPED = /^(?:text|search|email|tel|url)$/;
const PIECES = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g;

/** Everything that a page itself says, between what stands on every page. */
export function wordsOn(body: string): SpokenWords[] {
  const main = body.slice(body.indexOf("<main"), body.indexOf("</main>"));
  const open: { readonly name: string; readonly language: string | undefined }[] = [];
  return [...main.matchAll(PIECES)].flatMap(([piece, close, name = "", attributes = "", text]) => {
    const around = open.at(-1)?.language;
    if (text !== undefined) return text.trim() === "" ? [] : [{ words: plain(text), language: around }];
    if (close === "/") {
      if (open.pop()?.name !== name) throw new Error(`${piece} closes something else`);
      return [];
    }
    const language = attribute(attributes, "lang") ?? around;
    if (!VOID.has(name) && !attributes.endsWith("/")) open.push({ name, language });
    return wordsIn(name, attributes).map((words) => ({ words, language }));
  });
}

function wordsIn(name: string, attributes: string): string[] {
  const value = name === "input" && TYPED.test(attribute(attributes, "type") ?? "text") ? ["value"] : [];
  return ["aria-label", "label", "placeholder", "title", ...value].flatMap((one) => attribute(attributes, one) || []);
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : plain(found);
}
