/** One park in full. */
import { lazyPanel } from "@/shared/panels/lazy-panel";

/** Fetched with the first panel of its kind: not part of the first view. */
export const ParkPanel = lazyPanel(() => import("./ParkPanel.vue"));
