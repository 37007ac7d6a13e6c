/** 补录: rows without a shape, entered by posts beside what they are about, each with its day and its source. */
export { default as ItemEntry } from "./ItemEntry.vue";
export { default as RowEntry } from "./RowEntry.vue";
export { default as DraftTag } from "./DraftTag.vue";
export { ofSource, type EnteredRow } from "./entry";
export { useDrafted, type Drafted } from "./use-drafted";
