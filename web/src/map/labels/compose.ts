/** Puts the scene on the screen: spreads the symbols, places the labels, and hands both to the drawing. */
import { boxAround, boxContains, grown, type Box, type Point, type Segment } from "../values/boxes";
import { polygonsOf, type Polygon } from "../values/geometry";
import { placeLabels } from "./labels";
import { shorterAndShorter, variantOf } from "./label-rows";
import type { MapLabel, PlacedLabel } from "./label-types";
import { sceneOf } from "../scene/scene";
import { areaNames, calloutNames, type NamedArea } from "../scene/scene-areas";
import { levelOf, type LabelRow, type SceneInput, type SceneSymbol } from "../scene/scene-types";
import { spreadSymbols, type Spreadable } from "./spread";
import type { MapPosition } from "../values/types";

/** The screen as the composition sees it; px of Leaflet's layer. */
export interface Frame {
  readonly project: (position: MapPosition) => Point;
  /** What no panel covers. */
  readonly view: Box;
  /** What is composed: the view and a margin, so that a short drag shows no void. */
  readonly reach: Box;
  /** Words already on the screen. */
  readonly taken: readonly Box[];
  /** Lines already on the screen. */
  readonly lines: readonly Segment[];
  /** Scale bar, legend, tools: lesser symbols under them are not drawn. */
  readonly covered: readonly Box[];
}

export interface PlacedSymbol {
  readonly symbol: SceneSymbol;
  /** Where its position lies. */
  readonly anchor: Point;
  /** Where it stands after spreading. */
  readonly at: Point;
  readonly label: DrawnLabel | null;
}

export interface PlacedArea {
  readonly area: NamedArea;
  readonly label: DrawnLabel;
}

export interface DrawnLabel extends PlacedLabel {
  readonly rows: readonly LabelRow[];
}

export interface Composition {
  readonly symbols: readonly PlacedSymbol[];
  readonly areas: readonly PlacedArea[];
}

/** The frame of a selected symbol reaches this far beyond it. */
const SELECTION_FRAME_PX = 7;

/** Up to here a label is placed before the lesser symbols settle: core, parks, counties. */
const LEADING_PRIORITY = 3;

/**
 * Two rounds. Parks take their places and their labels, then the core and the counties their names, wishing to stay off
 * the true places of everything else. Then the lesser symbols move off what they coincide with, and get their labels.
 */
export function compose(input: SceneInput, frame: Frame): Composition {
  const symbols = sceneOf(input).flatMap((symbol) => {
    const anchor = frame.project(symbol.position);
    return boxContains(frame.reach, anchor) ? [{ symbol, anchor }] : [];
  });
  const level = levelOf(input.zoom);
  const areas = [...areaNames(input, level), ...calloutNames(input, level)];
  const isLeading = ({ priority }: { readonly priority: number }): boolean =>
    priority <= LEADING_PRIORITY;
  const leading = symbols.filter(({ symbol }) => isLeading(symbol));
  const others = symbols.filter(
    ({ symbol, anchor }) =>
      !isLeading(symbol) && !frame.covered.some((cover) => boxContains(cover, anchor)),
  );

  const first = round(leading, areas.filter(isLeading), frame, {
    spreadOff: [],
    wishes: others.map(({ symbol, anchor }) => obstacleOf(symbol, anchor)),
  });
  const second = round(
    others,
    areas.filter((area) => !isLeading(area)),
    frame,
    {
      spreadOff: [...first.obstacles, ...frame.taken],
      wishes: [],
    },
  );
  return {
    symbols: [...first.symbols, ...second.symbols],
    areas: [...first.areas, ...second.areas],
  };
}

/** Everything that is put down, for names that come later. */
export function takenBy({ symbols, areas }: Composition): readonly Box[] {
  const labels = [...symbols, ...areas].flatMap(({ label }) => (label === null ? [] : [label.box]));
  return [...symbols.map(({ symbol, at }) => obstacleOf(symbol, at)), ...labels];
}

interface Anchored {
  readonly symbol: SceneSymbol;
  readonly anchor: Point;
}

interface Round extends Composition {
  /** What the round has put down. */
  readonly obstacles: readonly Box[];
}

function round(
  anchored: readonly Anchored[],
  areas: readonly NamedArea[],
  frame: Frame,
  around: { readonly spreadOff: readonly Box[]; readonly wishes: readonly Box[] },
): Round {
  const places = spreadSymbols(anchored.map(toSpreadable), around.spreadOff);
  const standing = anchored.flatMap(({ symbol, anchor }) => {
    const at = places.get(symbol.key);
    return at === undefined ? [] : [{ symbol, anchor, at }];
  });
  const symbolBoxes = standing.map(({ symbol, at }) => obstacleOf(symbol, at));
  const placed = placeLabels({
    labels: [
      ...standing.flatMap(({ symbol, at }) => pointLabel(symbol, at)),
      ...areas.flatMap((area) => areaLabel(area, frame)),
    ],
    obstacles: [...symbolBoxes, ...around.spreadOff, ...frame.taken, ...frame.covered],
    wishes: around.wishes,
    lines: frame.lines,
    view: frame.view,
  });
  const labels = new Map(placed.map((label) => [label.id, label]));
  return {
    symbols: standing.map((stands) => {
      const { key, rows } = stands.symbol;
      return { ...stands, label: withRows(labels.get(key), shorterAndShorter(rows)) };
    }),
    areas: areas.flatMap((area) => {
      const label = withRows(labels.get(area.key), area.contents);
      return label === null ? [] : [{ area, label }];
    }),
    obstacles: [...symbolBoxes, ...placed.map(({ box }) => box), ...placed.flatMap(leaderBoxes)],
  };
}

function withRows(
  label: PlacedLabel | undefined,
  contents: readonly (readonly LabelRow[])[],
): DrawnLabel | null {
  return label === undefined ? null : { ...label, rows: contents[label.variant] ?? [] };
}

/** A leader as a string of small boxes, for the next round. */
function leaderBoxes({ leader }: PlacedLabel): readonly Box[] {
  if (leader === null) return [];
  const { from, to } = leader;
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
  return Array.from({ length: steps }, (_, index) => {
    const part = (index + 0.5) / steps;
    const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    return boxAround(at, 2.5, 2.5);
  });
}

function toSpreadable({ symbol, anchor: at }: Anchored): Spreadable {
  const { key: id, priority, accuracyM, reach, keepLabel: keep } = symbol;
  const half = symbol.selected ? symbol.half + SELECTION_FRAME_PX : symbol.half;
  return { id, at, half, priority, accuracyM, reach, keep };
}

function obstacleOf(symbol: SceneSymbol, at: Point): Box {
  const half = symbol.selected ? symbol.half + SELECTION_FRAME_PX : symbol.half + 1.5;
  return boxAround(at, half, half);
}

function pointLabel(symbol: SceneSymbol, at: Point): readonly MapLabel[] {
  if (symbol.rows.length === 0) return [];
  return [
    {
      kind: "point",
      id: symbol.key,
      priority: symbol.priority,
      accuracyM: symbol.accuracyM,
      variants: shorterAndShorter(symbol.rows).map(variantOf),
      at,
      half: symbol.selected ? symbol.half + SELECTION_FRAME_PX : symbol.half + 1,
      keep: symbol.keepLabel,
    },
  ];
}

function areaLabel(area: NamedArea, frame: Frame): readonly MapLabel[] {
  const polygons = polygonsOf(area.geometry).map((polygon) => toPixels(polygon, frame));
  const base = {
    id: area.key,
    priority: area.priority,
    accuracyM: 0,
    variants: area.contents.map(variantOf),
  };
  if (area.kind === "callout") {
    const anchors = area.anchors.map(frame.project).filter((at) => boxContains(frame.view, at));
    return [{ ...base, kind: "callout", polygons, anchors }];
  }
  if (polygons.length > 0) {
    return [{ ...base, kind: "area", polygons, mayCross: area.mayCross ?? false }];
  }
  if (area.position === null) return [];
  const at = frame.project(area.position);
  if (!boxContains(grown(frame.view, -10), at)) return [];
  return [{ ...base, kind: "point", at, half: 4, keep: false }];
}

function toPixels(polygon: Polygon, { project }: Frame): Polygon {
  return polygon.map((ring) =>
    ring.map(([lon, lat]) => {
      const { x, y } = project({ lon, lat });
      return [x, y] as const;
    }),
  );
}
