/** The workspace 核查: a red line in, what it touches out. */
export { default as BatchPanel } from "./BatchPanel.vue";
export { default as CheckPanel } from "./CheckPanel.vue";
export { default as NewCheckPanel } from "./NewCheckPanel.vue";
