/** An object of a layer that has no panel of its own: all that is public of it. */
import { defineAsyncComponent } from "vue";

/** Fetched with the first panel of its kind: not part of the first view. */
export const FeaturePanel = defineAsyncComponent(() => import("./FeaturePanel.vue"));
