/**
 * The one state of the application: what the link says, and the plan it speaks of. List, map, counts and address are
 * all derived from it, so they cannot disagree.
 */
import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from "vue";
import {
  failed,
  loading,
  problemOf,
  ready,
  type AtlasApi,
  type Layer,
  type Loadable,
  type Plan,
  type Settings,
} from "@/api";
import {
  createIndustryIndex,
  fetchPlan,
  partialParts,
  type IndustryIndex,
  type ObjectRef,
  type PlanData,
} from "@/features/catalogue";
import {
  matchingEnterprises,
  matchingParks,
  type Filter,
  type ListMode,
  type Matches,
} from "@/features/list";
import type { Enterprise, Park } from "@/api";
import { oncePerKey } from "@/shared/once";
import { fetchObject } from "./fetch-object";
import { checkAgainstLayers, checkAgainstPlan, type Checked } from "./link-check";
import { plainLink, type LinkState } from "./permalink";

/** What is needed before any plan: the configuration, the plans, the industry tree, the catalogue of layers. */
export interface Frame {
  readonly settings: Settings;
  readonly plans: readonly Plan[];
  readonly industries: IndustryIndex;
  /** Titles in the language of the link. */
  readonly layers: readonly Layer[];
}

export type Change = Partial<LinkState>;
/** `step`: the browser's back button returns from it. `adjust`: it replaces the current address. */
export type ChangeKind = "step" | "adjust";

export interface Atlas {
  readonly link: ShallowRef<LinkState>;
  readonly frame: ShallowRef<Loadable<Frame>>;
  /** How the plan that the link asks for is doing. */
  readonly asked: ShallowRef<Loadable<string>>;
  /** The last plan that arrived; it stays on screen while another is on its way. */
  readonly data: ShallowRef<PlanData | null>;
  readonly filter: ComputedRef<Filter>;
  readonly list: ComputedRef<ListMode>;
  readonly parks: ComputedRef<Matches<Park>>;
  readonly enterprises: ComputedRef<Matches<Enterprise>>;
  readonly hovered: ShallowRef<ObjectRef | null>;
  /** Parts of a link that were left out, to be told once. */
  readonly ignored: Ref<readonly string[]>;
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
  /** Asks again for what failed. */
  retry(): Promise<void>;
}

const nothing: Matches<never> = { primary: [], mentioned: [] };

/** The state around `api`. `publish` is told of every change that belongs into the address. */
export function createAtlas(
  api: AtlasApi,
  publish: (link: LinkState, kind: ChangeKind) => void,
): Atlas {
  const link = shallowRef(plainLink);
  const frame = shallowRef<Loadable<Frame>>(loading);
  const asked = shallowRef<Loadable<string>>(loading);
  const data = shallowRef<PlanData | null>(null);
  const hovered = shallowRef<ObjectRef | null>(null);
  const ignored = ref<readonly string[]>([]);

  const filter = computed<Filter>(() => ({
    kind: link.value.kind,
    industry: link.value.industry,
    county: link.value.county,
  }));
  const list = computed<ListMode>(() => link.value.list ?? defaultList(data.value));
  const parks = computed(() =>
    data.value === null ? nothing : matchingParks(data.value, filter.value),
  );
  const enterprises = computed(() =>
    data.value === null ? nothing : matchingEnterprises(data.value, filter.value),
  );

  const planOnce = oncePerKey((id) => fetchPlanById(api, frame.value, id));

  function change(patch: Change, kind: ChangeKind = "step"): void {
    const planChanges = patch.plan !== undefined && patch.plan !== link.value.plan;
    const languageChanges = patch.language !== undefined && patch.language !== link.value.language;
    link.value = { ...link.value, ...patch };
    publish(link.value, kind);
    if (languageChanges) {
      void renameLayers();
    }
    if (planChanges) {
      void showPlan();
    }
  }

  function follow(next: LinkState, dropped: readonly string[]): void {
    const languageChanges = next.language !== link.value.language;
    link.value = next;
    if (languageChanges) {
      void renameLayers();
    }
    if (dropped.length > 0) {
      ignored.value = dropped;
    }
    if (frame.value.state === "ready") {
      void showPlan();
    }
  }

  async function start(): Promise<void> {
    frame.value = loading;
    try {
      const arrived = await fetchFrame(api, link.value.language);
      frame.value = ready(arrived);
      take(checkAgainstLayers(link.value, arrived.layers));
    } catch (error) {
      frame.value = failed(problemOf(error));
      return;
    }
    await showPlan();
  }

  /** The same layers under their names in another language; without an answer the old names stay. */
  async function renameLayers(): Promise<void> {
    const { language } = link.value;
    const known = frame.value;
    if (known.state !== "ready") {
      return;
    }
    const layers = await api.layers(language).catch(() => null);
    if (layers !== null && link.value.language === language) {
      frame.value = ready({ ...known.value, layers });
    }
  }

  async function showPlan(): Promise<void> {
    const id = plannedId();
    if (id === null) {
      return;
    }
    asked.value = loading;
    try {
      const arrived = await planOnce(id);
      if (plannedId() === id) {
        accept(arrived);
      }
    } catch (error) {
      if (plannedId() === id) {
        asked.value = failed(problemOf(error));
      }
    }
  }

  function accept(arrived: PlanData): void {
    data.value = arrived;
    asked.value = ready(arrived.plan.id);
    take(checkAgainstPlan(link.value, arrived));
  }

  /** What a link asks for in vain is left out and named. */
  function take({ state, dropped }: Checked): void {
    if (dropped.length > 0) {
      link.value = state;
      ignored.value = [...ignored.value, ...dropped];
      publish(state, "adjust");
    }
  }

  /** The plan of the link, the configured one, or the first. A plan nobody has is named and passed over. */
  function plannedId(): string | null {
    if (frame.value.state !== "ready") {
      return null;
    }
    const { plans, settings } = frame.value.value;
    const wanted = link.value.plan;
    if (wanted !== null && !plans.some(({ id }) => id === wanted)) {
      link.value = { ...plainLink, language: link.value.language, embed: link.value.embed };
      ignored.value = [...ignored.value, "plan"];
    }
    const known = plans.find(({ id }) => id === (link.value.plan ?? settings.defaultPlan));
    return (known ?? plans[0])?.id ?? null;
  }

  return {
    link,
    frame,
    asked,
    data,
    filter,
    list,
    parks,
    enterprises,
    hovered,
    ignored,
    hover: (target) => {
      hovered.value = target;
    },
    change,
    follow,
    start,
    ensure: (target) =>
      data.value === null ? Promise.resolve() : fetchObject(api, data.value, target),
    retry: () => (frame.value.state === "ready" ? showPlan() : start()),
  };
}

async function fetchFrame(api: AtlasApi, language: string): Promise<Frame> {
  const [settings, plans, industries, layers] = await Promise.all([
    api.settings(),
    api.plans(),
    api.industries(),
    api.layers(language),
  ]);
  return { settings, plans, industries: createIndustryIndex(industries), layers };
}

function fetchPlanById(api: AtlasApi, frame: Loadable<Frame>, id: string): Promise<PlanData> {
  const plan =
    frame.state === "ready" ? frame.value.plans.find((known) => known.id === id) : undefined;
  if (frame.state !== "ready" || plan === undefined) {
    return Promise.reject(new Error(`No plan ${id}`));
  }
  const { industries, layers } = frame.value;
  return fetchPlan(api, plan, industries, partialParts(layers));
}

/** A plan without parks opens with its own structure. */
function defaultList(data: PlanData | null): ListMode {
  const without = data !== null && data.parks.length === 0 && !data.partial.has("parks");
  return without ? "layout" : "parks";
}
