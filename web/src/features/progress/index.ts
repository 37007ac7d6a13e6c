/** 进展: what became of what a plan wants, as far as anybody published it. A workspace for everybody. */
export { default as ProgressPanel } from "./ProgressPanel.vue";
