/** What is decided of a file that came in, and what becomes of its rows. */
export { asTheyAre } from "./datum";
export { default as DatumQuestion } from "./DatumQuestion.vue";
export { default as Deciding } from "./Deciding.vue";
export type { Read } from "./mapping";
export { comparisonScene } from "./row-scene";
