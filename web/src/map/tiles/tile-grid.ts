import { GridLayer, latLngBounds, type Coords, type DoneCallback } from "leaflet";
import { decodeTile, type TileFeature } from "./tile-features";
import type { TileEntry } from "./tile-pieces";
import type { MapTileLayer } from "../values/tile-types";

interface Asked extends TileEntry {
  features: readonly TileFeature[] | null;
  failed: boolean;
  full: boolean;
  readonly request: AbortController;
  readonly done: DoneCallback;
}

/** A tile that was cut down to fit has about nine tenths of the bytes it may have. */
const NEARLY = 0.8;

/**
 * Knows which tiles of a layer are needed, asks for them and lets go of them. Leaflet decides which: it keeps those of
 * other levels until the new ones are here. Nothing is drawn into its elements: symbols would be cut at every edge and
 * blurred at every zoom between two levels, so one canvas over the view draws all tiles together.
 */
export class TileGrid extends GridLayer {
  readonly layerId: string;
  readonly url: string;
  readonly #layer: MapTileLayer;
  readonly #asked = new Map<string, Asked>();
  readonly #changed: () => void;

  constructor(layer: MapTileLayer, changed: () => void) {
    const [west, south, east, north] = layer.bounds;
    super({
      pane: "tilePane",
      className: "pa-tile-grid",
      minNativeZoom: layer.minZoom,
      maxNativeZoom: layer.maxZoom,
      minZoom: layer.minZoom - 0.3,
      bounds: latLngBounds([south, west], [north, east]).pad(0.01),
      noWrap: true,
      keepBuffer: 1,
      updateWhenIdle: false,
      updateWhenZooming: false,
    });
    this.layerId = layer.id;
    this.url = layer.url;
    this.#layer = layer;
    this.#changed = changed;
    this.on("tileunload", ({ coords }) => {
      this.#drop(coords);
    });
  }

  get entries(): readonly TileEntry[] {
    return [...this.#asked.values()];
  }

  get isFailed(): boolean {
    return [...this.#asked.values()].some(({ failed }) => failed);
  }

  /** Asks again for what did not come. */
  retry(): void {
    for (const tile of this.#asked.values()) {
      if (tile.failed) {
        tile.failed = false;
        void this.#load(tile);
      }
    }
  }

  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const request = new AbortController();
    const tile: Asked = { x, y, z, features: null, failed: false, full: false, request, done };
    this.#asked.set(keyOf(tile), tile);
    void this.#load(tile);
    return document.createElement("div");
  }

  #drop(coords: Coords): void {
    const tile = this.#asked.get(keyOf(coords));
    tile?.request.abort();
    this.#asked.delete(keyOf(coords));
  }

  async #load(tile: Asked): Promise<void> {
    const { id, lists, load, mostPerTile } = this.#layer;
    const { signal } = tile.request;
    try {
      const bytes = await load(addressOf(this.url, tile), signal);
      if (signal.aborted) return;
      tile.full = bytes !== null && bytes.byteLength >= NEARLY * mostPerTile.bytes;
      tile.features = bytes === null ? [] : decodeTile(bytes, id, lists);
      tile.full ||= tile.features.length >= mostPerTile.features;
      tile.done(undefined, document.createElement("div"));
    } catch {
      // What the reason was does not matter here: there is one notice for all, and a way to try again.
      if (signal.aborted) return;
      tile.failed = true;
    }
    this.#changed();
  }
}

interface Address {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

function keyOf({ x, y, z }: Address): string {
  return `${z}/${x}/${y}`;
}

function addressOf(url: string, { x, y, z }: Address): string {
  return url.replace("{z}", String(z)).replace("{x}", String(x)).replace("{y}", String(y));
}
