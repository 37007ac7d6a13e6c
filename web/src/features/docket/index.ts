/** 会议: the docket of the joint meeting, for its members. */
export { default as DocketPanel } from "./DocketPanel.vue";
export { default as ItemPanel } from "./ItemPanel.vue";
