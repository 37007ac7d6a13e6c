import { onScopeDispose, ref, type Ref } from "vue";

/** Follows a media query for as long as the component lives. */
export function useMedia(query: string): Readonly<Ref<boolean>> {
  const list = window.matchMedia(query);
  const matches = ref(list.matches);
  const follow = (event: MediaQueryListEvent): void => {
    matches.value = event.matches;
  };
  list.addEventListener("change", follow);
  onScopeDispose(() => {
    list.removeEventListener("change", follow);
  });
  return matches;
}

export function prefersReducedMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
