/** What lies within some kilometres of a place, nearest first, with margins. */
import { lazyPanel } from "@/shared/panels/lazy-panel";
export { isNearbyKind, nearbyKinds, radiiKm } from "./request";
export type { NearbyRequest } from "./request";
export { useNearbySearch } from "./search-state";
export type { NearbySearch } from "./search-state";
export { nearestOfEach } from "./nearest";
export { originStanding } from "./standing";
export { surroundingsOnce } from "./surroundings";
export { distanceLine, distanceWords } from "./words";

/** Fetched with the first panel that measures: not part of the first view. */
export const NearbyPanel = lazyPanel(() => import("./NearbyPanel.vue"));
export const NearbySection = lazyPanel(() => import("./NearbySection.vue"));
