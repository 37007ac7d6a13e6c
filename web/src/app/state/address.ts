import { onScopeDispose } from "vue";
import type { Publish } from "./held-link";
import { readLink, writeLink, type LinkState, type Reading } from "./permalink";

/** The browser's address bar, as far as this application is concerned. */
export interface Address {
  readonly read: () => Reading;
  readonly publish: Publish;
  /** The full address of a state, for copying. */
  readonly full: (link: LinkState) => string;
}

/** `onMove` is called when the browser's back or forward button changed the address. */
export function useAddress(onMove: (reading: Reading) => void): Address {
  const move = (): void => {
    onMove(readLink(location.search));
  };
  window.addEventListener("popstate", move);
  onScopeDispose(() => {
    window.removeEventListener("popstate", move);
  });
  return {
    read: () => readLink(location.search),
    publish: (link, kind) => {
      const address = location.pathname + writeLink(link);
      if (address === location.pathname + location.search) {
        return;
      }
      if (kind === "step") {
        history.pushState(null, "", address);
      } else {
        history.replaceState(null, "", address);
      }
    },
    full: (link) => location.origin + location.pathname + writeLink(link),
  };
}
