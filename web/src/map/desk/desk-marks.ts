/** Numbers in discs, corners and words of a desk, as SVG. */
import { svg, svgText } from "../paint/svg";
import type { MapNode } from "../paint/symbol-layer";
import type { DeskMark } from "../values/desk-types";
import { widthOf } from "../values/text";
import { colour, desk, text } from "../values/tokens";
import { projectDisc, squareAt, stackRow } from "./desk-signs";

/** Height of the disc of a number, px. */
const DISC_PX = 18;
const CORNER_PX = 4;
/** Side of the square of a place in a ranking. */
const RANK_PX = 22;
const FIRM_PX = 4;
const CLOCK_PX = 8;
const HANDLE_PX = 5;
/** Where a finger takes hold of it. */
const HANDLE_HIT_PX = 12;
/** Where something stands that words speak of. */
const SPOT_PX = 4;
/** From one row of signs to the next. */
const ROW_PX = 19;
/** From the middle of a seal to the first row. */
const SEAL_PX = 26;
/** From the disc of a project to the next one, and how many stand in a row. */
const DISC_STEP_PX = 13;
const DISCS_A_ROW = 8;
/** A name with a row of discs, which another one makes room for. */
const NAME_AND_DISCS_PX = 32;
/** From the square of a number of a docket to the next one. */
const SQUARE_STEP_PX = 19;
/** From a vertex to the middle of its name. */
const NAME_ABOVE_PX = 15;
/** From an edge to the middle of its length. */
const EDGE_PX = 9;

const edges: Readonly<Record<DeskMark["look"], string>> = {
  error: desk.error,
  remark: desk.remark,
  corner: desk.edge,
  added: desk.added,
  removed: desk.removed,
  handle: desk.edge,
  held: colour.ink,
  vertex: desk.redline,
  edge: colour.ink,
  total: desk.redline,
  verdict: desk.error,
  broken: desk.redline,
  idle: desk.error,
  due: desk.remark,
  stack: colour.ink,
  beneath: colour.ink,
  docket: colour.ink,
  county: colour.ink2,
  distance: desk.flow,
  tied: desk.tie,
  arrow: desk.flow,
  "rank-first": colour.ink,
  rank: colour.ink,
  "rank-coarse": colour.ink,
  "rank-doubt": colour.ink,
  "rank-out": colour.ink3,
  firm: desk.edge,
  stages: colour.ink,
};

/** Whoever points at it finds the key in `data-mark`. */
export function nodeOf(mark: DeskMark): MapNode {
  const { lon, lat } = mark.position;
  const element = svg("g", { "data-mark": mark.key, class: "pa-mark" }, ...partsOf(mark));
  if (mark.look === "handle" || mark.look === "held") {
    element.setAttribute("data-handle", "");
  }
  return { at: [lat, lon], element };
}

function partsOf({
  look,
  words,
  name,
  rows = [],
  up = false,
  squares = [],
  turn = 0,
  discs = [],
}: DeskMark): readonly SVGElement[] {
  const edge = edges[look];
  switch (look) {
    case "corner":
      return [
        svg("circle", { r: CORNER_PX, fill: colour.white, stroke: edge, "stroke-width": 1.8 }),
      ];
    case "handle":
    case "held":
      return [
        svg("circle", {
          r: HANDLE_PX,
          fill: look === "held" ? edge : colour.white,
          stroke: edge,
          "stroke-width": 1.8,
        }),
        svg("circle", { r: HANDLE_HIT_PX, class: "pa-hit" }),
      ];
    case "vertex":
      return [
        svg("circle", { r: CORNER_PX, fill: colour.white, stroke: edge, "stroke-width": 1.8 }),
        svgText(words, 0, -NAME_ABOVE_PX, text.park, edge, "middle"),
      ];
    case "edge":
      return [
        svg(
          "g",
          { transform: `rotate(${turn})` },
          svgText(words, 0, -EDGE_PX, text.minor, edge, "middle"),
        ),
      ];
    case "total":
      return [
        ...(name === undefined ? [] : [svgText(name, 0, -ROW_PX / 2, text.park, edge, "middle")]),
        svgText(words, 0, ROW_PX / 2, text.park, colour.ink, "middle"),
      ];
    case "added":
    case "removed":
    case "verdict":
      return [svgText(words, 0, 0, text.park, edge, "middle")];
    case "broken":
      return [
        svg("path", { d: "M0 -8L8 6H-8Z", fill: edge, stroke: colour.white, "stroke-width": 1.5 }),
        svgText("!", 0, 1.5, text.number, colour.white, "middle"),
        svgText(words, 0, -NAME_ABOVE_PX, text.park, edge, "middle"),
      ];
    case "idle":
    case "due":
      return [
        svg("circle", { r: CLOCK_PX, fill: colour.white, stroke: edge, "stroke-width": 1.8 }),
        svg("path", { d: "M0 -4.5V0L3.5 2", fill: "none", stroke: edge, "stroke-width": 1.8 }),
      ];
    case "stack":
      return [
        svg("circle", { r: SPOT_PX, fill: colour.ink, stroke: colour.white, "stroke-width": 1.5 }),
        svgText(words, SPOT_PX + 4, 0, text.park, edge),
        ...rows.flatMap((row, index) => stackRow(row, (up ? -1 : 1) * (index + 1) * ROW_PX)),
      ];
    case "beneath":
      return rows.flatMap((row, index) =>
        stackRow(row, (up ? -1 : 1) * (SEAL_PX + index * ROW_PX)),
      );
    case "county":
      return [svgText(words, 0, 0, text.county, edge, "middle")];
    case "docket":
      return [
        svgText(words, 0, 0, text.park, edge, "middle"),
        ...squares.flatMap((square, place) =>
          squareAt(square, (place - (squares.length - 1) / 2) * SQUARE_STEP_PX, ROW_PX),
        ),
      ];
    case "distance":
      return [svgText(words, 0, 0, text.park, edge, "middle")];
    case "tied":
      return [svgText(words, 0, 0, text.enterprise, edge, "middle")];
    case "arrow":
      return [
        svg("path", {
          d: "M-9 -5L2 0L-9 5Z",
          fill: edge,
          stroke: colour.white,
          "stroke-width": 1,
          transform: `rotate(${turn})`,
        }),
      ];
    case "rank-first":
    case "rank":
    case "rank-coarse":
    case "rank-doubt":
    case "rank-out":
      return [
        box(words, look, edge),
        svgText(words, 0, 0, text.number, look === "rank-first" ? colour.white : edge, "middle"),
        ...beside(name, look === "rank-first" ? text.park : text.parkGhost, edge),
      ];
    case "stages": {
      const lift = up ? -NAME_AND_DISCS_PX : 0;
      return [
        svgText(words, 0, lift - DISC_STEP_PX / 2, text.park, edge, "middle"),
        ...discs.flatMap((quarters, index) => {
          const row = Math.floor(index / DISCS_A_ROW);
          const inRow = Math.min(DISCS_A_ROW, discs.length - row * DISCS_A_ROW);
          const x = ((index % DISCS_A_ROW) - (inRow - 1) / 2) * DISC_STEP_PX;
          return projectDisc(quarters, x, lift + (row + 0.6) * DISC_STEP_PX);
        }),
      ];
    }
    case "firm":
      return [
        svg("circle", { r: FIRM_PX, fill: edge, stroke: colour.white, "stroke-width": 0.9 }),
        ...beside(name, text.minor, colour.ink2),
      ];
    case "error":
    case "remark":
      return [disc(words, edge), svgText(words, 0, 0, text.number, edge, "middle")];
  }
}

/** A number in a square, dashed where its place is known by the county only. */
function box(words: string, look: DeskMark["look"], edge: string): SVGRectElement {
  const width = Math.max(RANK_PX, widthOf(words, text.number) + 9);
  return svg("rect", {
    x: -width / 2,
    y: -RANK_PX / 2,
    width,
    height: RANK_PX,
    rx: 4,
    fill: look === "rank-first" ? edge : colour.white,
    stroke: look === "rank-first" ? colour.white : edge,
    "stroke-width": 1.6,
    ...(look === "rank-coarse" ? { "stroke-dasharray": "3 2" } : {}),
  });
}

/** A name to the right of a mark. */
function beside(
  name: string | undefined,
  style: typeof text.park,
  fill: string,
): readonly SVGElement[] {
  return name === undefined ? [] : [svgText(name, RANK_PX / 2 + 5, 0, style, fill, "start")];
}

/** Wider than high where the number is long. */
function disc(words: string, edge: string): SVGRectElement {
  const width = Math.max(DISC_PX, widthOf(words, text.number) + 9);
  return svg("rect", {
    x: -width / 2,
    y: -DISC_PX / 2,
    width,
    height: DISC_PX,
    rx: DISC_PX / 2,
    fill: colour.white,
    stroke: edge,
    "stroke-width": 1.8,
  });
}
