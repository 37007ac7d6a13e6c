/** Files that posts bring: sending them, and what was found in them. */
import { rarePanel } from "@/shared/panels/lazy-panel";

export { createUploads, uploadsKey } from "./uploads";
export type { Uploads } from "./uploads";

export const ImportsPanel = rarePanel(() => import("./ImportsPanel.vue"));
export const ImportPanel = rarePanel(() => import("./ImportPanel.vue"));
