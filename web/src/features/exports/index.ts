/** Collections and plans as files. */
import { lazyPanel } from "@/shared/panels/lazy-panel";

/** Fetched when it is first opened: not part of the first view. */
export const ExportDialog = lazyPanel(() => import("./ExportDialog.vue"));
