import { nextTick, shallowRef, type ShallowRef } from "vue";
import {
  failed,
  loading,
  problemOf,
  ready,
  type AtlasApi,
  type Loadable,
  type Problem,
} from "@/api";
import {
  completePlan,
  fetchPlan,
  partialParts,
  planOfDay,
  type PlanData,
} from "@/features/catalogue";
import { oncePerKey } from "@/shared/once";
import type { Frame } from "./held-frame";
import type { HeldLink } from "./held-link";
import { checkAgainstPlan, checkAgainstPlans } from "./link-check";
import { plainLink, type LinkState } from "./permalink";

/** A link to a plan that did not come while another was on screen, and why it did not. */
export interface Refused {
  readonly link: LinkState;
  readonly problem: Problem;
}

/** The plan on screen, and that on its way. */
export interface HeldPlan {
  /** How the plan that the link asks for is doing. */
  readonly asked: ShallowRef<Loadable<string>>;
  /** The last plan that arrived; it stays on screen while another is on its way. */
  readonly data: ShallowRef<PlanData | null>;
  readonly refused: ShallowRef<Refused | null>;
  /**
   * Brings the plan of the link, as of its day, and takes out of the link what that plan does not hold. Where it does not come the
   * link goes back to `before`, so that address, bars and map speak of the same plan.
   */
  readonly show: (before: LinkState) => Promise<void>;
  /** Asks again for the parts that are missing, and takes over the industries that are known now. */
  readonly complete: () => Promise<void>;
  /** Reads the plan anew; the one on screen stays until it is here, and goes where it does not come. */
  readonly renew: () => Promise<void>;
}

/** Of plans that it has fetched it asks no second time, but for what is missing of them. */
export function holdPlan(
  api: AtlasApi,
  held: HeldLink,
  frame: ShallowRef<Loadable<Frame>>,
): HeldPlan {
  const asked = shallowRef<Loadable<string>>(loading);
  const data = shallowRef<PlanData | null>(null);
  const refused = shallowRef<Refused | null>(null);
  const planOnce = oncePerKey((id) => fetchPlanById(api, frame.value, id));
  const completed = new Map<string, PlanData>();

  /** The plan of this id as it is now, and as of the day of the link. */
  async function fetched(id: string, day: string | null): Promise<PlanData> {
    const today = completed.get(id) ?? (await planOnce(id));
    return day === null ? today : planOfDay(api, today, day);
  }

  async function show(before: LinkState): Promise<void> {
    const id = plannedId(held, frame.value);
    const { day } = held.link.value;
    const isStillPlanned = (): boolean =>
      plannedId(held, frame.value) === id && held.link.value.day === day;
    if (id === null) {
      return;
    }
    asked.value = loading;
    refused.value = null;
    try {
      const arrived = await fetched(id, day);
      if (isStillPlanned()) {
        data.value = arrived;
        asked.value = ready(arrived.plan.id);
        held.correct(checkAgainstPlan(held.link.value, arrived));
      }
    } catch (error) {
      if (isStillPlanned()) {
        refuse(problemOf(error), before);
      }
    }
  }

  function refuse(problem: Problem, before: LinkState): void {
    const shown = data.value?.plan.id;
    if (shown === undefined) {
      asked.value = failed(problem);
      return;
    }
    const { language, elder } = held.link.value;
    refused.value = { link: held.link.value, problem };
    const back = before.plan === shown ? before : { ...plainLink, plan: shown };
    held.change({ ...back, language, elder }, "adjust");
    asked.value = ready(shown);
  }

  async function complete(): Promise<void> {
    const before = data.value;
    if (before === null || frame.value.state !== "ready") {
      return;
    }
    const { id } = before.plan;
    const { day } = held.link.value;
    const known = await fetched(id, null);
    completed.set(id, await completePlan(api, known, frame.value.value.industries));
    const after = await fetched(id, day);
    if (data.value === before) {
      data.value = after;
      held.correct(checkAgainstPlan(held.link.value, after));
    }
  }

  async function renew(): Promise<void> {
    const id = plannedId(held, frame.value);
    completed.clear();
    asked.value = loading;
    if (id !== null) {
      // What hangs on a plan is made anew: panels, lists, searches, the map.
      await planOnce(id).catch(() => undefined);
      data.value = null;
      await nextTick();
      await show(held.link.value);
    }
  }

  return { asked, data, refused, show, complete, renew };
}

/** The plan of the link, the configured one, or the first. A plan nobody has is named and passed over. */
function plannedId({ link, leaveOut }: HeldLink, frame: Loadable<Frame>): string | null {
  if (frame.state !== "ready") {
    return null;
  }
  const { plans, settings } = frame.value;
  leaveOut(checkAgainstPlans(link.value, plans));
  const known = plans.find(({ id }) => id === (link.value.plan ?? settings?.defaultPlan));
  return (known ?? plans[0])?.id ?? null;
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
