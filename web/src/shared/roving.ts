/** Arrow keys inside a group that is one tab stop. */

const forward = new Set(["ArrowDown", "ArrowRight"]);
const backward = new Set(["ArrowUp", "ArrowLeft"]);

/** Where an arrow key leads from `index` among `count` items, or null for any other key. */
export function nextIndex(key: string, index: number, count: number): number | null {
  if (count === 0) {
    return null;
  }
  if (forward.has(key)) {
    return Math.min(index + 1, count - 1);
  }
  if (backward.has(key)) {
    return Math.max(index - 1, 0);
  }
  if (key === "Home") {
    return 0;
  }
  return key === "End" ? count - 1 : null;
}

/**
 * Moves the focus among the elements of `container` that match `selector`, and makes the focused one the
 * group's tab stop. True when the key was used up.
 */
export function moveFocus(event: KeyboardEvent, container: HTMLElement, selector: string): boolean {
  const items = [...container.querySelectorAll<HTMLElement>(selector)];
  const index = items.findIndex((item) => item.contains(document.activeElement));
  const next = nextIndex(event.key, index, items.length);
  const target = next === null ? undefined : items[next];
  if (target === undefined) {
    return false;
  }
  event.preventDefault();
  takeTabStop(target, items);
  target.focus();
  return true;
}

/** Gives the group's tab stop to `target`. */
export function takeTabStop(target: HTMLElement, items: readonly HTMLElement[]): void {
  for (const item of items) {
    item.tabIndex = item === target ? 0 : -1;
  }
}
