/** Counties, towns and transport nodes. */
import { lazyPanel } from "@/shared/panels/lazy-panel";

/** Fetched with the first panel of its kind: not part of the first view. */
export const CountyPanel = lazyPanel(() => import("./CountyPanel.vue"));

/** Fetched with the first panel of its kind: not part of the first view. */
export const PlacePanel = lazyPanel(() => import("./PlacePanel.vue"));
