/** The workspace 选址: where something can be built. */
export { default as ComparePanel } from "./ComparePanel.vue";
export { default as FinderPanel } from "./FinderPanel.vue";
export { default as SitePanel } from "./SitePanel.vue";
