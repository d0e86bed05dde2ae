/** The fields of the form on the page of an agreement as a browser sends them untouched. */
export function formIn(body: string): Record<string, string | string[]> {
  const form = /<form[^>]*action="\/aftale\/[^"]*"[^>]*>.*?<\/form>/s.exec(body)?.[0] ?? "";
  const fields = new Map<string, string[]>();
  const add = (name: string, value: string) => fields.set(name, [...(fields.get(name) ?? []), plain(value)]);
  for (const [tag] of form.matchAll(/<input (?:[^>"]|"[^"]*")*>/g)) {
    const [name = "", type] = [attribute(tag, "name"), attribute(tag, "type")];
    const isLeft = (type === "radio" || type === "checkbox") && !/\schecked/.test(tag);
    if (name !== "_csrf" && !isLeft) add(name, attribute(tag, "value") ?? "");
  }
  for (const [, tag = "", text = ""] of form.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g)) {
    add(attribute(tag, "name") ?? "", text.replaceAll("\n", "\r\n"));
  }
  const chosen = [...form.matchAll(/<option([^>]*)>/g)].map(([, tag = ""]) => tag);
  const place = chosen.find((tag) => /\sselected/.test(tag)) ?? chosen[0];
  if (place !== undefined) add("plads", attribute(place, "value") ?? "");
  return Object.fromEntries(fields);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function plain(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}
