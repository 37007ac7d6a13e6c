import type { Point } from "./values/boxes";

/** The name of what the mouse points at, beside it. Panels and lists say the same to those who use no mouse. */
export interface Tip {
  /** `at`: px from the corner of the container. */
  show(words: string, at: Point): void;
  readonly hide: () => void;
  remove(): void;
}

/** Nearer to the right edge than this the words stand on the other side of the mouse, px. */
const TURN_PX = 220;

export function createTip(container: HTMLElement): Tip {
  const element = document.createElement("div");
  element.className = "pa-tip";
  element.setAttribute("aria-hidden", "true");
  element.hidden = true;
  container.append(element);
  return {
    show: (words, { x, y }) => {
      element.hidden = false;
      container.classList.add("is-pointing");
      if (element.textContent !== words) element.textContent = words;
      const left = container.clientWidth - x < TURN_PX;
      element.style.transform = `translate(${x}px, ${y}px) translate(${left ? "calc(-100% - 12px)" : "12px"}, -50%)`;
    },
    hide: () => {
      element.hidden = true;
      container.classList.remove("is-pointing");
    },
    remove: () => {
      element.remove();
    },
  };
}
