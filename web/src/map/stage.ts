import { tileLayer, type Map as LeafletMap, type TileLayer } from "leaflet";
import type { MapEvents } from "./contract";
import { Backdrop, groundOf, overlayOf } from "./backdrop";
import { CanvasLayer, paintedBy } from "./paint/canvas-layer";
import { compose, takenBy, type Composition } from "./labels/compose";
import { LabelMemory } from "./labels/memory";
import { frameOf } from "./frame";
import { GroundPainter, type GroundContent } from "./paint/ground-painter";
import type { Hit } from "./labels/label-rows";
import { panes } from "./paint/leaflet-map";
import { drawnIds } from "./labels/drawn-ids";
import { legendKeys } from "./labels/legend-keys";
import { drawComposition, type Drawing } from "./labels/nodes";
import { extentOf, paintOverlay, type Overlay } from "./paint/overlay";
import { createScaleBar, type ScaleBar } from "./paint/scale-bar";
import { keyOf } from "./scene/scene-types";
import { areaOf } from "./paint/selection";
import { SymbolLayer } from "./paint/symbol-layer";
import { EMPTY_STAGE, type StageState } from "./stage-state";
import { TileHost } from "./tiles/tile-host";
import type { MapTileLayer, TileEvents } from "./values/tile-types";
import { setTextScale } from "./values/tokens";
import type { AtlasMapOptions, BaseMap, MapSelection, MapView } from "./values/types";

/** Below this width symbols are those of the phone. */
const COMPACT_PX = 600;

/** What the stage tells: the picture, and that the map has come to rest. */
export type StageEvents = Pick<MapEvents, "symbols" | keyof TileEvents> & {
  readonly moved: (view: MapView) => void;
};

/** The state and the three layers that draw it: ground and overlay on canvas, symbols with their labels in SVG. */
export class Stage {
  readonly #map: LeafletMap;
  readonly #events: StageEvents;
  readonly #options: AtlasMapOptions;
  readonly #painter: GroundPainter;
  readonly #ground: CanvasLayer;
  readonly #overlay: CanvasLayer;
  readonly #symbols = new SymbolLayer(panes.symbols);
  readonly #tileHost: TileHost;
  readonly #scaleBar: ScaleBar;
  #state: StageState = EMPTY_STAGE;
  readonly #backdrop = new Backdrop();
  #hover: MapSelection | null = null;
  #tiles: TileLayer | null = null;
  #drawing: Drawing | null = null;
  readonly #hits = new WeakMap<Element, Hit>();
  readonly #memory = new LabelMemory();
  #legend = "";
  #symbolKeys: ReadonlySet<string> = new Set();
  #tileKeys: ReadonlySet<string> = new Set();
  /** False before the first view and after `remove`. */
  #live = false;
  #queued = false;
  #groundStale = false;
  /** What the overlay shows. */
  #overlaid = "";

  constructor(map: LeafletMap, events: StageEvents, options: AtlasMapOptions) {
    this.#map = map;
    this.#events = events;
    this.#options = options;
    this.#painter = new GroundPainter(() => this.#groundNow());
    this.#ground = new CanvasLayer(panes.ground, this.#painter.draw);
    this.#overlay = new CanvasLayer(
      panes.overlay,
      paintedBy((brush) => {
        paintOverlay(brush, this.#overlayNow());
      }),
      (frame) => extentOf(frame, this.#overlayNow()),
    );
    const drawn = (keys: ReadonlySet<string>): void => {
      this.#tileKeys = keys;
      this.#tellLegend();
    };
    this.#tileHost = new TileHost(map, { ...events, drawn }, options.labels.demo ?? "演示数据");
    this.#scaleBar = createScaleBar(options.labels, options.scaleCorner ?? "right");
    this.#scaleBar.place(this.#state.padding);
    map.getContainer().append(this.#scaleBar.element);
    map.whenReady(() => {
      this.#live = true;
      this.#draw("symbols");
    });
    map.addLayer(this.#ground).addLayer(this.#overlay).addLayer(this.#symbols);
    map.on("zoom move", this.#updateScale);
    map.on("moveend", this.#onMoveEnd);
  }

  get state(): StageState {
    return this.#state;
  }

  get live(): boolean {
    return this.#live;
  }

  get symbolRoot(): SVGSVGElement {
    return this.#symbols.root;
  }

  get tiles(): TileHost {
    return this.#tileHost;
  }

  setTileLayers(layers: readonly MapTileLayer[]): void {
    this.#tileHost.set(layers);
    if (layers.length === 0) {
      this.#tileKeys = new Set();
      this.#tellLegend();
    }
  }

  hitOf(element: Element): Hit | undefined {
    return this.#hits.get(element);
  }

  /** What shows an object; null where nothing does. */
  elementOf(selection: MapSelection): Element | null {
    return this.#drawing?.elements.get(keyOf(selection)) ?? null;
  }

  /** Several changes in a row make one drawing. */
  set(change: Partial<StageState>): void {
    this.#state = { ...this.#state, ...change };
    if (change.data !== undefined && this.#backdrop.take(change.data.counties)) {
      this.#memory.forget();
    }
    if (change.textScale !== undefined) {
      setTextScale(change.textScale);
      this.#memory.forget();
    }
    if (change.padding !== undefined) this.#scaleBar.place(change.padding);
    const ground =
      change.data !== undefined ||
      change.layers !== undefined ||
      change.shown !== undefined ||
      change.textScale !== undefined;
    this.#draw(ground ? "everything" : "symbols");
  }

  setBaseMap(baseMap: BaseMap | null): void {
    this.#tiles?.remove();
    this.#tiles = baseMap === null ? null : tilesOf(baseMap).addTo(this.#map);
    this.#draw("everything");
  }

  setHover(selection: MapSelection | null): void {
    const before = this.#areaOf(this.#hover);
    this.#hover = selection;
    this.#markHover();
    this.#tileHost.setAround({ ...this.#tileHost.around, hover: selection });
    if (this.#live && before !== this.#areaOf(selection)) this.#drawOverlay();
  }

  remove(): void {
    this.#live = false;
    this.#painter.remove();
    this.#tileHost.remove();
    this.#map.off("zoom move", this.#updateScale);
    this.#map.off("moveend", this.#onMoveEnd);
    this.#scaleBar.element.remove();
  }

  /** With the next frame: what changes until then is in the same picture. */
  #draw(what: "everything" | "symbols"): void {
    if (what === "everything") this.#groundStale = true;
    if (this.#queued) return;
    this.#queued = true;
    requestAnimationFrame(() => {
      this.#queued = false;
      if (this.#live) this.#drawNow();
    });
  }

  #drawNow(): void {
    if (this.#groundStale) this.#ground.redraw();
    this.#groundStale = false;
    this.#drawOverlay();
    this.#drawSymbols();
  }

  /** A picture as large as the view costs the browser more than what is on it: none is made that is there already. */
  #drawOverlay(): void {
    const wanted = JSON.stringify(this.#overlayNow());
    if (wanted !== this.#overlaid) this.#overlay.redraw();
    this.#overlaid = wanted;
  }

  #drawSymbols(): void {
    const map = this.#map;
    const { data, shown, layers, selection, padding, covers } = this.#state;
    const { labels } = this.#options;
    const compact = map.getSize().x < COMPACT_PX;
    const composition = compose(
      { data, shown, layers, selection, zoom: map.getZoom(), compact, labels },
      frameOf(map, {
        padding,
        overlay: this.#overlayNow(),
        covers,
        scaleBar: this.#scaleBar,
      }),
      this.#memory,
    );
    const drawing = drawComposition(composition, {
      unproject: ({ x, y }) => {
        const { lng: lon, lat } = map.layerPointToLatLng([x, y]);
        return { lon, lat };
      },
      hits: this.#hits,
      before: this.#drawing,
    });
    this.#drawing = drawing;
    this.#symbols.draw(
      [...drawing.nodes.values()].map(({ position, element }) => ({
        at: [position.lat, position.lon],
        element,
      })),
    );
    this.#markHover();
    this.#tileHost.setAround({
      ...this.#tileHost.around,
      selection,
      hover: this.#hover,
      selectedAbove: selection !== null && drawing.elements.has(keyOf(selection)),
      taken: takenBy(composition),
    });
    this.#tellDrawn(composition);
    this.#symbolKeys = legendKeys(composition.symbols, { data, layers, shown });
    this.#tellLegend();
  }

  /** Says in the document what is on the map, for tests and for whoever reads the page by program. */
  #tellDrawn({ symbols }: Composition): void {
    const { data, layers, shown } = this.#state;
    const { full, also } = drawnIds(
      symbols.map(({ symbol }) => symbol),
      layers.has("core") ? data.shapes : [],
      shown,
    );
    this.#symbols.root.dataset.drawn = full.join(" ");
    this.#symbols.root.dataset.also = also.join(" ");
  }

  #tellLegend(): void {
    const keys = new Set([...this.#symbolKeys, ...this.#tileKeys]);
    const legend = [...keys].sort().join();
    if (legend === this.#legend) return;
    this.#legend = legend;
    this.#events.symbols(keys);
  }

  #markHover(): void {
    for (const element of this.#symbols.root.querySelectorAll(".is-hover")) {
      element.classList.remove("is-hover");
    }
    if (this.#hover === null) return;
    this.#drawing?.elements.get(keyOf(this.#hover))?.classList.add("is-hover");
  }

  #areaOf(selection: MapSelection | null): GeoJSON.Geometry | null {
    return selection === null ? null : areaOf(this.#state.data, selection);
  }

  #groundNow(): GroundContent {
    const { layers, shown, textScale } = this.#state;
    const demo = this.#options.labels.demo ?? "演示数据";
    return {
      data: groundOf(this.#backdrop.dressed(this.#state.data)),
      look: { layers, shown, overRaster: this.#tiles !== null, demo, textScale },
    };
  }

  #overlayNow(): Overlay {
    return overlayOf(this.#state, this.#backdrop.dressed(this.#state.data), {
      hover: this.#hover,
      labels: this.#options.labels,
    });
  }

  readonly #updateScale = (): void => {
    this.#scaleBar.update(this.#map.getCenter().lat, this.#map.getZoom(), this.#map.getSize().x);
  };

  readonly #onMoveEnd = (): void => {
    if (!this.#live) return;
    this.#updateScale();
    this.#draw("symbols");
    const { lng: lon, lat } = this.#map.getCenter();
    this.#events.moved({ lon, lat, zoom: this.#map.getZoom() });
  };
}

function tilesOf({ url, minZoom, maxZoom }: BaseMap): TileLayer {
  return tileLayer(url, { minNativeZoom: minZoom, maxNativeZoom: maxZoom, maxZoom: 18 });
}
