import { tileLayer, type Map as LeafletMap, type TileLayer } from "leaflet";
import type { MapEvents } from "./contract";
import { bordersOf, type Borders } from "./paint/borders";
import { CanvasLayer } from "./paint/canvas-layer";
import { compose, takenBy } from "./labels/compose";
import { ALL_LAYERS, EMPTY_DATA } from "./values/defaults";
import { frameOf } from "./frame";
import { paintGround } from "./paint/ground";
import type { Hit } from "./labels/label-rows";
import { panes } from "./paint/leaflet-map";
import { legendKeys } from "./labels/legend-keys";
import { drawComposition, type Drawing } from "./labels/nodes";
import { isBusy, paintOverlay, type Overlay } from "./paint/overlay";
import { createScaleBar, type ScaleBar } from "./paint/scale-bar";
import { keyOf } from "./scene/scene-types";
import { areaOf, haloOf, outlineOf } from "./paint/selection";
import { SymbolLayer } from "./paint/symbol-layer";
import { TileHost } from "./tiles/tile-host";
import type { MapTileLayer } from "./values/tile-types";
import type { AtlasMapOptions, BaseMap, LayerId, MapCover, MapData } from "./values/types";
import type { MapPadding, MapPosition, MapSelection, NearbyView, VisibleIds } from "./values/types";

/** Below this width symbols are those of the phone. */
const COMPACT_PX = 600;

/** What is on the map, as the application has set it. */
export interface StageState {
  readonly data: MapData;
  readonly visible: VisibleIds | null;
  readonly layers: ReadonlySet<LayerId>;
  readonly selection: MapSelection | null;
  readonly nearby: NearbyView | null;
  /** Where the device is. */
  readonly here: { readonly position: MapPosition; readonly accuracyM: number } | null;
  readonly padding: MapPadding;
  readonly covers: readonly MapCover[];
}

/** The state and the three layers that draw it: ground and overlay on canvas, symbols with their labels in SVG. */
export class Stage {
  readonly #map: LeafletMap;
  readonly #events: MapEvents;
  readonly #options: AtlasMapOptions;
  readonly #ground: CanvasLayer;
  readonly #overlay: CanvasLayer;
  readonly #symbols = new SymbolLayer(panes.symbols);
  readonly #tileHost: TileHost;
  readonly #scaleBar: ScaleBar;
  #state: StageState = {
    data: EMPTY_DATA,
    visible: null,
    layers: ALL_LAYERS,
    selection: null,
    nearby: null,
    here: null,
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
    covers: [],
  };
  #borders: Borders = { inner: [], outer: [] };
  #bordered: MapData["counties"] = [];
  #hover: MapSelection | null = null;
  #tiles: TileLayer | null = null;
  #drawing: Drawing | null = null;
  #legend = "";
  #symbolKeys: ReadonlySet<string> = new Set();
  #tileKeys: ReadonlySet<string> = new Set();
  /** False before the first view and after `remove`. */
  #live = false;
  #queued = false;
  #groundStale = false;
  #overlayShown = false;

  constructor(map: LeafletMap, events: MapEvents, options: AtlasMapOptions) {
    this.#map = map;
    this.#events = events;
    this.#options = options;
    this.#ground = new CanvasLayer(panes.ground, (brush) => {
      const { data, layers } = this.#state;
      const overRaster = this.#tiles !== null;
      const demo = options.labels.demo ?? "演示数据";
      const painted = paintGround(brush, {
        data,
        borders: this.#borders,
        layers,
        overRaster,
        demo,
      });
      this.#ground.element.dataset.painted = painted.join(" ");
    });
    this.#overlay = new CanvasLayer(panes.overlay, (brush) => {
      paintOverlay(brush, this.#overlayNow());
    });
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
    return this.#drawing?.hits.get(element);
  }

  /** Several changes in a row make one drawing. */
  set(change: Partial<StageState>): void {
    this.#state = { ...this.#state, ...change };
    if (change.data !== undefined && change.data.counties !== this.#bordered) {
      this.#bordered = change.data.counties;
      this.#borders = bordersOf(change.data.counties);
    }
    if (change.padding !== undefined) this.#scaleBar.place(change.padding);
    const ground = change.data !== undefined || change.layers !== undefined;
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
    if (this.#live && before !== this.#areaOf(selection)) this.#redrawOverlay();
  }

  remove(): void {
    this.#live = false;
    this.#tileHost.remove();
    this.#map.off("zoom move", this.#updateScale);
    this.#map.off("moveend", this.#onMoveEnd);
    this.#scaleBar.element.remove();
  }

  #draw(what: "everything" | "symbols"): void {
    if (what === "everything") this.#groundStale = true;
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.#live) this.#drawNow();
    });
  }

  #drawNow(): void {
    if (this.#groundStale) this.#ground.redraw();
    this.#groundStale = false;
    this.#redrawOverlay();
    this.#drawSymbols();
  }

  /** Most of the time there is nothing in it, and nothing to wipe off. */
  #redrawOverlay(): void {
    const busy = isBusy(this.#overlayNow());
    if (busy || this.#overlayShown) this.#overlay.redraw();
    this.#overlayShown = busy;
  }

  #drawSymbols(): void {
    const map = this.#map;
    const { data, visible, layers, selection, padding, covers } = this.#state;
    const { labels } = this.#options;
    const compact = map.getSize().x < COMPACT_PX;
    const composition = compose(
      { data, visible, layers, selection, zoom: map.getZoom(), compact, labels },
      frameOf(map, {
        padding,
        overlay: this.#overlayNow(),
        covers,
        scaleBar: this.#scaleBar.element,
      }),
    );
    const drawing = drawComposition(composition, ({ x, y }) => {
      const { lng: lon, lat } = map.layerPointToLatLng([x, y]);
      return { lon, lat };
    });
    this.#drawing = drawing;
    this.#symbols.draw(
      drawing.nodes.map(({ position, element }) => ({ at: [position.lat, position.lon], element })),
    );
    this.#markHover();
    this.#tileHost.setAround({
      selection,
      hover: this.#hover,
      selectedAbove: selection !== null && drawing.elements.has(keyOf(selection)),
      taken: takenBy(composition),
    });
    this.#symbolKeys = legendKeys(composition.symbols, data, layers);
    this.#tellLegend();
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

  #overlayNow(): Overlay {
    const { data, selection, nearby, here } = this.#state;
    const marked = [selection, this.#hover].filter((one) => one !== null);
    return {
      halo: haloOf(data, selection),
      outlines: marked.flatMap((one) => outlineOf(data, one)),
      nearby,
      here,
      labels: this.#options.labels,
    };
  }

  readonly #updateScale = (): void => {
    this.#scaleBar.update(this.#map.getCenter().lat, this.#map.getZoom(), this.#map.getSize().x);
  };

  readonly #onMoveEnd = (): void => {
    if (!this.#live) return;
    this.#updateScale();
    this.#drawSymbols();
    const { lng: lon, lat } = this.#map.getCenter();
    this.#events.view({ lon, lat, zoom: this.#map.getZoom() });
  };
}

function tilesOf({ url, minZoom, maxZoom }: BaseMap): TileLayer {
  return tileLayer(url, { minNativeZoom: minZoom, maxNativeZoom: maxZoom, maxZoom: 18 });
}
