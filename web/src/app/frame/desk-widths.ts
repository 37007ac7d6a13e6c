import type { DataPlace } from "@/features/data";

/** How wide the panel of each part of a desk is. */
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
} as const satisfies Readonly<Record<DataPlace["part"], string>>;
