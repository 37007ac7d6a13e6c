import { shallowRef, type ShallowRef } from "vue";
import { failed, loading, problemOf, ready, type AtlasApi, type Loadable } from "@/api";
import { fetchPlan, partialParts, type PlanData } from "@/features/catalogue";
import { oncePerKey } from "@/shared/once";
import type { Frame } from "./held-frame";
import type { HeldLink } from "./held-link";
import { checkAgainstPlan, checkAgainstPlans } from "./link-check";

/** The plan on screen, and that on its way. */
export interface HeldPlan {
  /** How the plan that the link asks for is doing. */
  readonly asked: ShallowRef<Loadable<string>>;
  /** The last plan that arrived; it stays on screen while another is on its way. */
  readonly data: ShallowRef<PlanData | null>;
  /** Brings the plan of the link, and takes out of the link what that plan does not hold. */
  readonly show: () => Promise<void>;
}

/** Of plans that it has fetched it asks no second time. */
export function holdPlan(
  api: AtlasApi,
  held: HeldLink,
  frame: ShallowRef<Loadable<Frame>>,
): HeldPlan {
  const asked = shallowRef<Loadable<string>>(loading);
  const data = shallowRef<PlanData | null>(null);
  const planOnce = oncePerKey((id) => fetchPlanById(api, frame.value, id));

  async function show(): Promise<void> {
    const id = plannedId(held, frame.value);
    const isStillPlanned = (): boolean => plannedId(held, frame.value) === id;
    if (id === null) {
      return;
    }
    asked.value = loading;
    try {
      const arrived = await planOnce(id);
      if (isStillPlanned()) {
        data.value = arrived;
        asked.value = ready(arrived.plan.id);
        held.correct(checkAgainstPlan(held.link.value, arrived));
      }
    } catch (error) {
      if (isStillPlanned()) {
        asked.value = failed(problemOf(error));
      }
    }
  }

  return { asked, data, show };
}

/** The plan of the link, the configured one, or the first. A plan nobody has is named and passed over. */
function plannedId({ link, leaveOut }: HeldLink, frame: Loadable<Frame>): string | null {
  if (frame.state !== "ready") {
    return null;
  }
  const { plans, settings } = frame.value;
  leaveOut(checkAgainstPlans(link.value, plans));
  const known = plans.find(({ id }) => id === (link.value.plan ?? settings.defaultPlan));
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
