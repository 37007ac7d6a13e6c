/** What the public says is wrong with an object, and what a post answers. */
export { referenceOf } from "./words";
import { lazyPanel, rarePanel } from "@/shared/panels/lazy-panel";

export const CorrectionSection = lazyPanel(() => import("./CorrectionSection.vue"));
export const CorrectionsPanel = rarePanel(() => import("./CorrectionsPanel.vue"));
