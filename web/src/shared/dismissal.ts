/** What Escape and a click elsewhere close: the innermost first, and one at a time. */
import { onScopeDispose, watch } from "vue";

/** Something that is open for a while: a menu, a box below a line. */
export interface Dismissable {
  readonly isOpen: () => boolean;
  readonly close: () => void;
  /** A click outside closes it too; without it only Escape does. */
  readonly root?: () => HTMLElement | null;
}

const open: Dismissable[] = [];

/** Closes what was opened last; false if nothing is open. */
export function closeInnermost(): boolean {
  const last = open.at(-1);
  last?.close();
  return last !== undefined;
}

/** Registers for as long as the component lives. */
export function useDismissal(item: Dismissable): void {
  const forget = (): void => {
    const at = open.indexOf(item);
    if (at >= 0) {
      open.splice(at, 1);
    }
  };
  const onPointerdown = ({ target }: PointerEvent): void => {
    const root = item.root?.() ?? null;
    if (root !== null && item.isOpen() && target instanceof Node && !root.contains(target)) {
      item.close();
    }
  };
  watch(
    item.isOpen,
    (now) => {
      forget();
      if (now) {
        open.push(item);
      }
    },
    { immediate: true, flush: "sync" },
  );
  // In the capture phase: the map keeps its clicks to itself.
  document.addEventListener("pointerdown", onPointerdown, true);
  onScopeDispose(() => {
    forget();
    document.removeEventListener("pointerdown", onPointerdown, true);
  });
}
