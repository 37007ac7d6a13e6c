import { ProblemError, type AtlasApi } from "@/api";
import { holds, type ObjectRef, type PlanData } from "@/features/catalogue";

/** Fetches one object of a part that is not held as a whole, and keeps it. One of another plan is not found here. */
export async function fetchObject(api: AtlasApi, data: PlanData, target: ObjectRef): Promise<void> {
  if (holds(data, target)) {
    return;
  }
  if (target.kind === "park" && data.partial.has("parks")) {
    const { properties } = await api.park(target.id);
    checkPlan(data, properties.plan);
    data.remember({ parks: [properties] });
  } else if (target.kind === "enterprise" && data.partial.has("enterprises")) {
    const { properties } = await api.enterprise(target.id);
    checkPlan(data, properties.plan);
    data.remember({ enterprises: [properties] });
  } else if (data.missing.length > 0) {
    // Its part has not come: whether there is such an object cannot be said.
    throw new ProblemError({ type: "about:blank", title: "unreachable", status: 0 });
  }
}

function checkPlan(data: PlanData, plan: string): void {
  if (plan !== data.plan.id) {
    throw new ProblemError({ type: "about:blank", title: plan, status: 404 });
  }
}
