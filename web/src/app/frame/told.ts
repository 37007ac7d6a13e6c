import { onScopeDispose, ref, watch, type Ref } from "vue";

/** This long a message about something done stays, ms. One about something lost stays until dismissed: elsewhere. */
const staysMs = 6000;

/** A message that goes away by itself. */
export function useTold(): Ref<string> {
  const told = ref("");
  let forget: ReturnType<typeof setTimeout> | undefined;
  watch(told, (text) => {
    clearTimeout(forget);
    if (text !== "") {
      forget = setTimeout(() => (told.value = ""), staysMs);
    }
  });
  onScopeDispose(() => {
    clearTimeout(forget);
  });
  return told;
}
