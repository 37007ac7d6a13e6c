/** What the public says is wrong with an object, and what a post answers. */
export { referenceOf } from "./words";
import { lazySection, rarePanel } from "@/shared/panels/lazy-panel";

export const CorrectionSection = lazySection(() => import("./CorrectionSection.vue"));
export const CorrectionsPanel = rarePanel(() => import("./CorrectionsPanel.vue"));
