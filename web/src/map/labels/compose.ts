/** Puts the scene on the screen: spreads the symbols, places the labels, and hands both to the drawing. */
import { boxAround, boxContains, type Box, type Point } from "../values/boxes";
import { placeLabels } from "./labels";
import { shorterAndShorter } from "./label-rows";
import type { MapLabel, PlacedLabel, Side } from "./label-types";
import type { LabelMemory } from "./memory";
import { sceneOf } from "../scene/scene";
import { areaNames, calloutNames, type NamedArea } from "../scene/scene-areas";
import { levelOf, type LabelRow, type SceneInput, type SceneSymbol } from "../scene/scene-types";
import { areaLabel, obstacleOf, pointLabel, SELECTED, toSpreadable, type Frame } from "./requests";
import { spreadSymbols } from "./spread";

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

/** Up to here a label is placed before the lesser symbols settle: core, parks, counties. */
const LEADING_PRIORITY = 3;

/**
 * What stood somewhere in the picture before stays there; the rest is placed in two rounds. Parks take their places and
 * their labels, then the core and the counties their names, wishing to stay off the true places of everything else. Then
 * the lesser symbols move off what they coincide with, and get their labels.
 */
export function compose(input: SceneInput, frame: Frame, memory: LabelMemory): Composition {
  memory.startAt(input.zoom);
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
      !isLeading(symbol) &&
      (symbol.keepPlace || !frame.covered.some((cover) => boxContains(cover, anchor))),
  );

  const first = round(
    leading,
    areas.filter(isLeading),
    { frame, memory },
    {
      spreadOff: [],
      wishes: others.map(({ symbol, anchor }) => obstacleOf(symbol, anchor)),
      standing: others.flatMap(({ symbol, anchor }) =>
        standingOf(symbol, anchor, { frame, memory }),
      ),
    },
  );
  const second = round(
    others,
    areas.filter((area) => !isLeading(area)),
    { frame, memory },
    {
      spreadOff: [...first.obstacles, ...frame.taken],
      wishes: [],
      standing: [],
    },
  );
  return {
    symbols: [...first.symbols, ...second.symbols],
    areas: [...first.areas, ...second.areas],
  };
}

/** Where the picture is made, and what is known of the one before. */
interface Desk {
  readonly frame: Frame;
  readonly memory: LabelMemory;
}

/** The label of a lesser symbol, if it stays: what is placed before has to leave it its room. */
function standingOf(symbol: SceneSymbol, anchor: Point, { frame, memory }: Desk): readonly Box[] {
  const at = memory.symbolAt(symbol.key, anchor) ?? anchor;
  return pointLabel(symbol, at).flatMap((label) => {
    const kept = memory.labelAt(label, anchor, frame);
    return kept === null ? [] : [kept.box];
  });
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

/** What a round has to mind. */
interface Around {
  readonly spreadOff: readonly Box[];
  readonly wishes: readonly Box[];
  /** Labels of a later round that stay. */
  readonly standing: readonly Box[];
}

function round(
  anchored: readonly Anchored[],
  areas: readonly NamedArea[],
  { frame, memory }: Desk,
  around: Around,
): Round {
  const places = spreadSymbols(
    anchored.map((one) => toSpreadable(one, memory)),
    around.spreadOff,
  );
  const standing = anchored.flatMap(({ symbol, anchor }) => {
    const at = places.get(symbol.key);
    return at === undefined ? [] : [{ symbol, anchor, at }];
  });
  const symbolBoxes = standing.map(({ symbol, at }) => obstacleOf(symbol, at));
  const wanted = [
    ...standing.flatMap(({ symbol, anchor, at }) => {
      if (!symbol.selected) memory.keepSymbol(symbol.key, anchor, at);
      return pointLabel(symbol, at).map((label) => ({ label, from: anchor }));
    }),
    ...areas.flatMap((area) =>
      areaLabel(area, frame).map((label) => ({ label, from: frame.project(area.ref) })),
    ),
  ];
  const placed = placeLabels({
    labels: wanted.map(({ label }) => label),
    ...remembered(wanted, { frame, memory }),
    obstacles: [
      ...symbolBoxes,
      ...around.spreadOff,
      ...around.standing,
      ...frame.taken,
      ...frame.covered,
    ],
    wishes: around.wishes,
    lines: frame.lines,
    view: frame.view,
  });
  const labels = new Map(placed.map((label) => [label.id, label]));
  for (const { label, from } of wanted) {
    const place = labels.get(label.id);
    if (place !== undefined && label.priority !== SELECTED) memory.keepLabel(place, from);
  }
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

interface Wanted {
  readonly label: MapLabel;
  /** The place that it belongs to. */
  readonly from: Point;
}

function remembered(
  wanted: readonly Wanted[],
  { frame, memory }: Desk,
): {
  readonly kept: ReadonlyMap<string, PlacedLabel>;
  readonly sides: ReadonlyMap<string, Side>;
} {
  const kept = new Map<string, PlacedLabel>();
  const sides = new Map<string, Side>();
  for (const { label, from } of wanted) {
    const side = memory.sideOf(label.id);
    if (side !== null) sides.set(label.id, side);
    const place = label.priority === SELECTED ? null : memory.labelAt(label, from, frame);
    if (place !== null) kept.set(label.id, place);
  }
  return { kept, sides };
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
