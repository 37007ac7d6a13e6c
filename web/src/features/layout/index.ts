/** The layout of a plan: what the list shows, how it is filtered and counted. */
import { defineAsyncComponent } from "vue";
export {
  activeFilters,
  kindGroup,
  kindGroups,
  matchingEnterprises,
  matchingParks,
  noFilter,
} from "./filter";
export type { Filter, FilterName, KindGroup, Matches } from "./filter";
export { sortOrders } from "./groups";
export type { SortOrder } from "./groups";
export { listModes } from "./list-mode";
export type { ListMode } from "./list-mode";
export {
  isOfPlan,
  kindsOf,
  parkKindOf,
  passesCounty,
  passesIndustry,
  passesKindOfParks,
  passesParkKind,
  words,
} from "./tile-filter";
export { noPages, useListPages } from "./list-pages";
export type { ListPages, PageView } from "./list-pages";
export { default as LayoutPanel } from "./LayoutPanel.vue";

/** Fetched with the first panel of its kind: not part of the first view. */
export const LayoutElementPanel = defineAsyncComponent(() => import("./LayoutElementPanel.vue"));
export type { ListChange } from "./list-change";
export type { ListQuery } from "./list-groups";
