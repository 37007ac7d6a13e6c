/** What lies within some kilometres of a place, nearest first, with margins. */
import { defineAsyncComponent } from "vue";
export { isNearbyKind, nearbyKinds, radiiKm } from "./request";
export type { NearbyRequest } from "./request";
export { useNearbySearch } from "./search-state";
export type { NearbySearch } from "./search-state";
export { nearestOfEach } from "./nearest";
export { originStanding } from "./standing";
export { surroundingsOnce } from "./surroundings";
export { distanceLine, distanceWords } from "./words";

/** Fetched with the first panel that measures: not part of the first view. */
export const NearbyPanel = defineAsyncComponent(() => import("./NearbyPanel.vue"));
export const NearbySection = defineAsyncComponent(() => import("./NearbySection.vue"));
