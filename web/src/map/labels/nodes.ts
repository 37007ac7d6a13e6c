/** Draws a composition as SVG groups, and keeps what each element stands for. */
import { boxAround, type Point } from "../values/boxes";
import type { Composition, DrawnLabel, PlacedArea, PlacedSymbol } from "./compose";
import { drawGlyph, drawSelectionFrame } from "../paint/glyphs";
import { drawRows, hitArea, type Hit, type RegisterHit } from "./label-rows";
import { keyOf } from "../scene/scene-types";
import { svg } from "../paint/svg";
import { colour } from "../values/tokens";
import type { MapPosition } from "../values/types";

export interface DrawnNode {
  readonly position: MapPosition;
  readonly element: SVGGElement;
  /** What it was drawn from; an equal one is not drawn again. */
  readonly content: string;
  /** By `keyOf`: the elements that show an object. */
  readonly shows: ReadonlyMap<string, SVGElement>;
}

export interface Drawing {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  /** By `keyOf`: the element that shows the object; it carries the hover outline. */
  readonly elements: ReadonlyMap<string, SVGElement>;
}

export interface Draughtsman {
  /** From layer px to degrees, for what has no position of its own. */
  readonly unproject: (point: Point) => MapPosition;
  /** Learns what each element stands for. */
  readonly hits: WeakMap<Element, Hit>;
  /** The picture before; what is the same now keeps its elements. */
  readonly before: Drawing | null;
}

/** In the order in which they lie over each other. */
export function drawComposition(composition: Composition, desk: Draughtsman): Drawing {
  const nodes = new Map<string, DrawnNode>();
  for (const placed of composition.areas) {
    const { box } = placed.label;
    const centre = { x: Math.round(box.x + box.w / 2), y: Math.round(box.y + box.h / 2) };
    const position = desk.unproject(centre);
    const content = contentOf(placed.area.selection, placed.label, centre);
    nodes.set(
      placed.area.key,
      drawn(placed.area.key, { position, content }, desk, (register) =>
        drawArea(placed, centre, register),
      ),
    );
  }
  const symbols = [...composition.symbols].sort((a, b) => b.symbol.priority - a.symbol.priority);
  for (const placed of symbols) {
    const { symbol, anchor, at, label } = placed;
    const { position, key, glyph, half, selected, selections, title } = symbol;
    const off = { x: at.x - anchor.x, y: at.y - anchor.y };
    const content = contentOf([glyph, half, selected, selections, title, off], label, anchor);
    nodes.set(
      key,
      drawn(key, { position, content }, desk, (register) => drawSymbol(placed, register)),
    );
  }
  return {
    nodes,
    elements: new Map([...nodes.values()].flatMap(({ shows }) => [...shows])),
  };
}

/** All that decides how it looks, wherever it lies. */
function contentOf(subject: unknown, label: DrawnLabel | null, origin: Point): string {
  if (label === null) return JSON.stringify(subject);
  const { box, leader, rows, side } = label;
  const away = ({ x, y }: Point): readonly number[] => [
    Math.round(x - origin.x),
    Math.round(y - origin.y),
  ];
  const line = leader === null ? null : [away(leader.from), away(leader.to)];
  return JSON.stringify([subject, away(box), box.w, box.h, line, rows, side]);
}

function drawn(
  key: string,
  { position, content }: Pick<DrawnNode, "position" | "content">,
  { before, hits }: Draughtsman,
  draw: (register: RegisterHit) => SVGGElement,
): DrawnNode {
  const known = before?.nodes.get(key);
  if (known?.content === content) return { ...known, position };
  const shows = new Map<string, SVGElement>();
  const element = draw((part, hit) => {
    hits.set(part, hit);
    if (hit.hover !== null) shows.set(keyOf(hit.hover), part);
  });
  element.dataset.key = key;
  return { position, element, content, shows };
}

function drawArea({ area, label }: PlacedArea, centre: Point, register: RegisterHit): SVGGElement {
  const { box } = label;
  const element = svg("g", { class: "pa-node" });
  drawLeader(element, label, centre, area.kind === "callout");
  element.append(labelAt(label, centre, register));
  if (area.selection !== null) {
    element.append(hitArea(boxAround({ x: 0, y: 0 }, box.w / 2, box.h / 2)));
    register(element, { selections: [area.selection], hover: area.selection, name: null });
  }
  return element;
}

function drawSymbol(
  { symbol, anchor, at, label }: PlacedSymbol,
  register: RegisterHit,
): SVGGElement {
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
  element.append(glyph);
  const only = symbol.selections.length === 1 ? (symbol.selections[0] ?? null) : null;
  const name = label === null && symbol.title !== "" ? symbol.title : null;
  register(element, { selections: symbol.selections, hover: only, name });
  return element;
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
