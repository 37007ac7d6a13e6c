/** 招商线索: clients of the promoter's counties. */
export { default as LeadPanel } from "./LeadPanel.vue";
export { default as LeadsPanel } from "./LeadsPanel.vue";
