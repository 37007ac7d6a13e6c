/** 补录: what sites have, entered by promoters of their counties, each item with its day and its source. */
export { default as ItemEntry } from "./ItemEntry.vue";
export { default as DraftTag } from "./DraftTag.vue";
export { useDrafted, type Drafted } from "./use-drafted";
