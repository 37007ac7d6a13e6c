/** What is missing, old, unreviewed or contradictory. */
import { rarePanel } from "@/shared/panels/lazy-panel";

export const QualityPanel = rarePanel(() => import("./QualityPanel.vue"));
