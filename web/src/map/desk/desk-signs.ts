/** Signs that stand beside or below the name of a mark. */
import { svg, svgText } from "../paint/svg";
import type { DeskSign, DeskSquare, DeskStackRow } from "../values/desk-types";
import { widthOf } from "../values/text";
import { colour, desk, text } from "../values/tokens";

/** The disc of a number, and how far the next one is. */
const SIGN_PX = 8.5;
const SIGN_STEP_PX = 19;
/** The disc of a project. */
const DISC_RADIUS_PX = 5;
/** The square of a number of a docket. */
const SQUARE_PX = 16;

/** Below the name or above it. */
export function stackRow({ signs, words }: DeskStackRow, y: number): readonly SVGElement[] {
  return [
    ...signs.flatMap((sign, place) => signAt(sign, place * SIGN_STEP_PX, y)),
    svgText(words, signs.length * SIGN_STEP_PX - 6, y, text.enterprise, colour.ink),
  ];
}

function signAt({ number, colour: fill }: DeskSign, x: number, y: number): readonly SVGElement[] {
  return [
    svg("circle", { cx: x, cy: y, r: SIGN_PX, fill, stroke: colour.white, "stroke-width": 1.5 }),
    svgText(number, x, y, text.number, colour.white, "middle"),
  ];
}

/** As full as the project is far; dashed where nobody says how far. */
export function projectDisc(quarters: number | null, x: number, y: number): readonly SVGElement[] {
  const r = DISC_RADIUS_PX;
  const pie = [
    "",
    `M0 ${-r}A${r} ${r} 0 0 1 ${r} 0H0Z`,
    `M0 ${-r}A${r} ${r} 0 0 1 0 ${r}Z`,
    `M0 ${-r}A${r} ${r} 0 1 1 ${-r} 0H0Z`,
    `M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 ${-r}Z`,
  ][quarters ?? 0];
  const ring = {
    cx: x,
    cy: y,
    r,
    fill: colour.white,
    stroke: quarters === null ? colour.ink3 : colour.ink,
    "stroke-width": 1.5,
  };
  return [
    svg("circle", { ...ring, "stroke-width": 3.5, stroke: colour.white }),
    svg("circle", quarters === null ? { ...ring, "stroke-dasharray": "2.4 1.8" } : ring),
    svg("path", { d: pie ?? "", fill: colour.ink, transform: `translate(${x} ${y})` }),
  ];
}

/** White on ink; overdue with an edge, closed the other way round (docs/design/look.md). */
export function squareAt(
  { number, state }: DeskSquare,
  x: number,
  y: number,
): readonly SVGElement[] {
  const width = Math.max(SQUARE_PX, widthOf(number, text.number) + 6);
  const closed = state === "closed";
  return [
    svg("rect", {
      x: x - width / 2,
      y: y - SQUARE_PX / 2,
      width,
      height: SQUARE_PX,
      rx: 2.5,
      fill: closed ? colour.white : colour.ink,
      stroke: closed ? colour.ink : state === "overdue" ? desk.redline : colour.white,
      "stroke-width": state === "overdue" ? 2.4 : 1.2,
    }),
    svgText(number, x, y, text.number, closed ? colour.ink : colour.white, "middle"),
  ];
}
