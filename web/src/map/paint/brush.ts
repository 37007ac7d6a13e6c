/** What a painter is given. Nothing here needs a document: a worker paints with it too. */
import type { Point } from "../values/boxes";
import { mercator } from "../values/geometry";
import type { MapPosition } from "../values/types";

/** A picture to be painted, px of CSS. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to one of CSS. */
  readonly ratio: number;
  readonly zoom: number;
  /** Where the left upper corner lies in Leaflet's layer. */
  readonly corner: Point;
  /** Where the layer begins in the world of this zoom. */
  readonly origin: Point;
}

/** A context in CSS pixels whose origin is the left upper corner of the canvas. */
export interface Brush {
  readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly zoom: number;
  readonly project: (position: MapPosition) => Point;
  /** Where the canvas lies in the layer; anchors patterns so that they do not swim. */
  readonly corner: Point;
}

export type Painter = (brush: Brush) => void;

/** A brush for the picture, which is wiped. Places are whole pixels, as Leaflet has them. */
export function brushOn(context: Brush["context"], frame: Frame): Brush {
  const { width, height, ratio, zoom, corner, origin } = frame;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  const project = (position: MapPosition): Point => {
    const { x, y } = mercator(position, zoom);
    return { x: Math.round(x) - origin.x - corner.x, y: Math.round(y) - origin.y - corner.y };
  };
  return { context, width, height, ratio, zoom, project, corner };
}

/** The size of the picture in pixels of its own; there is no picture without any. */
export function pixelsOf({ width, height, ratio }: Frame): Point {
  return {
    x: Math.max(1, Math.round(width * ratio)),
    y: Math.max(1, Math.round(height * ratio)),
  };
}
