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

/** From the first touch or key on the panels are fetched, so that they open without a network too. */
export function fetchPanelsOnFirstUse(): void {
  const fetchAll = (): void => {
    document.removeEventListener("pointerdown", fetchAll, true);
    document.removeEventListener("keydown", fetchAll, true);
    for (const loader of loaders) {
      // A panel that does not come is told where it is opened.
      loader().catch(() => undefined);
    }
  };
  document.addEventListener("pointerdown", fetchAll, true);
  document.addEventListener("keydown", fetchAll, true);
}
