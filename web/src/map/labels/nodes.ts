/** Draws a composition as SVG groups, and keeps what each element stands for. */
import { boxAround, type Point } from "../values/boxes";
import type { Composition, DrawnLabel, PlacedArea, PlacedSymbol } from "./compose";
import { drawGlyph, drawSelectionFrame } from "../paint/glyphs";
import { drawRows, hitArea, type Hit, type RegisterHit } from "./label-rows";
import { keyOf } from "../scene/scene-types";
import { svg, svgTitle } from "../paint/svg";
import { colour } from "../values/tokens";
import type { MapPosition } from "../values/types";

export interface DrawnNode {
  readonly position: MapPosition;
  readonly element: SVGGElement;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly hits: WeakMap<Element, Hit>;
  /** By `keyOf`: the element that shows the object; it carries the hover outline. */
  readonly elements: ReadonlyMap<string, SVGElement>;
}

/** `unproject`: from layer px to degrees, for what has no position of its own. */
export function drawComposition(
  composition: Composition,
  unproject: (point: Point) => MapPosition,
): Drawing {
  const hits = new WeakMap<Element, Hit>();
  const elements = new Map<string, SVGElement>();
  const register: RegisterHit = (element, hit) => {
    hits.set(element, hit);
    if (hit.hover !== null) elements.set(keyOf(hit.hover), element);
  };
  const areas = composition.areas.map((area) => drawArea(area, unproject, register));
  const symbols = [...composition.symbols]
    .sort((a, b) => b.symbol.priority - a.symbol.priority)
    .map((placed) => drawSymbol(placed, register));
  return { nodes: [...areas, ...symbols], hits, elements };
}

function drawArea(
  { area, label }: PlacedArea,
  unproject: (point: Point) => MapPosition,
  register: RegisterHit,
): DrawnNode {
  const { box } = label;
  const centre = { x: Math.round(box.x + box.w / 2), y: Math.round(box.y + box.h / 2) };
  const element = svg("g", { class: "pa-node" });
  drawLeader(element, label, centre, area.kind === "callout");
  element.append(labelAt(label, centre, register));
  if (area.selection !== null) {
    element.append(hitArea(boxAround({ x: 0, y: 0 }, box.w / 2, box.h / 2)));
    register(element, { selections: [area.selection], hover: area.selection });
  }
  return { position: unproject(centre), element };
}

function drawSymbol({ symbol, anchor, at, label }: PlacedSymbol, register: RegisterHit): DrawnNode {
  const element = svg("g", { class: "pa-node" });
  if (label !== null) {
    drawLeader(element, label, anchor, false);
    const words = labelAt(label, anchor, register);
    element.append(words);
    if (symbol.selections.length === 1) addNameHit(words, label, anchor);
  }
  const { half } = symbol;
  const shift = {
    transform: `translate(${Math.round(at.x) - Math.round(anchor.x)} ${Math.round(at.y) - Math.round(anchor.y)})`,
  };
  const glyph = svg("g", shift);
  if (symbol.selected) glyph.append(drawSelectionFrame(half));
  const ring = half + 4;
  glyph.append(
    ...drawGlyph(symbol.glyph, half),
    svg("rect", {
      x: -ring,
      y: -ring,
      width: 2 * ring,
      height: 2 * ring,
      rx: 5,
      class: "pa-outline",
    }),
    hitArea(boxAround({ x: 0, y: 0 }, half, half)),
  );
  if (symbol.title !== "" && label === null) glyph.append(svgTitle(symbol.title));
  element.append(glyph);
  const only = symbol.selections.length === 1 ? (symbol.selections[0] ?? null) : null;
  register(element, { selections: symbol.selections, hover: only });
  return { position: symbol.position, element };
}

/** The words of the first row are part of the symbol's target; the rows below have their own. */
function addNameHit(words: SVGGElement, { box, rows }: DrawnLabel, anchor: Point): void {
  const first = rows[0];
  if (first?.kind !== "text") return;
  const height = first.style.lineHeight;
  const area = { x: box.x - anchor.x, y: box.y - anchor.y, w: box.w, h: height };
  words.prepend(
    svg("rect", { x: area.x, y: area.y, width: area.w, height: area.h, class: "pa-hit" }),
  );
}

function labelAt(label: DrawnLabel, origin: Point, register: RegisterHit): SVGGElement {
  const box = {
    ...label.box,
    x: label.box.x - Math.round(origin.x),
    y: label.box.y - Math.round(origin.y),
  };
  return drawRows(
    label.rows,
    { ...box, x: Math.round(box.x), y: Math.round(box.y) },
    label.side,
    register,
  );
}

function drawLeader(
  group: SVGGElement,
  { leader }: DrawnLabel,
  origin: Point,
  core: boolean,
): void {
  if (leader === null) return;
  const [x1, y1] = [leader.from.x - origin.x, leader.from.y - origin.y];
  const line = { x1, y1, x2: leader.to.x - origin.x, y2: leader.to.y - origin.y };
  group.append(
    svg("line", { ...line, stroke: colour.white, "stroke-width": core ? 4 : 3 }),
    svg("line", {
      ...line,
      stroke: core ? colour.core : colour.ink2,
      "stroke-width": core ? 1.5 : 0.9,
    }),
  );
  if (core)
    group.append(svg("circle", { cx: x1, cy: y1, r: 3, fill: colour.core, stroke: colour.white }));
}
