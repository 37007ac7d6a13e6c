import { Bounds, DomUtil, Layer, point, type LatLng } from "leaflet";
import type { Map as LeafletMap, Point as LeafletPoint, ZoomAnimEvent } from "leaflet";
import { brushOn, pixelsOf, type Brush, type Frame, type Painter } from "./brush";
import type { Box, Point } from "../values/boxes";
import type { MapPosition } from "../values/types";

/** Makes a picture, at once or later; `place` is called together with its appearance on the canvas. */
export type Draw = (canvas: HTMLCanvasElement, frame: Frame, place: () => void) => void;

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

/** What the picture on the canvas shows. */
interface Shown {
  readonly center: LatLng;
  readonly zoom: number;
  /** From the middle of the view to the corner, px at the zoom of the picture. */
  readonly offset: LeafletPoint;
  readonly frame: Frame;
}

type Camera = Pick<Shown, "center" | "zoom">;

/** Paints on the canvas itself, at once. */
export function paintedBy(paint: Painter): Draw {
  return (canvas, frame, place) => {
    const { x, y } = pixelsOf(frame);
    // A new size costs a new picture in memory; the old one is wiped instead where it fits.
    if (canvas.width !== x || canvas.height !== y) {
      canvas.width = x;
      canvas.height = y;
    }
    place();
    const context = canvas.getContext("2d");
    if (context !== null) paint(brushOn(context, frame));
  };
}

/**
 * One canvas over the view, painted anew after each move and scaled while the map zooms. The arithmetic is that of
 * Leaflet's own `Renderer`, whose scaling is private.
 */
export class CanvasLayer extends Layer {
  readonly #pane: string;
  readonly #draw: Draw;
  readonly #extent: Extent | null;
  readonly #canvas = document.createElement("canvas");
  #map: LeafletMap | null = null;
  #shown: Shown | null = null;
  /** Where an animated zoom goes to, while it goes. */
  #flight: Camera | null = null;
  #blank = true;
  #queued = false;

  constructor(pane: string, draw: Draw, extent: Extent | null = null) {
    super();
    this.#pane = pane;
    this.#draw = draw;
    this.#extent = extent;
    this.#canvas.className = "pa-canvas leaflet-zoom-animated";
    this.#canvas.setAttribute("aria-hidden", "true");
  }

  get element(): HTMLCanvasElement {
    return this.#canvas;
  }

  /** Where the last picture lies in Leaflet's layer, px. */
  get corner(): Point {
    return this.#shown?.frame.corner ?? { x: 0, y: 0 };
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map;
    map.getPane(this.#pane)?.append(this.#canvas);
    map.on("moveend viewreset resize", this.#queue);
    map.on("zoom viewreset", this.#follow);
    map.on("zoomanim", this.#animate);
    this.#queue();
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.off("moveend viewreset resize", this.#queue);
    map.off("zoom viewreset", this.#follow);
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
    const corner = area?.getTopLeft() ?? point(0, 0);
    const size = area?.getSize() ?? point(1, 1);
    const [center, zoom] = [map.getCenter(), map.getZoom()];
    const ratio = Math.min(window.devicePixelRatio, MAX_RATIO);
    const frame = {
      width: size.x,
      height: size.y,
      ratio,
      zoom,
      corner: { x: corner.x, y: corner.y },
      origin: originOf(map),
    };
    const offset = corner.subtract(map.latLngToLayerPoint(center));
    this.#draw(this.#canvas, frame, () => {
      this.#place({ center, zoom, offset, frame });
    });
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

  /** The map may be elsewhere by the time a picture comes. */
  #place(shown: Shown): void {
    const map = this.#map;
    if (map === null) return;
    this.#shown = shown;
    const { corner, origin, width, height } = shown.frame;
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
    const { x, y } = originOf(map);
    if (this.#flight !== null) this.#scaleTo(map, this.#flight);
    else if (x !== origin.x || y !== origin.y) this.#follow();
    else DomUtil.setTransform(this.#canvas, point(corner.x, corner.y), 1);
  }

  readonly #follow = (): void => {
    const map = this.#map;
    this.#flight = null;
    if (map !== null) this.#scaleTo(map, { center: map.getCenter(), zoom: map.getZoom() });
  };

  readonly #animate = (event: ZoomAnimEvent): void => {
    this.#flight = event;
    if (this.#map !== null) this.#scaleTo(this.#map, event);
  };

  #scaleTo(map: LeafletMap, { center, zoom }: Camera): void {
    const shown = this.#shown;
    if (shown === null) return;
    const scale = map.getZoomScale(zoom, shown.zoom);
    const corner = shown.offset
      .multiplyBy(scale)
      .add(map.project(shown.center, zoom))
      .subtract(newPixelOrigin(map, center, zoom));
    DomUtil.setTransform(this.#canvas, corner, scale);
  }
}

function originOf(map: LeafletMap): Point {
  const { x, y } = map.getPixelOrigin();
  return { x, y };
}
