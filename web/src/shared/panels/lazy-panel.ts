/** Panels that are fetched when they are first wanted, or as soon as the reader does anything at all. */
import { defineAsyncComponent, type Component } from "vue";
import PanelLost from "./PanelLost.vue";
import PanelOnItsWay from "./PanelOnItsWay.vue";

const loaders: (() => Promise<unknown>)[] = [];

/** Not part of the first view. One that cannot be fetched says so. */
export function lazyPanel<T extends Component>(loader: () => Promise<{ default: T }>): T {
  loaders.push(loader);
  return rarePanel(loader);
}

/** The same for what most readers never open: it is fetched when it is wanted and not before. */
export function rarePanel<T extends Component>(loader: () => Promise<{ default: T }>): T {
  return defineAsyncComponent({
    loader,
    delay: 300,
    loadingComponent: PanelOnItsWay,
    errorComponent: PanelLost,
  });
}

const nothing: Component = { render: () => null };

/** A part below a panel. Where neither comes, the panel says so for both. */
export function lazySection<T extends Component>(loader: () => Promise<{ default: T }>): T {
  loaders.push(loader);
  return defineAsyncComponent({ loader, errorComponent: nothing });
}

/** How long a browser may put off a panel while it has better things to do, ms. */
const PATIENCE = 2_000;

/**
 * From the first touch or key on the panels are fetched, so that they open without a network too. A pointer that moves over
 * the page comes before the click: they are then fetched one by one whenever the page has nothing else to do.
 */
export function fetchPanelsOnFirstUse(): void {
  const waiting = [...loaders];
  // A panel that does not come is told where it is opened.
  const fetchOne = (): unknown =>
    waiting
      .shift()?.()
      .catch(() => undefined);
  const fetchWhenIdle = (): void => {
    if (waiting.length > 0) {
      whenIdle(() => {
        fetchOne();
        fetchWhenIdle();
      });
    }
  };
  const fetchAll = (): void => {
    while (waiting.length > 0) fetchOne();
  };
  document.addEventListener("pointermove", fetchWhenIdle, { capture: true, once: true });
  document.addEventListener("pointerdown", fetchAll, { capture: true, once: true });
  document.addEventListener("keydown", fetchAll, { capture: true, once: true });
}

/** Safari does not say when it is idle. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: PATIENCE });
  else setTimeout(work, PATIENCE / loaders.length);
}
