/** Which panel is open, how one got there, and where the focus goes when it closes. */
import { computed, nextTick, shallowRef, type ComputedRef, type ShallowRef } from "vue";
import { formatRef, sameRef, type ObjectRef } from "@/features/catalogue";
import type { DataPlace } from "@/features/data";
import type { AccountPanel } from "@/features/session";
import type { Atlas } from "./atlas";
import type { Change } from "./held-link";

export type Panel =
  | { readonly shows: "list" }
  | { readonly shows: "object"; readonly target: ObjectRef }
  | { readonly shows: "nearby" }
  | { readonly shows: "stack"; readonly ids: readonly ObjectRef[] }
  | { readonly shows: "data"; readonly place: DataPlace }
  /** Over what was open, which is there again when it closes. */
  | { readonly shows: "account"; readonly panel: AccountPanel };

export interface Panels {
  readonly panel: ComputedRef<Panel>;
  /** The nearby tool waits for a click on the map. */
  readonly picking: ShallowRef<boolean>;
  readonly backTo: ComputedRef<ObjectRef | null>;
  open(target: ObjectRef): void;
  showStack(ids: readonly ObjectRef[]): void;
  startNearby(origin: ObjectRef | null): void;
  startAccount(panel: AccountPanel): void;
  /** Goes into a workspace beside 布局, or to another place in it. */
  startData(place: DataPlace): void;
  /** The same place with other words for it: neither a step nor another focus. */
  adjustData(place: DataPlace): void;
  leaveData(): void;
  back(): void;
  /** Closes what is open; false if only the list was, or a workspace, which the rail leaves. The guided reading is none. */
  close(): boolean;
}

/** Kinds one can measure from. */
const origins: readonly string[] = ["park", "enterprise", "town", "transport"];

/** One closure over the way back and the focus, which whatever opens or closes a panel changes. */
export function createPanels(atlas: Atlas): Panels {
  const trail = shallowRef<readonly ObjectRef[]>([]);
  const stack = shallowRef<readonly ObjectRef[] | null>(null);
  const picking = shallowRef(false);
  const account = shallowRef<AccountPanel | null>(null);
  let opener: Element | null = null;

  const panel = computed<Panel>(() => {
    const { selection, nearby, data } = atlas.link.value;
    if (account.value !== null) {
      return { shows: "account", panel: account.value };
    }
    if (data !== null) {
      return { shows: "data", place: data };
    }
    if (stack.value !== null) {
      return { shows: "stack", ids: stack.value };
    }
    if (selection !== null) {
      return { shows: "object", target: selection };
    }
    return nearby !== null || picking.value ? { shows: "nearby" } : { shows: "list" };
  });

  function open(target: ObjectRef): void {
    const { selection } = atlas.link.value;
    if (panel.value.shows === "list") {
      opener = document.activeElement;
    }
    trail.value =
      selection === null || sameRef(selection, target)
        ? trail.value
        : [...trail.value, selection].slice(-12);
    stack.value = null;
    account.value = null;
    atlas.change({ selection: target, data: null });
    focusHeading();
  }

  function leaveData(): void {
    account.value = null;
    if (atlas.link.value.data !== null) {
      atlas.change({ data: null });
    }
  }

  function back(): void {
    const last = trail.value.at(-1);
    trail.value = trail.value.slice(0, -1);
    if (last !== undefined) {
      atlas.change({ selection: last });
      focusHeading();
    }
  }

  function close(): boolean {
    const shown = panel.value;
    switch (shown.shows) {
      case "list":
        return false;
      case "data":
        if (shown.place.part !== "story" || atlas.link.value.embed) {
          return false;
        }
        atlas.change({ data: null, view: null });
        break;
      case "account":
        account.value = null;
        break;
      case "stack":
        stack.value = null;
        break;
      case "object":
        trail.value = [];
        atlas.change({ selection: null });
        break;
      case "nearby":
        picking.value = false;
        atlas.change({ nearby: null });
        break;
    }
    void giveFocusBack(shown.shows === "object" ? shown.target : null);
    return true;
  }

  async function giveFocusBack(closed: ObjectRef | null): Promise<void> {
    await nextTick();
    if (panel.value.shows !== "list") {
      focusHeading();
      return;
    }
    const row =
      closed === null ? null : document.querySelector(`.listbox [data-ref="${formatRef(closed)}"]`);
    // What took the place of the opener has its name.
    const successor = opener === null ? null : document.getElementById(opener.id);
    const usable = opener?.isConnected === true && opener !== document.body ? opener : successor;
    const target = usable ?? row ?? document.getElementById("list-title");
    if (target instanceof HTMLElement || target instanceof SVGElement) {
      target.focus();
    }
    opener = null;
  }

  return {
    panel,
    picking,
    backTo: computed(() => trail.value.at(-1) ?? null),
    open,
    back,
    close,
    showStack: (ids) => {
      account.value = null;
      stack.value = ids;
      leaveData();
      focusHeading();
    },
    startAccount: (asked) => {
      opener = document.activeElement;
      account.value = asked;
      focusHeading();
    },
    leaveData,
    startData: (place) => {
      account.value = null;
      atlas.change(at(place));
      focusHeading();
    },
    adjustData: (place) => {
      atlas.change(at(place), "adjust");
    },
    startNearby: (origin) => {
      account.value = null;
      const usable = origin !== null && origins.includes(origin.kind);
      picking.value = true;
      stack.value = null;
      if (usable) {
        const current = atlas.link.value.nearby;
        const before = { radiusKm: current?.radiusKm ?? 20, kinds: current?.kinds ?? allKinds };
        trail.value = [];
        atlas.change({ nearby: { ...before, origin }, selection: null, data: null });
      } else {
        atlas.change({ selection: null, data: null });
      }
      focusHeading();
    },
  };
}

/** A step of the guided reading has a view of its own. */
function at(place: DataPlace): Change {
  return place.part === "story" ? { data: place, view: null } : { data: place };
}

const allKinds = new Set(["park", "enterprise", "transport", "town"] as const);

/** Longer than this nobody waits for a heading to be read. */
const patienceMs = 5000;

/** Panels come in pieces: the heading gets the focus when it is there, unless the reader went elsewhere meanwhile. */
function focusHeading(): void {
  const started = performance.now();
  const from = document.activeElement;
  const attempt = (): void => {
    const now = document.activeElement;
    const left = now !== from && now !== document.body;
    const heading = document.querySelector<HTMLElement>(".object-panel #panel-title");
    if (left || performance.now() - started > patienceMs) {
      return;
    }
    if (heading === null) {
      requestAnimationFrame(attempt);
    } else {
      heading.focus({ preventScroll: true });
    }
  };
  void nextTick(attempt);
}
