/**
 * The front door of the map. Everything else in this folder is its own business.
 *
 * Against the agreed shape: `MapEvents.click` has a second argument, what lies under the click (a handler with one
 * argument still fits); `locateFailed`, `scaleCorner`, `labels.indicative` and `labels.demo` are optional additions;
 * `setCovers` tells the labels what lies on the map; members are readonly.
 */
export type * from "./values/types";
export type * from "./values/tile-types";
export { createAtlasMap } from "./atlas-map";
export { placeLabels } from "./labels/labels";
