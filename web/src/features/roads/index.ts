/** How long one drives from a site, where a road network says so, and what is reached. */
export { reachScene } from "./reach-scene";
export { default as RoadSection } from "./RoadSection.vue";
