/** Counties, towns and transport nodes. */
import { defineAsyncComponent } from "vue";

/** Fetched with the first panel of its kind: not part of the first view. */
export const CountyPanel = defineAsyncComponent(() => import("./CountyPanel.vue"));

/** Fetched with the first panel of its kind: not part of the first view. */
export const PlacePanel = defineAsyncComponent(() => import("./PlacePanel.vue"));
