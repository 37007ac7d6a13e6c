/** Answers that web/openapi.json does not describe: what this application reads of them. */

/** An item of the OGC API: everything that is public of one object. */
export interface Item {
  readonly properties: Readonly<
    Record<string, string | number | boolean | readonly string[] | null>
  >;
}

/** A TileJSON 3.0.0 document. */
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

/** A parcel as the collection of parcels has it, as far as the ledger shows it. */
export interface LedgerParcel {
  readonly id: string;
  readonly geometry: GeoJSON.Geometry;
  readonly properties: {
    readonly code: string;
    readonly block: string | null;
    readonly stage:
      "unready" | "ready" | "supplied" | "built_other" | "built_industrial" | "unbuildable";
    readonly use: string | null;
    readonly registeredAreaM2: number | null;
  };
}

/** A block of a park's boundary. */
export interface LedgerBlock {
  readonly id: string;
  readonly geometry: GeoJSON.Geometry;
  readonly properties: { readonly block: string };
}
