/** The list of what a plan holds: how it is filtered, counted, grouped and fetched by pages. */
export {
  activeFilters,
  kindGroup,
  kindGroups,
  matchingEnterprises,
  matchingParks,
  noFilter,
} from "./filter";
export type { Filter, FilterName, KindGroup, Match, Matches } from "./filter";
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
export { default as ListPanel } from "./ListPanel.vue";
export type { ListChange } from "./list-change";
export type { ListQuery } from "./list-groups";
