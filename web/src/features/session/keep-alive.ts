import { onScopeDispose, watch } from "vue";
import type { Session } from "./session";

/** How often it is looked after within the time that a session lives without a request. */
const looksPerLife = 4;

/**
 * Keeps the session while somebody works on the page, even where that asks the service nothing, and notices when it has
 * ended: at the latest then, and whenever the page comes into sight.
 */
export function useKeepAlive(session: Session): void {
  let active = false;
  let quietLooks = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const onInput = (): void => {
    active = true;
  };
  const look = (): void => {
    quietLooks = active ? 0 : quietLooks + 1;
    // Without input it is asked when it must have ended: to ask before would keep it.
    if (active || quietLooks > looksPerLife) {
      quietLooks = 0;
      void session.refresh();
    }
    active = false;
  };
  const onSight = (): void => {
    if (document.visibilityState === "visible" && session.post.value !== null) {
      void session.refresh();
    }
  };
  watch(
    () => session.answer.value?.idleSeconds ?? null,
    (seconds) => {
      clearInterval(timer);
      quietLooks = 0;
      if (seconds !== null) {
        timer = setInterval(look, (seconds * 1000) / looksPerLife);
      }
    },
    { immediate: true },
  );
  document.addEventListener("pointerdown", onInput, true);
  document.addEventListener("keydown", onInput, true);
  document.addEventListener("visibilitychange", onSight);
  onScopeDispose(() => {
    clearInterval(timer);
    document.removeEventListener("pointerdown", onInput, true);
    document.removeEventListener("keydown", onInput, true);
    document.removeEventListener("visibilitychange", onSight);
  });
}
