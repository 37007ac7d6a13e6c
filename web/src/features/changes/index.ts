/** Drafts on their way through review to publication. */
import { rarePanel } from "@/shared/panels/lazy-panel";

export const ChangesPanel = rarePanel(() => import("./ChangesPanel.vue"));
export const ChangePanel = rarePanel(() => import("./ChangePanel.vue"));
export const HistoryPanel = rarePanel(() => import("./HistoryPanel.vue"));
