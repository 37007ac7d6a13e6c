/** Where a fact stands: chips, clauses, documents, and sentences that disagree. */
import { lazyPanel } from "@/shared/panels/lazy-panel";
export { isSentence } from "./attributes";
export { clauseLabel } from "./clause-label";
export { default as ConflictList } from "./ConflictList.vue";
export { default as ConflictNotice } from "./ConflictNotice.vue";
export { default as FactList } from "./FactList.vue";
export { default as PositionNotes } from "./PositionNotes.vue";
export { quotations } from "./quotations";
export type { QuotedText } from "./quotations";
export { default as QuotationList } from "./QuotationList.vue";
export { default as QuoteMeaning } from "./QuoteMeaning.vue";
export { default as SourceChips } from "./SourceChips.vue";

/** Fetched with the first panel of its kind: not part of the first view. */
export const SourcePanel = lazyPanel(() => import("./SourcePanel.vue"));
