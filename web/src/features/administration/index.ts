/** What administrators and auditors do, and the own log of every post. */
import { rarePanel } from "@/shared/panels/lazy-panel";

export const LogPanel = rarePanel(() => import("./LogPanel.vue"));
export const AccountsPanel = rarePanel(() => import("./AccountsPanel.vue"));
