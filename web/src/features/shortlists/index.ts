/** 候选: sites that a promoter keeps for a client. */
export { default as ShortlistBox } from "./ShortlistBox.vue";
