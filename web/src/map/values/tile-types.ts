import type { MapSelection } from "./types";

/** A value of a tile (MVT 2.1, 4.4); lists of words arrive as JSON text and are read into arrays. */
export type TileValue = string | number | boolean | readonly string[];
export type TileProperties = Readonly<Record<string, TileValue>>;

/** How one object of a tile is drawn. Equal looks should be one object: what is drawn from it is kept by it. */
export interface TileLook {
  readonly shape:
    "seal" | "square" | "circle" | "ring" | "disc" | "diamond" | "hollow" | "triangle";
  readonly fill: string;
  readonly edge: string;
  readonly text: string;
  /** The character of a seal, and its colour. */
  readonly seal?: string;
  readonly ink?: string;
  /** Width in px. */
  readonly sizePx: number;
  /** Doubt about the place: dashed edge, pale ground. */
  readonly dashed: boolean;
  /** Width and dashes of the outline of an area, px. */
  readonly linePx: number;
  readonly dash: readonly number[];
  /** What lies on the ground of an area, so that areas are told apart without colours. */
  readonly pattern?: "hatch" | "crops";
  /** What the legend has to explain once this is drawn, see `LegendKey`. */
  readonly keys: readonly string[];
}

/** A layer that is drawn from vector tiles. */
export interface MapTileLayer {
  readonly id: string;
  /** Address of a tile with {z}, {x} and {y}. */
  readonly url: string;
  /** First and last level that has tiles. */
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly labelsFrom: number;
  /** West, south, east, north: there is nothing outside. */
  readonly bounds: readonly [number, number, number, number];
  /** Names of the properties that hold a list as JSON text. */
  readonly lists: readonly string[];
  /** More features or bytes a tile never has: one that is nearly full may lack some. */
  readonly mostPerTile: { readonly features: number; readonly bytes: number };
  readonly isShown: (id: string, properties: TileProperties) => boolean;
  readonly lookOf: (id: string, properties: TileProperties) => TileLook;
  readonly labelOf: (properties: TileProperties) => string;
  readonly selectionOf: (id: string, properties: TileProperties) => MapSelection;
  /** The tile's bytes, null where it is empty. Rejects when it cannot be had, and when `signal` aborts. */
  readonly load: (url: string, signal: AbortSignal) => Promise<ArrayBuffer | null>;
}

/** What the drawing of the tiles tells. */
export interface TileEvents {
  /** An object was clicked: all that its tile says of it. */
  feature(selection: MapSelection, properties: TileProperties): void;
  /** Some tiles did not come; `false` once all are there. Told on change only. */
  tilesFailed(failed: boolean): void;
  /** A tile is so full that it may leave objects out; `false` once none is. Told on change only. */
  tilesThinned(thinned: boolean): void;
}
