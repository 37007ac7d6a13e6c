/** Who wants the same industry (错位发展): in the plan's words, side by side and on the map. A part of 选址. */
export { default as AmbitionPanel } from "./AmbitionPanel.vue";
