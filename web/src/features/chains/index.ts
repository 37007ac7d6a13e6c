/** The chains of a plan: which links it names, what follows what, who is there, what is wanted. */
import { lazyPanel } from "@/shared/panels/lazy-panel";
export { chainGraph } from "./chain-graph";
export type { ChainGraph, PlacedLink } from "./chain-graph";
export { allOf, chainScene, signOf } from "./chain-scene";
export { boundsAround } from "./curves";
export { placeOf } from "./firm-places";
export { measureFlows } from "./flows";
export type { Flow } from "./flows";
export { countStatuses, linksByChain } from "./chain-view";
export type { ChainView } from "./chain-view";
export { default as ChainDrawing } from "./ChainDrawing.vue";
export { default as ChainList } from "./ChainList.vue";

/** Fetched with the first panel of its kind: not part of the first view. */
export const ChainPanel = lazyPanel(() => import("./ChainPanel.vue"));
export const ChainsPanel = lazyPanel(() => import("./ChainsPanel.vue"));
/** In the workspace 选址, whose words come with it. */
export { default as ChainAtlas } from "./ChainAtlas.vue";
