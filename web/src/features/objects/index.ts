/** An object of a layer that has no panel of its own: all that is public of it. */
import { lazyPanel } from "@/shared/panels/lazy-panel";

/** Fetched with the first panel of its kind: not part of the first view. */
export const FeaturePanel = lazyPanel(() => import("./FeaturePanel.vue"));
