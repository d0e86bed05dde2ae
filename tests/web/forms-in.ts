/** The fields of the page's forms as a browser would send them; of `only` these names, when they are given. */
export function fieldsIn(body: string, ...only: string[]): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  const add = (name: string, value: string) => {
    if (only.length > 0 ? !only.includes(name) : ["_csrf", "til", "sprog"].includes(name)) return;
    const before = fields[name];
    fields[name] = before === undefined || name !== "punkt" ? value : [before, value].flat();
  };
  for (const [tag] of body.matchAll(/<input [^>]*>/g)) {
    const [name, type] = [attribute(tag, "name"), attribute(tag, "type")];
    if (type === "radio" && !/\schecked/.test(tag)) continue;
    if (name !== undefined && type !== "password" && type !== "email") add(name, attribute(tag, "value") ?? "");
  }
  for (const [, tag = "", text = ""] of body.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g)) {
    const name = attribute(tag, "name");
    if (name !== undefined) add(name, plain(text));
  }
  return fields;
}

/** What a page says, without its tags. */
export function pageText(body: string): string {
  return plain(body.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")).replace(/ ([.,:])/g, "$1");
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : plain(found);
}

export function plain(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
