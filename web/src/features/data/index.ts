/** What the panels of the workspace 数据 share. */
export {
  accessOf,
  mayCheck,
  mayEnter,
  mayFindLand,
  mayFollow,
  mayImport,
  mayMeet,
  mayPromote,
  maySeeDrafts,
} from "./access";
export type { Access } from "./access";
export { cellText, columnCodes, columnLabel } from "./columns";
export { default as DeskPlaces } from "./DeskPlaces.vue";
export { default as CheckTabs } from "./CheckTabs.vue";
export { default as SiteTabs } from "./SiteTabs.vue";
export { default as DeskTabs } from "./DeskTabs.vue";
export { default as DeskLegend } from "./DeskLegend.vue";
export { default as DeskHead } from "./DeskHead.vue";
export { dataDeskKey, useDataDesk, useScene } from "./desk";
export type { DataDesk, DeskHands } from "./desk";
export {
  allChains,
  firstDocket,
  firstPlace,
  firstProgress,
  firstSearch,
  firstStep,
  formatPlace,
  inOtherPlan,
  isInCheck,
  isInMeeting,
  isInSiting,
  isOfPlan,
  newCheck,
  parseCheck,
  parseMeeting,
  parsePlace,
  parseProgress,
  parseSiting,
  parseStory,
} from "./place";
export { progressSections } from "./place";
export type { ChainPlace, DataPlace, ProgressSection } from "./place";
export { rowKey, say } from "./rows";
export { boundsOfShapes, cornersOf } from "./shapes";
