/** 已存查找: searches that a promoter keeps, and what is new in them. */
export { default as SearchBox } from "./SearchBox.vue";
export { default as SearchNews } from "./SearchNews.vue";
export { useSearches, type Searches } from "./use-searches";
