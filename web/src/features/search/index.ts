/** Finding things by name. */
export { default as SearchBox } from "./SearchBox.vue";
