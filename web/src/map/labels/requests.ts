/** What symbols and areas ask of those who spread and label them. */
import { boxAround, boxContains, grown, type Box, type Point, type Segment } from "../values/boxes";
import { polygonsOf, type Polygon } from "../values/geometry";
import type { NamedArea } from "../scene/scene-areas";
import type { SceneSymbol } from "../scene/scene-types";
import type { MapPosition } from "../values/types";
import { shorterAndShorter, variantOf } from "./label-rows";
import type { MapLabel } from "./label-types";
import type { LabelMemory } from "./memory";
import type { Spreadable } from "./spread";

/** The priority of what is selected. */
export const SELECTED = 0;
/** The frame of a selected symbol reaches this far beyond it. */
const SELECTION_FRAME_PX = 7;

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

/** `anchor`: where its position lies. */
export function toSpreadable(
  { symbol, anchor: at }: { readonly symbol: SceneSymbol; readonly anchor: Point },
  memory: LabelMemory,
): Spreadable {
  const { key: id, priority, accuracyM, reach, keepPlace: keep } = symbol;
  const half = symbol.selected ? symbol.half + SELECTION_FRAME_PX : symbol.half;
  return { id, at, half, priority, accuracyM, reach, keep, before: memory.symbolAt(id, at) };
}

/** What no label may cover. */
export function obstacleOf(symbol: SceneSymbol, at: Point): Box {
  const half = symbol.selected ? symbol.half + SELECTION_FRAME_PX : symbol.half + 1.5;
  return boxAround(at, half, half);
}

/** The label of a symbol that stands at `at`, if it has one. */
export function pointLabel(symbol: SceneSymbol, at: Point): readonly MapLabel[] {
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

/** The name of an area, if there is room for any. */
export function areaLabel(area: NamedArea, frame: Frame): readonly MapLabel[] {
  const polygons = once(() => polygonsOf(area.geometry).map((polygon) => toPixels(polygon, frame)));
  const base = {
    id: area.key,
    priority: area.priority,
    accuracyM: 0,
    variants: area.contents.map(variantOf),
  };
  if (area.kind === "callout") {
    const anchors = once(() =>
      area
        .anchors()
        .map(frame.project)
        .filter((at) => boxContains(frame.view, at)),
    );
    return [{ ...base, kind: "callout", polygons, anchors }];
  }
  if (area.geometry !== null) {
    return [{ ...base, kind: "area", polygons, mayCross: area.mayCross ?? false }];
  }
  if (area.position === null) return [];
  const at = frame.project(area.position);
  if (!boxContains(grown(frame.view, -10), at)) return [];
  return [{ ...base, kind: "point", at, half: 4, keep: false }];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function toPixels(polygon: Polygon, { project }: Frame): Polygon {
  return polygon.map((ring) =>
    ring.map(([lon, lat]) => {
      const { x, y } = project({ lon, lat });
      return [x, y] as const;
    }),
  );
}
