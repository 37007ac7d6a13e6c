import type { Map as LeafletMap } from "leaflet";
import { BoxIndex } from "./box-index";
import { boxAround, EVERYWHERE, type Box, type Point } from "../values/boxes";
import type { Brush } from "../paint/brush";
import { CanvasLayer, paintedBy } from "../paint/canvas-layer";
import { panes } from "../paint/leaflet-map";
import { keyOf } from "../scene/scene-types";
import { keysOf, TileContent } from "./tile-content";
import type { TileFeature } from "./tile-features";
import { TileGrid } from "./tile-grid";
import { hitsAt } from "./tile-hits";
import { paintNames, placeNames } from "./tile-labels";
import { paintAreas, paintDemo, paintPoints, traceAreas, type PaintedPiece } from "./tile-paint";
import { levelAt } from "./tile-pieces";
import { Sprites } from "./tile-sprites";
import type { MapTileLayer, TileEvents, TileProperties } from "../values/tile-types";
import { colour } from "../values/tokens";
import type { MapSelection } from "../values/types";

/** What else is on the screen. */
export interface TileSurroundings {
  readonly selection: MapSelection | null;
  readonly hover: MapSelection | null;
  /** The symbols above draw the selected object themselves. */
  readonly selectedAbove: boolean;
  /** What lies above says all over the map that it is demonstration data. */
  readonly demoAbove: boolean;
  /** Words and symbols that names keep off, px of Leaflet's layer. */
  readonly taken: readonly Box[];
}

export interface TileHit {
  readonly selections: readonly MapSelection[];
  readonly label: string;
}

interface Shown {
  layer: MapTileLayer;
  content: TileContent;
  readonly grid: TileGrid;
  pieces: readonly PaintedPiece[];
}

/** More objects at one place than this are no list anybody reads. */
const MOST_AT_A_PLACE = 100;

/** All tile-drawn layers on one canvas, lowest first. Filters repaint; only moves ask for tiles. */
export class TileDrawing {
  readonly #map: LeafletMap;
  readonly #events: TileEvents & { drawn(keys: ReadonlySet<string>): void };
  readonly #demo: string;
  readonly #canvas: CanvasLayer;
  #shown: readonly Shown[] = [];
  #around: TileSurroundings = {
    selection: null,
    hover: null,
    selectedAbove: false,
    demoAbove: false,
    taken: [],
  };
  #sprites: Sprites | null = null;
  #told = { keys: "", failed: false, thinned: false };
  #queued = false;
  #zooming = false;

  constructor(
    map: LeafletMap,
    events: TileEvents & { drawn(keys: ReadonlySet<string>): void },
    demo: string,
  ) {
    this.#map = map;
    this.#events = events;
    this.#demo = demo;
    this.#canvas = new CanvasLayer(
      panes.tiles,
      paintedBy((brush) => {
        this.#paint(brush);
      }),
      () => (this.#shown.length === 0 ? null : EVERYWHERE),
    );
    map.addLayer(this.#canvas);
    map.on("zoomanim", this.#onZoomStart);
    map.on("moveend", this.#onMoveEnd);
  }

  set(layers: readonly MapTileLayer[]): void {
    const kept = this.#shown.filter(({ grid }) =>
      layers.some(({ id, url }) => id === grid.layerId && url === grid.url),
    );
    for (const { grid } of this.#shown) {
      if (!kept.some((other) => other.grid === grid)) grid.remove();
    }
    this.#shown = layers.map((layer) => {
      const known = kept.find(({ grid }) => grid.layerId === layer.id);
      if (known?.layer === layer) return known;
      const grid = known?.grid ?? new TileGrid(layer, this.#queue).addTo(this.#map);
      // What is on the screen stays what a click meets until it is painted anew.
      return { layer, content: new TileContent(layer), grid, pieces: known?.pieces ?? [] };
    });
    this.#queue();
  }

  setAround(around: TileSurroundings): void {
    this.#around = around;
    this.#queue();
  }

  retry(): void {
    for (const { grid } of this.#shown) grid.retry();
    this.#queue();
  }

  /** What lies at a place of the container; the uppermost layer that has something. */
  hitAt(at: Point): TileHit | null {
    const pointer = this.#toPicture(at);
    for (const { layer, pieces } of [...this.#shown].reverse()) {
      const features = hitsAt(pieces, pointer).slice(0, MOST_AT_A_PLACE);
      const [first] = features;
      if (first !== undefined) {
        return {
          selections: distinct(features.map((feature) => selectionOf(layer, feature))),
          label:
            features.length === 1
              ? layer.labelOf(first.properties)
              : `${layer.labelOf(first.properties)} +${features.length - 1}`,
        };
      }
    }
    return null;
  }

  /** All that a tile on the screen says of an object. */
  propertiesOf(selection: MapSelection): TileProperties | null {
    for (const { layer, grid } of this.#shown) {
      for (const { features } of grid.entries) {
        const found = features?.find((feature) => isSelection(layer, feature, selection));
        if (found !== undefined) return found.properties;
      }
    }
    return null;
  }

  remove(): void {
    this.#map.off("zoomanim", this.#onZoomStart);
    this.#map.off("moveend", this.#onMoveEnd);
    for (const { grid } of this.#shown) grid.remove();
    this.#shown = [];
    this.#canvas.remove();
  }

  /** While the map zooms the canvas is scaled; a new picture would jump. */
  readonly #queue = (): void => {
    if (this.#queued) return;
    this.#queued = true;
    requestAnimationFrame(() => {
      this.#queued = false;
      if (!this.#zooming) this.#canvas.redraw();
    });
  };

  readonly #onZoomStart = (): void => {
    this.#zooming = true;
  };

  readonly #onMoveEnd = (): void => {
    this.#zooming = false;
  };

  #paint(brush: Brush): void {
    const origin = this.#map.getPixelOrigin();
    const corner = { x: origin.x + brush.corner.x, y: origin.y + brush.corner.y };
    for (const shown of this.#shown) {
      const level = levelAt(brush.zoom, shown.layer);
      shown.pieces =
        level === null
          ? []
          : shown.content.pieces(shown.grid.entries, { zoom: brush.zoom, level, origin: corner });
    }
    const all = this.#shown.flatMap(({ pieces }) => pieces);
    for (const { pieces } of this.#shown) paintAreas(brush, pieces);
    const sprites = this.#spritesFor(brush.zoom, countOf(all));
    for (const { pieces } of this.#shown) paintPoints(brush, pieces, sprites);
    if (!this.#around.demoAbove) paintDemo(brush, all, this.#demo);
    this.#paintNames(brush);
    this.#paintMarks(brush);
    this.#tell(all);
  }

  #paintNames(brush: Brush): void {
    const view: Box = { x: 0, y: 0, w: brush.width, h: brush.height };
    const { corner } = brush;
    const taken = new BoxIndex(
      this.#around.taken.map((box) => ({ ...box, x: box.x - corner.x, y: box.y - corner.y })),
    );
    for (const { layer, pieces } of this.#shown) {
      if (brush.zoom + 0.3 < layer.labelsFrom) continue;
      paintNames(brush, placeNames(pieces, view, taken, layer.labelOf));
    }
  }

  /** A frame around the selected object and one around that pointed at; an area is traced. */
  #paintMarks(brush: Brush): void {
    const { context } = brush;
    const { selection, hover, selectedAbove } = this.#around;
    const marks = [
      { of: selectedAbove ? null : selection, width: 2.2, room: 6 },
      { of: hover, width: 1.6, room: 4 },
    ];
    for (const { of, width, room } of marks) {
      if (of === null) continue;
      for (const { layer, pieces } of this.#shown) {
        traceAreas(brush, pieces, width, (feature) => isSelection(layer, feature, of));
      }
      for (const { at, half } of this.#placesOf(of)) {
        const { x, y, w, h } = boxAround(at, half + room, half + room);
        context.strokeStyle = colour.ink;
        context.lineWidth = width;
        context.beginPath();
        context.roundRect(x, y, w, h, 5);
        context.stroke();
      }
    }
  }

  #placesOf(selection: MapSelection): readonly { at: Point; half: number }[] {
    return this.#shown.flatMap(({ layer, pieces }) =>
      pieces.flatMap(({ points, placing: { scale, dx, dy } }) =>
        points
          .filter(({ feature }) => isSelection(layer, feature, selection))
          .map(({ at, look }) => ({
            at: { x: at.x * scale + dx, y: at.y * scale + dy },
            half: look.sizePx / 2,
          })),
      ),
    );
  }

  #tell(pieces: readonly PaintedPiece[]): void {
    const keys = keysOf(pieces);
    const failed = this.#shown.some(({ grid }) => grid.isFailed);
    const thinned = pieces.some(({ full }) => full);
    this.#canvas.element.dataset.drawn = this.#shown
      .map(({ layer, pieces: own }) => `${layer.id}=${countOf(own)}`)
      .join(" ");
    const { keys: before, failed: failedBefore, thinned: thinnedBefore } = this.#told;
    const sorted = [...keys].sort().join();
    this.#told = { keys: sorted, failed, thinned };
    if (sorted !== before) this.#events.drawn(keys);
    if (failed !== failedBefore) this.#events.tilesFailed(failed);
    if (thinned !== thinnedBefore) this.#events.tilesThinned(thinned);
  }

  #spritesFor(zoom: number, count: number): Sprites {
    const ratio = Math.min(window.devicePixelRatio, 2.5);
    const scale = symbolScale(zoom, count);
    if (this.#sprites?.fits(ratio, scale) !== true) this.#sprites = new Sprites(ratio, scale);
    return this.#sprites;
  }

  /** From the container to the picture, which begins beyond its corner. */
  #toPicture({ x, y }: Point): Point {
    const layer = this.#map.containerPointToLayerPoint([x, y]);
    const { corner } = this.#canvas;
    return { x: layer.x - corner.x, y: layer.y - corner.y };
  }
}

/** Up to so many objects symbols keep their size. */
const SPARSE = 1000;

/** Symbols have their size from zoom 11 on; below, and where they are many, they shrink, or a city would be one blot. */
function symbolScale(zoom: number, count: number): number {
  const byZoom = 1 - (11 - zoom) * 0.2;
  const byCount = Math.sqrt(SPARSE / Math.max(1, count));
  const scale = Math.min(1, Math.max(0.5, Math.min(byZoom, byCount)));
  return Math.round(scale * 20) / 20;
}

/** An area in several tiles is one. */
function countOf(pieces: readonly PaintedPiece[]): number {
  const areas = new Set(pieces.flatMap((piece) => piece.areas.map(({ feature }) => feature.id)));
  return pieces.reduce((sum, { points }) => sum + points.length, areas.size);
}

function selectionOf(layer: MapTileLayer, { id, properties }: TileFeature): MapSelection {
  return layer.selectionOf(id, properties);
}

function isSelection(layer: MapTileLayer, feature: TileFeature, wanted: MapSelection): boolean {
  return keyOf(selectionOf(layer, feature)) === keyOf(wanted);
}

function distinct(selections: readonly MapSelection[]): readonly MapSelection[] {
  return [...new Map(selections.map((one) => [keyOf(one), one])).values()];
}
