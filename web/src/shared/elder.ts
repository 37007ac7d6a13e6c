import { ref } from "vue";

const on = ref(false);

/** Whether the page is in 长辈版. Read it inside a template or a computed value to follow changes. */
export function elderMode(): boolean {
  return on.value;
}

/** Switches the page; sizes and colours follow the attribute `data-elder` of the root. */
export function setElderMode(wanted: boolean): void {
  on.value = wanted;
  document.documentElement.toggleAttribute("data-elder", wanted);
}
