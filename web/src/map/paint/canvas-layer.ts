import { Bounds, DomUtil, Layer, point, type LatLng } from "leaflet";
import type { Map as LeafletMap, Point as LeafletPoint, ZoomAnimEvent } from "leaflet";
import type { Box, Point } from "../values/boxes";
import type { MapPosition } from "../values/types";

/** What a painter is given: a context in CSS pixels whose origin is the left upper corner of the canvas. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly project: (position: MapPosition) => Point;
  /** Where the canvas lies in the layer; anchors patterns so that they do not swim. */
  readonly corner: Point;
}

export type Painter = (brush: Brush) => void;

/**
 * Says where in the layer there is anything to paint, null where nowhere; where nothing is and nothing was, nothing is
 * wiped either. A browser takes as long for a picture as it is large, whatever is on it.
 */
export type Extent = (frame: Pick<Brush, "project" | "zoom">) => Box | null;

/** The canvas reaches this part of the view beyond each edge, so that dragging shows no void. */
const PADDING = 0.3;
/** More pixels than this per CSS pixel cost time and show nothing. */
const MAX_RATIO = 2.5;

/** Where the layer's pixel origin will be after a zoom. Leaflet has this as a private method only. */
export function newPixelOrigin(map: LeafletMap, center: LatLng, zoom: number): LeafletPoint {
  const pane = map.getPane("mapPane");
  const shift = pane === undefined ? point(0, 0) : DomUtil.getPosition(pane);
  return map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(shift).round();
}

/**
 * One canvas over the view, painted anew after each move and scaled while the map zooms. The arithmetic is that of
 * Leaflet's own `Renderer`, whose scaling is private.
 */
export class CanvasLayer extends Layer {
  readonly #pane: string;
  readonly #paint: Painter;
  readonly #extent: Extent | null;
  readonly #canvas = document.createElement("canvas");
  #map: LeafletMap | null = null;
  #center: LatLng | null = null;
  #zoom = 0;
  #corner: Point = { x: 0, y: 0 };
  /** From the middle of the view to the corner, px at the zoom of the picture. */
  #offset = point(0, 0);
  #blank = true;
  #queued = false;

  constructor(pane: string, paint: Painter, extent: Extent | null = null) {
    super();
    this.#pane = pane;
    this.#paint = paint;
    this.#extent = extent;
    this.#canvas.className = "pa-canvas leaflet-zoom-animated";
    this.#canvas.setAttribute("aria-hidden", "true");
  }

  get element(): HTMLCanvasElement {
    return this.#canvas;
  }

  /** Where the last picture lies in Leaflet's layer, px. */
  get corner(): Point {
    return this.#corner;
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map;
    map.getPane(this.#pane)?.append(this.#canvas);
    map.on("moveend viewreset resize", this.#queue);
    map.on("zoom", this.#follow);
    map.on("zoomanim", this.#animate);
    this.#queue();
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.off("moveend viewreset resize", this.#queue);
    map.off("zoom", this.#follow);
    map.off("zoomanim", this.#animate);
    this.#canvas.remove();
    this.#map = null;
    return this;
  }

  /** One picture a frame, however many events ask for it. */
  readonly #queue = (): void => {
    if (this.#queued) return;
    this.#queued = true;
    requestAnimationFrame(() => {
      if (this.#queued) this.redraw();
    });
  };

  readonly redraw = (): void => {
    this.#queued = false;
    const map = this.#map;
    if (map === null) return;
    const area = this.#areaOf(map);
    const blank = area === null;
    if (blank && this.#blank) return;
    this.#blank = blank;
    this.#center = map.getCenter();
    this.#zoom = map.getZoom();
    const corner = area?.getTopLeft() ?? point(0, 0);
    this.#offset = corner.subtract(map.latLngToLayerPoint(this.#center));
    this.#paintArea(map, area ?? new Bounds(corner, corner.add([1, 1])));
  };

  /** The part of the view, and of what lies around it, that is painted; null where there is none. */
  #areaOf(map: LeafletMap): Bounds | null {
    const view = map.getSize();
    const corner = map.containerPointToLayerPoint(view.multiplyBy(-PADDING)).round();
    const all = new Bounds(corner, corner.add(view.multiplyBy(1 + 2 * PADDING).round()));
    if (this.#extent === null) return all;
    const project = ({ lon, lat }: MapPosition): Point => map.latLngToLayerPoint([lat, lon]);
    const box = this.#extent({ project, zoom: map.getZoom() });
    if (box === null) return null;
    const least = point(Math.floor(box.x), Math.floor(box.y));
    const most = point(Math.ceil(box.x + box.w), Math.ceil(box.y + box.h));
    const [from, to] = [all.getTopLeft(), all.getBottomRight()];
    const cut = new Bounds(
      point(Math.max(from.x, least.x), Math.max(from.y, least.y)),
      point(Math.min(to.x, most.x), Math.min(to.y, most.y)),
    );
    return least.x < to.x && least.y < to.y && most.x > from.x && most.y > from.y ? cut : null;
  }

  #paintArea(map: LeafletMap, area: Bounds): void {
    const corner = area.getTopLeft();
    this.#corner = corner;
    const { x: width, y: height } = area.getSize();
    const ratio = Math.min(window.devicePixelRatio, MAX_RATIO);
    this.#resize(width, height, ratio);
    DomUtil.setTransform(this.#canvas, corner, 1);
    const context = this.#canvas.getContext("2d");
    if (context === null) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const project = ({ lon, lat }: MapPosition): Point =>
      map.latLngToLayerPoint([lat, lon]).subtract(corner);
    this.#paint({ context, width, height, zoom: this.#zoom, project, corner });
  }

  /** A new size costs a new picture in memory; the old one is wiped instead where it fits. */
  #resize(width: number, height: number, ratio: number): void {
    const canvas = this.#canvas;
    const size = { x: Math.round(width * ratio), y: Math.round(height * ratio) };
    if (canvas.width === size.x && canvas.height === size.y) return;
    canvas.width = size.x;
    canvas.height = size.y;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }

  readonly #follow = (): void => {
    const map = this.#map;
    if (map !== null) this.#scaleTo(map, map.getCenter(), map.getZoom());
  };

  readonly #animate = (event: ZoomAnimEvent): void => {
    if (this.#map !== null) this.#scaleTo(this.#map, event.center, event.zoom);
  };

  #scaleTo(map: LeafletMap, center: LatLng, zoom: number): void {
    if (this.#center === null) return;
    const scale = map.getZoomScale(zoom, this.#zoom);
    const corner = this.#offset
      .multiplyBy(scale)
      .add(map.project(this.#center, zoom))
      .subtract(newPixelOrigin(map, center, zoom));
    DomUtil.setTransform(this.#canvas, corner, scale);
  }
}
