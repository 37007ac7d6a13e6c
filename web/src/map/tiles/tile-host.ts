import type { Map as LeafletMap } from "leaflet";
import type { Point } from "../values/boxes";
import type { TileDrawing, TileHit, TileSurroundings } from "./tile-drawing";
import type { MapTileLayer, TileEvents } from "../values/tile-types";

/** The place of the tile-drawn layers. What draws them is fetched with the first of them: most plans need none. */
export class TileHost {
  readonly #map: LeafletMap;
  readonly #events: TileEvents & { drawn(keys: ReadonlySet<string>): void };
  readonly #demo: string;
  #layers: readonly MapTileLayer[] = [];
  #around: TileSurroundings = {
    selection: null,
    hover: null,
    selectedAbove: false,
    demoAbove: false,
    taken: [],
  };
  #drawing: TileDrawing | null = null;
  #fetching = false;
  #removed = false;

  constructor(
    map: LeafletMap,
    events: TileEvents & { drawn(keys: ReadonlySet<string>): void },
    demo: string,
  ) {
    this.#map = map;
    this.#events = events;
    this.#demo = demo;
  }

  set(layers: readonly MapTileLayer[]): void {
    this.#layers = layers;
    if (this.#drawing !== null) this.#drawing.set(layers);
    else if (layers.length > 0) void this.#fetch();
  }

  get around(): TileSurroundings {
    return this.#around;
  }

  setAround(around: TileSurroundings): void {
    this.#around = around;
    this.#drawing?.setAround(around);
  }

  hitAt(at: Point): TileHit | null {
    return this.#drawing?.hitAt(at) ?? null;
  }

  /** Tells what the tiles say of these objects: names for a list of them. */
  tellOf(selections: TileHit["selections"]): void {
    for (const selection of selections) {
      const properties = this.#drawing?.propertiesOf(selection) ?? null;
      if (properties !== null) this.#events.feature(selection, properties);
    }
  }

  retry(): void {
    if (this.#drawing === null) void this.#fetch();
    else this.#drawing.retry();
  }

  remove(): void {
    this.#removed = true;
    this.#drawing?.remove();
  }

  async #fetch(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      const { TileDrawing } = await import("./tile-drawing");
      if (this.#removed) return;
      this.#drawing = new TileDrawing(this.#map, this.#events, this.#demo);
      this.#drawing.setAround(this.#around);
      this.#drawing.set(this.#layers);
      this.#events.tilesFailed(false);
    } catch {
      // The piece of the application did not come: the same notice, the same way to try again.
      this.#events.tilesFailed(true);
    } finally {
      this.#fetching = false;
    }
  }
}
