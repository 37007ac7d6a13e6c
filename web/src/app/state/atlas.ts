/**
 * The one state of the application: what the link says, and the plan it speaks of. List, map, counts and address are
 * all derived from it, so they cannot disagree.
 */
import { computed, shallowRef, type ComputedRef, type ShallowRef } from "vue";
import type { AtlasApi, Enterprise, Park } from "@/api";
import type { ObjectRef, PlanData } from "@/features/catalogue";
import type { Filter, ListMode, Matches } from "@/features/list";
import { forgetAnswers } from "@/shared/once";
import { fetchObject } from "./fetch-object";
import { holdFrame, type HeldFrame } from "./held-frame";
import { holdLink, type Change, type ChangeKind, type HeldLink, type Publish } from "./held-link";
import { holdPlan, type HeldPlan } from "./held-plan";
import { partOfKind } from "./link-check";
import type { LinkState } from "./permalink";
import { nothingShown, shownOf, type Shown } from "./shown";

/** What the list shows, and what passes its filter. */
interface Listed {
  readonly filter: ComputedRef<Filter>;
  readonly list: ComputedRef<ListMode>;
  readonly shown: ComputedRef<Shown>;
  /** Two parts of `shown`, which most readers want alone. */
  readonly parks: ComputedRef<Matches<Park>>;
  readonly enterprises: ComputedRef<Matches<Enterprise>>;
}

export interface Atlas
  extends
    Listed,
    Pick<HeldLink, "link" | "ignored">,
    Pick<HeldFrame, "frame">,
    Pick<HeldPlan, "asked" | "data" | "refused"> {
  readonly hovered: ShallowRef<ObjectRef | null>;
  hover(target: ObjectRef | null): void;
  change(change: Change, kind?: ChangeKind): void;
  /** Takes over a link as a whole: the start, and the browser's back and forward. */
  follow(link: LinkState, ignored: readonly string[]): void;
  start(): Promise<void>;
  /**
   * Brings an object of a part that is not here as a whole. Rejects with a ProblemError; what the plan holds already,
   * or no single answer has, is no reason to ask.
   */
  ensure(target: ObjectRef): Promise<void>;
  /** Something that was asked for did not come. */
  readonly lacking: ComputedRef<boolean>;
  /** Asks again for what did not come. */
  retry(): Promise<void>;
  /** Somebody else reads from now on: forgets everything that was read, and reads it anew. */
  renew(): Promise<void>;
  /** Raised with every {@link renew}. */
  readonly edition: ShallowRef<number>;
}

export function createAtlas(api: AtlasApi, publish: Publish): Atlas {
  const held = holdLink(publish);
  const { link, ignored } = held;
  const { frame, load, renameLayers } = holdFrame(api, held);
  const { asked, data, refused, show, complete, renew } = holdPlan(api, held, frame);
  const hovered = shallowRef<ObjectRef | null>(null);
  const edition = shallowRef(0);

  async function start(): Promise<void> {
    await load();
    await show(link.value);
  }

  async function retry(): Promise<void> {
    if (frame.value.state !== "ready") {
      await start();
    } else if (refused.value !== null) {
      const before = link.value;
      held.change(refused.value.link, "step");
      await show(before);
    } else if (data.value === null) {
      await show(link.value);
    } else {
      await load();
      await complete();
    }
  }

  async function ensure(target: ObjectRef): Promise<void> {
    const part = partOfKind[target.kind];
    if (part !== undefined && data.value?.missing.includes(part) === true) {
      await complete();
    }
    if (data.value !== null) {
      await fetchObject(api, data.value, target);
    }
  }

  return {
    link,
    ignored,
    frame,
    asked,
    data,
    refused,
    ...listedOf(link, data),
    hovered,
    hover: (target) => {
      hovered.value = target;
    },
    change: (change, kind = "step") => {
      const before = link.value;
      held.change(change, kind);
      if (link.value.language !== before.language) {
        void renameLayers();
      }
      if (link.value.plan !== before.plan || link.value.day !== before.day) {
        void show(before);
      }
    },
    follow: (next, dropped) => {
      const before = link.value;
      held.follow(next, dropped);
      if (next.language !== before.language) {
        void renameLayers();
      }
      void show(before);
    },
    start,
    ensure,
    lacking: computed(
      () =>
        refused.value !== null ||
        frame.value.state === "failed" ||
        asked.value.state === "failed" ||
        (frame.value.state === "ready" && frame.value.value.missing.length > 0) ||
        (data.value?.missing.length ?? 0) > 0,
    ),
    retry,
    renew: async () => {
      const told = ignored.value;
      forgetAnswers();
      edition.value += 1;
      await load();
      await renew();
      // What another reader does not see is no mistake of the link.
      ignored.value = told;
    },
    edition,
  };
}

function listedOf(link: HeldLink["link"], data: HeldPlan["data"]): Listed {
  const filter = computed<Filter>(() => {
    const { kind, industry, county } = link.value;
    return { kind, industry, county };
  });
  const shown = computed(() =>
    data.value === null ? nothingShown : shownOf(data.value, filter.value),
  );
  return {
    filter,
    list: computed(() => link.value.list ?? defaultList(data.value)),
    shown,
    parks: computed(() => shown.value.parks),
    enterprises: computed(() => shown.value.enterprises),
  };
}

/** A plan without parks opens with its own structure. */
function defaultList(data: PlanData | null): ListMode {
  const without =
    data !== null &&
    data.parks.length === 0 &&
    !data.partial.has("parks") &&
    !data.missing.includes("parks");
  return without ? "layout" : "parks";
}
