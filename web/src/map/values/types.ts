/** What the map is given. Plain values: nothing here knows Leaflet or the API. */

/** The colours and the seal character of an industry, as the pack delivers them. */
export interface MapPalette {
  readonly key: string;
  readonly seal: string;
  readonly fill: string;
  readonly edge: string;
  readonly text: string;
  readonly tint: string;
  readonly ink: string;
}

export type PrecisionClass =
  | "surveyed"
  | "described"
  | "digitised"
  | "stated"
  | "estimated"
  | "indicative"
  | "place"
  | "unlocated";

/** Degrees, WGS 84. */
export interface MapPosition {
  readonly lon: number;
  readonly lat: number;
}

export interface MapCounty {
  readonly id: string;
  readonly name: string;
  readonly kind: "county" | "city" | "neighbour";
  readonly geometry: GeoJSON.Geometry | null;
  readonly position: MapPosition | null;
  readonly palette: MapPalette | null;
  /** The lead industry in a few characters. */
  readonly subtitle: string | null;
  /** The first level with its name; 9 where it is not said. */
  readonly namedFrom?: number;
  /** The element of the layout that this county is. */
  readonly elementId: string | null;
}

/** A planned extent that is no administrative unit: the core belt. */
export interface MapShape {
  readonly id: string;
  readonly geometry: GeoJSON.Geometry;
  readonly label: string;
  /** Further lines under the label, left out at small scales. */
  readonly lines: readonly string[];
  readonly precision: PrecisionClass;
  /** The parks that are this very extent and have no symbol of their own. */
  readonly parkIds: readonly string[];
}

/** An element of the layout, and the counties that it names. */
export interface MapElement {
  readonly id: string;
  readonly countyIds: readonly string[];
}

/** One block of a park's extent. */
export interface MapBlock {
  readonly id: string;
  readonly parkId: string;
  readonly geometry: GeoJSON.Geometry;
  readonly palette: MapPalette | null;
  readonly precision: PrecisionClass;
  readonly demo: boolean;
}

export interface MapPark {
  readonly id: string;
  readonly kind: "core" | "park" | "featured_park" | "sub_park" | "site" | "town";
  readonly label: string;
  readonly position: MapPosition | null;
  readonly accuracyM: number | null;
  readonly precision: PrecisionClass;
  readonly palette: MapPalette;
  /** The park at whose symbol it is shown when it has no place of its own. */
  readonly hostId: string | null;
  /** Drawn larger: the host of the core. */
  readonly emphasised: boolean;
  readonly countyCode: string | null;
  /** How many firms are in it where they are not drawn one by one; null where they are, or it is not known. */
  readonly firmCount?: number | null;
}

export interface MapEnterprise {
  readonly id: string;
  readonly label: string;
  readonly position: MapPosition | null;
  readonly accuracyM: number | null;
  readonly palette: MapPalette;
  readonly hostId: string | null;
  readonly countyCode: string | null;
}

export interface MapTransport {
  readonly id: string;
  readonly kind: "airport" | "port" | "rail_station" | "expressway_interchange";
  readonly label: string;
  readonly position: MapPosition;
  readonly accuracyM: number;
}

export interface MapTown {
  readonly id: string;
  readonly label: string;
  readonly position: MapPosition;
  /** One of the towns the core names. */
  readonly core: boolean;
}

/** A part of a layout as its pack draws it. */
export interface MapDrawing {
  readonly id: string;
  /** The element it draws, and what that is part of. */
  readonly elementIds: readonly string[];
  readonly kind: "tint" | "hatch" | "points";
  readonly colour: string;
  readonly geometries: readonly GeoJSON.Geometry[];
  readonly points: readonly MapPosition[];
}

/** A part of the geographic base. */
export interface MapBaseFeature {
  readonly id: string;
  readonly kind: "sea" | "lake" | "river" | "road" | "place";
  readonly geometry: GeoJSON.Geometry;
  readonly name: string | null;
  /** The first zoom level at which it is drawn. */
  readonly minZoom: number;
  /** Synthetic: says so on the map. */
  readonly demo: boolean;
}

export interface MapData {
  /** West, south, east, north. */
  readonly bbox: readonly [number, number, number, number];
  readonly counties: readonly MapCounty[];
  readonly shapes: readonly MapShape[];
  readonly elements: readonly MapElement[];
  readonly blocks: readonly MapBlock[];
  readonly parks: readonly MapPark[];
  readonly enterprises: readonly MapEnterprise[];
  readonly transport: readonly MapTransport[];
  readonly towns: readonly MapTown[];
  readonly drawings?: readonly MapDrawing[];
  /** In the order in which it is painted; comes after the rest. */
  readonly base?: readonly MapBaseFeature[];
}

/** `layout`: what the pack draws; `basemap`: sea, rivers, places around; `counties`: ribbons and names; `boundaries`: the lines; `other`: parks of kind site and town. */
export type LayerId =
  | "core"
  | "counties"
  | "boundaries"
  | "park"
  | "featured_park"
  | "sub_park"
  | "enterprise"
  | "other"
  | "towns"
  | "transport"
  | "blocks"
  | "layout"
  | "basemap";

/** `feature`: an object of a layer without a drawing of its own. */
export interface MapSelection {
  readonly kind: "park" | "enterprise" | "layout" | "county" | "transport" | "town" | "feature";
  readonly id: string;
  /** The layer of a `feature`. */
  readonly layer?: string;
}

export interface NearbyHit {
  readonly kind: string;
  readonly id: string;
  readonly position: MapPosition;
  readonly label: string;
  readonly distanceText: string;
}

export interface NearbyView {
  readonly origin: MapPosition;
  readonly radiusM: number;
  readonly hits: readonly NearbyHit[];
  /** What belongs to the origin and stands elsewhere: its firms, each with the colour of its line. */
  readonly members?: readonly { readonly position: MapPosition; readonly colour: string }[];
}

export interface BaseMap {
  readonly id: string;
  readonly url: string;
  readonly attribution: string;
  readonly minZoom: number;
  readonly maxZoom: number;
}

export interface MapView {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Pixels of the container that panels cover. */
export interface MapPadding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A rectangle of the container, px from its left upper corner. */
export interface MapCover {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/**
 * How an object stands to the filter: counted under it (`full`), named under it too but counted elsewhere (`also`), or
 * beside it (`quiet`).
 */
export type Tone = "full" | "also" | "quiet";

/** What the filter leaves, by id. What is missing here stands beside it. */
export interface ShownIds {
  readonly parks: ReadonlyMap<string, Tone>;
  readonly enterprises: ReadonlyMap<string, Tone>;
  /** Elements of the layout. */
  readonly layout: ReadonlyMap<string, Tone>;
  /** The county that the filter asks for: the others are dimmed. */
  readonly county: string | null;
}

/**
 * What `MapEvents.symbols` reports: the layers that show something, each industry as `industry:<palette key>`, tile-drawn layers
 * without a drawing of their own as `layer:<id>`, the two signs of doubt, and the outline of what a filter names too.
 */
export type LegendKey =
  | LayerId
  | `industry:${string}`
  | `layer:${string}`
  | "transport:airport"
  | "transport:port"
  | "transport:rail_station"
  | "transport:expressway_interchange"
  | "coarse"
  | "stack"
  | "also";

export interface MapLabels {
  /** The accessible name of the map. */
  readonly mapName: string;
  readonly km: string;
  readonly m: string;
  /** “园中园 4 处，地块位置未定”. */
  nested(count: number): string;
  /** “企业 500 家”. */
  readonly firms?: (count: number) => string;
  /** “示意范围”; behind the core's name at small scales. */
  readonly indicative?: string;
  /** “演示数据”; the watermark of demonstration blocks. */
  readonly demo?: string;
}

export interface AtlasMapOptions {
  readonly labels: MapLabels;
  readonly reducedMotion: boolean;
  readonly embed: boolean;
  /** The lower corner of the scale bar; right when absent. */
  readonly scaleCorner?: "left" | "right";
}
