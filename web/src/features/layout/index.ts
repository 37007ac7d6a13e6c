/** The layout of a plan: its elements in the plan's words. */
import { lazyPanel } from "@/shared/panels/lazy-panel";
export { layoutKindWord } from "./layout-kind";

/** Fetched with the first panel of its kind: not part of the first view. */
export const LayoutElementPanel = lazyPanel(() => import("./LayoutElementPanel.vue"));
export { isDrawn, layoutParts } from "./layout-parts";
export type { LayoutPart } from "./layout-parts";
