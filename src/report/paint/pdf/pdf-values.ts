/** A text string of the file format: ASCII as it is, anything else as UTF-16. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, "\\$&")})`;
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0"));
  return `<feff${units.join("")}>`;
}

export function referenceTo(id: number): string {
  return `${id} 0 R`;
}

/** A coordinate: no more digits than a printer can show. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
