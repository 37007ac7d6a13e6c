/** Objects drawn, moved and described beside the map, into a draft. */
import { rarePanel } from "@/shared/panels/lazy-panel";

export const EditPanel = rarePanel(() => import("./EditPanel.vue"));
