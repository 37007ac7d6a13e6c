/** One firm in full. */
import { defineAsyncComponent } from "vue";

/** Fetched with the first panel of its kind: not part of the first view. */
export const EnterprisePanel = defineAsyncComponent(() => import("./EnterprisePanel.vue"));
