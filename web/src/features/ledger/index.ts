/** Land ledgers of parks, a part of the workspace 核查. */
export { default as LedgerPanel } from "./LedgerPanel.vue";
export { default as LedgersPanel } from "./LedgersPanel.vue";
