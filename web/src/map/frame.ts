import type { Map as LeafletMap } from "leaflet";
import type { Box } from "./values/boxes";
import type { Frame } from "./labels/requests";
import { boxOfWords, overlayWords, type Overlay } from "./paint/overlay";
import type { ScaleBar } from "./paint/scale-bar";
import type { MapCover, MapPadding } from "./values/types";

/** What is composed beyond each edge of the view, px. */
const REACH_PX = 160;
/** Labels keep this far from the edge and from panels, px. */
const INSET_PX = 6;

/** What is on the screen beside symbols and labels. */
export interface FrameContent {
  readonly padding: MapPadding;
  readonly overlay: Overlay;
  readonly covers: readonly MapCover[];
  readonly scaleBar: ScaleBar;
}

/** The screen for the composition: the free part of the view, and the words that are there already. */
export function frameOf(
  map: LeafletMap,
  { padding: { left, right, top, bottom }, overlay, covers, scaleBar }: FrameContent,
): Frame {
  const { x: width, y: height } = map.getSize();
  const origin = map.containerPointToLayerPoint([0, 0]);
  const project: Frame["project"] = ({ lon, lat }) => map.latLngToLayerPoint([lat, lon]);
  const free: Box = {
    x: origin.x + left + INSET_PX,
    y: origin.y + top + INSET_PX,
    w: Math.max(0, width - left - right - 2 * INSET_PX),
    h: Math.max(0, height - top - bottom - 2 * INSET_PX),
  };
  const reach: Box = {
    x: origin.x - REACH_PX,
    y: origin.y - REACH_PX,
    w: width + 2 * REACH_PX,
    h: height + 2 * REACH_PX,
  };
  const words = overlayWords({ project, zoom: map.getZoom() }, overlay).map(boxOfWords);
  const covered = [
    ...[scaleBar.boxIn({ x: width, y: height }), ...covers].map(({ x, y, w, h }) => ({
      x: origin.x + x,
      y: origin.y + y,
      w,
      h,
    })),
  ];
  const { nearby } = overlay;
  const lines = (nearby?.hits ?? []).flatMap(({ position }) =>
    nearby === null ? [] : [{ from: project(nearby.origin), to: project(position) }],
  );
  return { project, view: free, reach, taken: words, lines, covered };
}
