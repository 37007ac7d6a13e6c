/** The workspace 选址: where something can be built. */
export { default as FinderPanel } from "./FinderPanel.vue";
