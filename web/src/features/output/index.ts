/** 亩均效益综合评价: the firms of a county by their output per land, a part of the workspace 核查. */
export { default as OutputPanel } from "./OutputPanel.vue";
export { default as OutputsPanel } from "./OutputsPanel.vue";
