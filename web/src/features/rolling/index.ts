/** 滚动台账: the projects of a plan, what was seen of them since, and which parcel is kept for each. For posts only. */
import { defineAsyncComponent } from "vue";

export const RollingPanel = defineAsyncComponent(() => import("./RollingPanel.vue"));
