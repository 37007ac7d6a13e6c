import { onScopeDispose } from "vue";

export interface Shortcuts {
  search(): void;
  help(): void;
  /** True if there was something to close. */
  escape(): boolean;
}

/** The keys that work anywhere. None of them while something is typed. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Escape" && document.querySelector("dialog[open]") === null) {
      shortcuts.escape();
    } else if (event.key === "/" && !isTyping(event.target)) {
      event.preventDefault();
      shortcuts.search();
    } else if (event.key === "?" && !isTyping(event.target)) {
      shortcuts.help();
    }
  };
  window.addEventListener("keydown", onKeydown);
  onScopeDispose(() => {
    window.removeEventListener("keydown", onKeydown);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]")
  );
}
