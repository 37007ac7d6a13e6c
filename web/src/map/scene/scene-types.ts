/** What is to be drawn, before anybody knows where the labels go. */
import type { LayerId, MapData, MapLabels, MapPalette, MapPosition } from "../values/types";
import type { MapSelection, ShownIds } from "../values/types";
import type { TextStyle } from "../values/tokens";

export type Glyph =
  | {
      readonly kind: "seal";
      readonly palette: MapPalette;
      readonly look: "solid" | "dashed";
    }
  | { readonly kind: "diamond" | "square"; readonly palette: MapPalette }
  | { readonly kind: "bead" | "triangle"; readonly palette: MapPalette; readonly dashed: boolean }
  | { readonly kind: "town" | "airport" | "port" | "rail_station" | "expressway_interchange" }
  | { readonly kind: "stack"; readonly count: number };

/** One thing in a row under a name. */
export interface Cell {
  readonly kind: "square" | "bead" | "triangle";
  readonly palette: MapPalette;
  readonly selection: MapSelection;
  readonly label: string;
  readonly selected: boolean;
}

export interface TextRow {
  readonly kind: "text";
  readonly words: string;
  readonly style: TextStyle;
  readonly fill: string;
  /** What a click on the words selects; null: what the symbol stands for. */
  readonly selection: MapSelection | null;
  /** A double diamond in front of the words. */
  readonly diamond: MapPalette | null;
  readonly selected: boolean;
}

export interface TallyRow {
  readonly kind: "tally";
  readonly cells: readonly Cell[];
  /** How many more there are than cells; they are in `all` too. */
  readonly more: number;
  readonly all: readonly MapSelection[];
  readonly note: string | null;
}

export type LabelRow = TextRow | TallyRow;

export interface SceneSymbol {
  readonly key: string;
  readonly position: MapPosition;
  /** What it stands for: one object, or the members of a stack. */
  readonly selections: readonly MapSelection[];
  readonly glyph: Glyph;
  /** Half of its side in px. */
  readonly half: number;
  /** docs/design/look.md §3: 0 selected … 9. */
  readonly priority: number;
  readonly accuracyM: number;
  readonly selected: boolean;
  /** Fullest label; the last rows go first. */
  readonly rows: readonly LabelRow[];
  readonly keepLabel: boolean;
  /** Stays though it may stand on another symbol or under the legend: it was asked for. */
  readonly keepPlace: boolean;
  /** How far it may be moved off a symbol it coincides with, px. Beyond that it is left out unless `keepPlace`. */
  readonly reach: number;
  readonly title: string;
}

export function keyOf({ kind, id, layer }: MapSelection): string {
  return layer === undefined ? `${kind}:${id}` : `${kind}:${layer}/${id}`;
}

export function isSame(a: MapSelection | null, b: MapSelection): boolean {
  return a !== null && keyOf(a) === keyOf(b);
}

export interface SceneInput {
  readonly data: MapData;
  readonly shown: ShownIds | null;
  readonly layers: ReadonlySet<LayerId>;
  readonly selection: MapSelection | null;
  readonly zoom: number;
  readonly compact: boolean;
  readonly labels: MapLabels;
}

/** The zoom levels of docs/design/look.md §3 hold from 0.3 below: a whole city on a laptop is 8.8 to 9.3, and is meant by “9”. */
export function levelOf(zoom: number): number {
  return Math.floor(zoom + 0.3);
}
