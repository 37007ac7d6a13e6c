/** Collections and plans as files. */
import { defineAsyncComponent } from "vue";

/** Fetched when it is first opened: not part of the first view. */
export const ExportDialog = defineAsyncComponent(() => import("./ExportDialog.vue"));
