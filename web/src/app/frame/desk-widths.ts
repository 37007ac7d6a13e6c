/** How wide the panels of the desks are. */
import type { DataPlace } from "@/features/data";
import type { PanelWidth } from "./PanelFrame.vue";

export const deskWidths = {
  imports: "import",
  history: "import",
  changes: "review",
  edit: "review",
  corrections: "import",
  quality: "import",
  checks: "check",
  ledger: "review",
  batches: "review",
  siting: "review",
  chains: "across",
  ambitions: "lens",
  progress: "progress",
  leads: "check",
  docket: "docket",
} as const satisfies Readonly<Record<DataPlace["part"], PanelWidth>>;
