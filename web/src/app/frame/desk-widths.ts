/** How wide the panels of the desks are. */
import type { DataPlace } from "@/features/data";

/** That of the list, of one object, of the guided reading, of a land check, of a review, of 进展, of an import, of a wide table; or above the map. */
export type PanelWidth =
  | "list"
  | "object"
  | "story"
  | "check"
  | "docket"
  | "review"
  | "progress"
  | "import"
  | "lens"
  | "across";

export const deskWidths = {
  imports: "import",
  history: "import",
  changes: "review",
  edit: "review",
  corrections: "import",
  quality: "import",
  checks: "check",
  ledger: "review",
  output: "review",
  batches: "review",
  siting: "review",
  chains: "across",
  ambitions: "lens",
  progress: "progress",
  story: "story",
  leads: "check",
  docket: "docket",
} as const satisfies Readonly<Record<DataPlace["part"], PanelWidth>>;
