/** Objects drawn, moved and described beside the map, into a draft. */
import { rarePanel } from "@/shared/panels/lazy-panel";

export const EditPanel = rarePanel(() => import("./EditPanel.vue"));

// parts of a form, for who describes an object without drawing it
export { default as AttributeFields } from "./AttributeFields.vue";
export { default as SourceFields } from "./SourceFields.vue";

// where objects are of which no plan says it
export { placedKindOf, placeIdOf, placeKindOf } from "./place-kind";
