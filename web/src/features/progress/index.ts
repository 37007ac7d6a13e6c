/** 进展: what became of what a plan wants, as far as anybody published it. A workspace for everybody. */
export { quartersOf, stageWord } from "./project-stages";
export { default as ProgressPanel } from "./ProgressPanel.vue";
