/** Something that a page shows: its words or what is typed in it, where, and in what colour. */
export interface Thing {
  readonly says: string;
  /** Left, top, width and height in pixels. */
  readonly box: readonly number[];
  readonly colours: string;
}

/** Everything that can be seen without scrolling. Runs in the page, where nothing else of this file is. */
export function thingsInSight(): Thing[] {
  const thing = (element: Element, says: string, rect: DOMRect): Thing[] => {
    const isThere = rect.width > 1 && rect.height > 1 && rect.bottom > 0 && rect.top < innerHeight;
    if (says === "" || !isThere || !element.checkVisibility({ visibilityProperty: true })) return [];
    const { color, backgroundColor } = getComputedStyle(element);
    const box = [rect.left, rect.top, rect.width, rect.height].map(Math.round);
    return [{ says, box, colours: `${color} on ${backgroundColor}` }];
  };
  const words = (text: Text): Thing[] => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const says = text.data.replaceAll(/\s+/g, " ").trim();
    return text.parentElement ? thing(text.parentElement, says, range.getBoundingClientRect()) : [];
  };
  const typed = (element: Element): string[] => {
    if (element instanceof HTMLInputElement) return [element.type, element.value, element.checked ? "chosen" : ""];
    if (element instanceof HTMLTextAreaElement) return ["text", element.value];
    return element.tagName === "svg" ? [element.getAttribute("class") ?? ""] : [];
  };
  /** What the style draws at an element that is no element itself; a table there only holds others in place. */
  const drawnAt = (element: Element): string[] =>
    ["::before", "::after"].flatMap((pseudo) => {
      const { content, display } = getComputedStyle(element, pseudo);
      return content === "none" || content === "normal" || display === "table" ? [] : [`${pseudo} ${content}`];
    });
  const isHere = (node: Node) => node === document.activeElement && node !== document.body;
  const things = (node: Node): Thing[] => {
    if (node instanceof Text) return words(node);
    if (!(node instanceof Element)) return [];
    const shown = typed(node);
    const own = [...shown, ...drawnAt(node), isHere(node) ? "has the keyboard" : ""];
    const inside = shown.length > 0 ? [] : [...node.childNodes].flatMap(things);
    return [...thing(node, own.filter((word) => word !== "").join(" "), node.getBoundingClientRect()), ...inside];
  };
  return things(document.body);
}
