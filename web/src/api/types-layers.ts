/** The catalogue of layers, the tiles of one of them, and pages of lists too long to load as a whole. */
import type { Enterprise, Page, Park } from "./types";

export interface LayerProperty {
  readonly name: string;
  readonly label: string;
  readonly type: "text" | "integer" | "number" | "boolean" | "date" | "text_list";
  readonly unit: string | null;
  /** Whether filters may name it; those that may are in the tiles. */
  readonly queryable: boolean;
  readonly codes: readonly { readonly code: string; readonly label: string }[];
}

export interface LayerStyle {
  readonly symbol:
    | "square"
    | "circle"
    | "ring"
    | "disc"
    | "solid_line"
    | "dashed_line"
    | "dot_dashed_line"
    | "none";
  readonly fill: string;
  readonly edge: string;
  readonly sizePx: number;
}

/** A feature type with the number of its objects in all plans; titles and labels in the language asked for. */
export interface Layer {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly geometry: "point" | "polygon" | "none";
  readonly count: number;
  readonly properties: readonly LayerProperty[];
  readonly zoom: { readonly from: number; readonly to: number; readonly labelsFrom: number };
  readonly style: LayerStyle;
}

/** What is read of an item of the OGC API: everything that is public of one object. */
export interface Item {
  readonly properties: Readonly<
    Record<string, string | number | boolean | readonly string[] | null>
  >;
}

/** What is read of a TileJSON 3.0.0 document. */
export interface TileSet {
  readonly tiles: readonly string[];
  readonly minzoom: number;
  readonly maxzoom: number;
  /** West, south, east, north; absent where nothing has a shape. */
  readonly bounds?: readonly [number, number, number, number];
  readonly attribution: string;
  readonly parkatlas: {
    readonly dropRule: { readonly maxFeatures: number; readonly maxBytes: number };
  };
}

export interface ParkPage extends Page<Park> {
  readonly counts: { readonly byKind: Readonly<Record<string, number>> };
}

export interface EnterprisePage extends Page<Enterprise> {
  readonly counts: {
    readonly located: number;
    readonly inPark: number;
    readonly unlocated: number;
  };
}

/** The filters of a page of parks; `kind` may name several, separated by commas. */
export interface ParkFilter {
  readonly plan: string;
  readonly county?: string | undefined;
  readonly industry?: string | undefined;
  readonly kind?: string | undefined;
}

/** The filters of a page of firms; `park_kind` may name several kinds of parks, separated by commas. */
export interface EnterpriseFilter {
  readonly plan: string;
  readonly park?: string | undefined;
  readonly county?: string | undefined;
  readonly industry?: string | undefined;
  readonly park_kind?: string | undefined;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}
