/** Brings the parts of a plan: each by itself, so that one that does not come leaves the others standing. */
import type { AtlasApi, Plan } from "@/api";
import type { IndustryIndex } from "./industry-index";
import { largeParts, type LargePart } from "./large-parts";
import { indexPlan, planParts, type PlanData, type PlanPart, type PlanParts } from "./plan-data";

/** Without any of these there is nothing to show. */
const substance: readonly PlanPart[] = ["layout", "parks", "enterprises"];

/** Asks for everything that is not `partial` at once. Rejects if neither layout nor parks nor enterprises came. */
export async function fetchPlan(
  api: AtlasApi,
  plan: Plan,
  industries: IndustryIndex,
  partial: ReadonlySet<LargePart>,
): Promise<PlanData> {
  const nothing = { layout: [], parks: [], enterprises: [], counties: [] };
  const none = { ...nothing, towns: [], transport: [], boundaries: [] };
  const { parts, problems } = await fetchParts(api, { ...none, plan, partial, missing: planParts });
  if (substance.every((part) => problems.has(part))) {
    throw problems.get("layout");
  }
  return indexPlan(parts, industries);
}

/** The plan with what was missing, as far as it comes now. */
export async function completePlan(
  api: AtlasApi,
  data: PlanData,
  industries: IndustryIndex,
): Promise<PlanData> {
  return indexPlan((await fetchParts(api, data)).parts, industries);
}

interface Fetched {
  readonly parts: PlanParts;
  readonly problems: ReadonlyMap<PlanPart, unknown>;
}

/** Asks for the missing parts; of those that are partial nothing is asked for as a whole. */
async function fetchParts(api: AtlasApi, held: PlanParts): Promise<Fetched> {
  const { plan, partial } = held;
  const problems = new Map<PlanPart, unknown>();
  const large: readonly string[] = largeParts.filter((part) => partial.has(part));
  const get = async <P extends PlanPart>(
    part: P,
    ask: (plan: string) => Promise<PlanParts[P]>,
  ): Promise<PlanParts[P]> => {
    if (!held.missing.includes(part) || large.includes(part)) {
      return held[part];
    }
    return ask(plan.id).catch((problem: unknown) => {
      problems.set(part, problem);
      return held[part];
    });
  };
  const [layout, parks, enterprises, counties, towns, transport, boundaries] = await Promise.all([
    get("layout", async (id) => (await api.layout(id)).features),
    get("parks", api.parks),
    get("enterprises", api.enterprises),
    get("counties", api.counties),
    get("towns", api.towns),
    get("transport", api.transport),
    get("boundaries", api.boundaries),
  ]);
  const found = { layout, parks, enterprises, counties, towns, transport, boundaries };
  const missing = planParts.filter((part) => problems.has(part));
  return { parts: { plan, ...found, partial, missing }, problems };
}
