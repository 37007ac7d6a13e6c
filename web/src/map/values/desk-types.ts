/** What a desk puts on the map in place of the plan: shapes that nobody else sees yet. */
import type { LayerId, MapPosition, ShownIds } from "./types";

/**
 * How an area is drawn. `row`: one of a file, or of a draft, with nothing to say of it; `error` and `remark`: with something to
 * say; `extent`: a box around what has no shape here; `before` and `after`: the outline of two versions; `added` and
 * `removed`: what lies in one of them only; `part`: the ground of a shape whose outline is drawn as `after`; `redline`: what is checked; `redline-open`: the same
 * while its system is not confirmed; `touched`: what of it lies where it may not; `beyond`: what lies outside of where it has to. Of a ledger: the stages of supply,
 * `dimmed` for what is not asked for, `block` around them, `broken` where the record breaks, `idle` and `due` where a year is full
 * or soon is. `reach-near`, `reach-middle` and `reach-far`: what is reached by road in some minutes. `flow`: a line from a supplier to a customer; `tie`: one between places that are to have the same.
 */
export type DeskLook =
  | "row"
  | "error"
  | "remark"
  | "extent"
  | "before"
  | "after"
  | "part"
  | "added"
  | "removed"
  | "redline"
  | "redline-open"
  | "touched"
  | "beyond"
  | StageLook
  | "block"
  | "broken"
  | "idle"
  | "due"
  | "reach-near"
  | "reach-middle"
  | "reach-far"
  | "flow"
  | "tie";

export type StageLook =
  "unready" | "ready" | "supplied" | "built" | "industrial" | "unbuildable" | "dimmed";

export interface DeskArea {
  readonly geometry: GeoJSON.Geometry;
  readonly look: DeskLook;
  /** Areas and marks of one key are one thing: both are marked together. */
  readonly key: string | null;
}

/** A red line of many, as a point: what came of it. */
export interface DeskPoint {
  readonly lon: number;
  readonly lat: number;
  readonly look: DeskPointLook;
}

export type DeskPointLook = "point-affected" | "point-clear" | "point-no-data" | "point-queued";

/**
 * A number in a disc, a corner, words that stand by themselves, the length along an edge, the area of a whole
 * below its name, a corner that can be dragged and one that is chosen, a triangle with words, a clock, a place in a ranking, a firm, a name above numbered rows or above the discs of projects, words along a line, the head of an arrow, a name
 * above numbers of a docket, the name of a county; numbered rows below a seal that has its name.
 */
export interface DeskMark {
  readonly key: string;
  readonly position: MapPosition;
  readonly look:
    | "error"
    | "remark"
    | "corner"
    | "added"
    | "removed"
    | "handle"
    | "held"
    | "vertex"
    | "edge"
    | "total"
    | "verdict"
    | "broken"
    | "idle"
    | "due"
    | "stack"
    | "beneath"
    | "docket"
    | "county"
    | "distance"
    | "tied"
    | "arrow"
    | RankLook
    | "firm"
    | "stages";
  /** Empty for a corner; the name beside a vertex. */
  readonly words: string;
  /** The name beside a place in a ranking, or above an area. */
  readonly name?: string;
  /** What stands below the name of a stack. */
  readonly rows?: readonly DeskStackRow[];
  /** The numbers below the name. */
  readonly squares?: readonly DeskSquare[];
  /** The rows stand above the name instead. */
  readonly up?: boolean;
  /** Discs below the name of `stages`: how many quarters are full, null where nobody says. */
  readonly discs?: readonly (number | null)[];
  /** Where an arrow points, or along which words stand: degrees clockwise from the right. */
  readonly turn?: number;
}

/** Numbered discs side by side, and words. */
export interface DeskStackRow {
  readonly signs: readonly DeskSign[];
  readonly words: string;
}

export interface DeskSign {
  readonly number: string;
  readonly colour: string;
}

/** The number of something on a docket: it is open, over the day it is due, or closed. */
export interface DeskSquare {
  readonly number: string;
  readonly state: "open" | "overdue" | "closed";
}

/** One of the first three, another, one that is known by its county only, one that is not ranked, one that is excluded. */
export type RankLook = "rank-first" | "rank" | "rank-coarse" | "rank-doubt" | "rank-out";

/** One line of the legend. */
export interface DeskLegend {
  readonly look:
    | DeskLook
    | DeskPointLook
    | RankLook
    | "corner"
    | "firm"
    | "sign"
    | "stage"
    | "square"
    | "words"
    | "zone-development"
    | "zone-farmland"
    | "zone-ecology"
    | "parcels";
  readonly words: string;
  /** The disc of a `sign`. */
  readonly sign?: DeskSign;
  /** The number of a `square`. */
  readonly square?: DeskSquare;
  /** The disc of a `stage`: how many quarters are full, null where nobody says. */
  readonly quarters?: number | null;
}

export interface DeskScene {
  readonly areas: readonly DeskArea[];
  readonly marks: readonly DeskMark[];
  /** So many that they are painted together, below what else there is. */
  readonly points?: readonly DeskPoint[];
  readonly legend: readonly DeskLegend[];
  /** What is to be in sight, west, south, east, north: another one moves the map. Null leaves it where it is. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** What stays of the plan under it; without them borders, water and places. */
  readonly layers?: readonly LayerId[];
  /** Layers of the catalogue that lie under it besides those that somebody switched on. */
  readonly tiles?: readonly string[];
  /** What of the plan does not stand back; without it nothing does. */
  readonly shown?: ShownIds | null;
  /** Synthetic: says so all over the map. */
  readonly demo: boolean;
}

/** What the mouse does with what is drawn. */
export interface DeskEvents {
  /** The mouse is over the mark of this key, or over none. */
  markPointed(key: string | null): void;
  markChosen(key: string): void;
  /** A handle is dragged, or was. */
  markMoved(key: string, to: MapPosition, phase: "moving" | "moved"): void;
}
