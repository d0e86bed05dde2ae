import type { SmileyBox } from "../../layout/boxes.js";
import { SMILEY_COLOURS } from "./colours.js";

/** Drawing operators of a smiley. Each differs by its outline too, so that it is told apart without colour. */
export function smileyOperators({ x, y, size, smiley }: SmileyBox): string {
  const { line, face } = SMILEY_COLOURS[smiley];
  // drawn in a square from -10 to 10, the y axis pointing down
  const place = `${size / 20} 0 0 ${size / 20} ${x + size / 2} ${y + size / 2} cm`;
  return `q ${place} ${line} RG ${face} rg 1.3 w 1 J 1 j ${OUTLINE[smiley]} ${line} rg ${FEATURES[smiley]} Q`;
}

const OUTLINE = {
  happy: `${circle(0, 0, 9)} B`,
  neutral: `${roundedSquare(8.6, 3.2)} B`,
  sad: `${octagon(9.3)} B`,
  unresolved: `[2.6 2.2] 0 d ${circle(0, 0, 9)} S [] 0 d`,
};

const EYES = `${circle(-3.2, -2.6, 1.25)} f ${circle(3.2, -2.6, 1.25)} f`;

const FEATURES = {
  happy: `${EYES} -4.6 2 m -3 6.2 3 6.2 4.6 2 c S`,
  neutral: `${EYES} -4.2 3.6 m 4.2 3.6 l S`,
  sad: `${EYES} -4.4 5.4 m -3 1.4 3 1.4 4.4 5.4 c S`,
  // a question mark
  unresolved: `-2.6 -2.4 m -2.6 -6 2.6 -6 2.6 -2.6 c 2.6 -0.4 0 -0.4 0 1.8 c S ${circle(0, 4.6, 0.9)} f`,
};

function circle(x: number, y: number, r: number): string {
  const k = 0.5523 * r;
  const arc = (...points: number[]) => `${points.map((point) => Number(point.toFixed(3))).join(" ")} c`;
  return [
    `${x + r} ${y} m`,
    arc(x + r, y + k, x + k, y + r, x, y + r),
    arc(x - k, y + r, x - r, y + k, x - r, y),
    arc(x - r, y - k, x - k, y - r, x, y - r),
    arc(x + k, y - r, x + r, y - k, x + r, y),
    "h",
  ].join(" ");
}

function roundedSquare(half: number, r: number): string {
  const [a, b] = [half, half - r];
  return [
    `${-b} ${-a} m ${b} ${-a} l ${a} ${-a} ${a} ${-b} v ${a} ${b} l ${a} ${a} ${b} ${a} v`,
    `${-b} ${a} l ${-a} ${a} ${-a} ${b} v ${-a} ${-b} l ${-a} ${-a} ${-b} ${-a} v h`,
  ].join(" ");
}

function octagon(r: number): string {
  const short = Number((r * 0.4142).toFixed(3));
  const corners = [
    [short, -r],
    [r, -short],
    [r, short],
    [short, r],
    [-short, r],
    [-r, short],
    [-r, -short],
    [-short, -r],
  ];
  return `${corners.map(([x, y], index) => `${x} ${y} ${index === 0 ? "m" : "l"}`).join(" ")} h`;
}
