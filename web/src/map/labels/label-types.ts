import { boxesOverlap, segmentMeetsBox, type Box, type Point, type Segment } from "../values/boxes";
import type { Polygon } from "../values/geometry";

/** A label that fits into w × h. `axis`: how far below its upper edge the line lies that is level with the symbol. */
export interface LabelVariant {
  readonly w: number;
  readonly h: number;
  readonly axis: number;
}

interface LabelBase {
  readonly id: string;
  /** 0 first. */
  readonly priority: number;
  /** Within a priority the better located goes first. */
  readonly accuracyM: number;
  /** Fullest first, at least one. */
  readonly variants: readonly LabelVariant[];
}

/** Belongs to a symbol of half size `half` at `at`. */
export interface PointLabel extends LabelBase {
  readonly kind: "point";
  readonly at: Point;
  readonly half: number;
  readonly keep: boolean;
}

/** Stands inside an area, never across its border. */
export interface AreaLabel extends LabelBase {
  readonly kind: "area";
  /** Asked for only where the name has to be placed. */
  readonly polygons: () => readonly Polygon[];
  /** The name may stand over the border where the area is too small for it. */
  readonly mayCross?: boolean;
}

/** Stands beside an area and points at one of its anchors. */
export interface CalloutLabel extends LabelBase {
  readonly kind: "callout";
  readonly anchors: () => readonly Point[];
  readonly polygons: () => readonly Polygon[];
}

export type MapLabel = PointLabel | AreaLabel | CalloutLabel;

export type Side =
  | "right"
  | "left"
  | "below"
  | "above"
  | "below-right"
  | "above-right"
  | "below-left"
  | "above-left"
  | "inside";

export interface PlacedLabel {
  readonly id: string;
  /** Index into the variants. */
  readonly variant: number;
  readonly box: Box;
  readonly side: Side;
  readonly leader: Segment | null;
}

export interface LabelInput {
  readonly labels: readonly MapLabel[];
  /** Labels that stay where they were, by id. Of two that meet the more important one stays. */
  readonly kept?: ReadonlyMap<string, PlacedLabel>;
  /** The sides on which labels stood before. */
  readonly sides?: ReadonlyMap<string, Side>;
  /** The symbols, and whatever else no label may cover. */
  readonly obstacles: readonly Box[];
  /** What labels of points avoid where they have a choice, and names of areas avoid altogether. */
  readonly wishes: readonly Box[];
  /** Lines no label may cover either. */
  readonly lines: readonly Segment[];
  /** Labels prefer to stay inside. */
  readonly view: Box;
}

/** What is already taken. Grows while the pass runs. */
export interface Taken {
  readonly obstacles: readonly Box[];
  readonly wishes: readonly Box[];
  readonly boxes: Box[];
  readonly leaders: Segment[];
  readonly view: Box;
}

export function isCovered(box: Box, taken: Taken): boolean {
  return (
    taken.obstacles.some((other) => boxesOverlap(box, other)) ||
    taken.boxes.some((other) => boxesOverlap(box, other)) ||
    taken.leaders.some((leader) => segmentMeetsBox(leader, box))
  );
}
