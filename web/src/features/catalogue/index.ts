/** The plan as held in the browser, and the signs that stand for its objects. */
export { clusterOf, countyClusters } from "./clusters";
export { extentOf } from "./extent";
export type { HeardProperties } from "./heard";
export { fetchParks } from "./fetch-parks";
export { completePlan, fetchPlan } from "./fetch-plan";
export { planOfDay } from "./plan-of-day";
export { createIndustryIndex } from "./industry-index";
export type { IndustryIndex } from "./industry-index";
export { layerOfPart, largeParts, partialParts, wholeLayerLimit } from "./large-parts";
export type { LargePart } from "./large-parts";
export {
  attributionOf,
  chineseName,
  countyName,
  countyNames,
  englishOf,
  fullName,
  holds,
  industryWord,
  namedBy,
  nameOf,
  nameOfHost,
  shortName,
  townNames,
} from "./names";
export type { Named } from "./names";
export {
  formatRef,
  navigatorKey,
  objectKinds,
  parseRef,
  sameRef,
  useNavigator,
} from "./object-ref";
export type { Navigator, ObjectKind, ObjectRef } from "./object-ref";
export {
  enterprisePalette,
  indexPlan,
  layoutPalette,
  ownCounties,
  parkPalette,
  standingFor,
  planParts,
} from "./plan-data";
export type { Found, PlanData, PlanPart, PlanParts } from "./plan-data";
export { default as ObjectSymbol } from "./ObjectSymbol.vue";
export { default as PrecisionTag } from "./PrecisionTag.vue";
export { default as Seal } from "./Seal.vue";
export { default as PanelHead } from "./PanelHead.vue";
export { default as PlanStatus } from "./PlanStatus.vue";
export { placingOf } from "./placing";
export type { Placing } from "./placing";
export { chainsOnce, projectsOnce, targetsOnce } from "./plan-extras";
