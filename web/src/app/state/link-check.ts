import type { Layer, Plan } from "@/api";
import { holds, type LargePart, type ObjectRef, type PlanData } from "@/features/catalogue";
import { plainLink, type LinkState } from "./permalink";

export interface Checked {
  readonly state: LinkState;
  readonly dropped: readonly string[];
}

/** Empties a link to a plan that nobody has: whatever else it says is about that plan. */
export function checkAgainstPlans(link: LinkState, plans: readonly Plan[]): Checked {
  const { plan, language, embed } = link;
  return plan === null || plans.some(({ id }) => id === plan)
    ? { state: link, dropped: [] }
    : { state: { ...plainLink, language, embed }, dropped: ["plan"] };
}

/** Takes out of a link what the plan does not hold: a county of another city, a park that never was. */
export function checkAgainstPlan(link: LinkState, data: PlanData): Checked {
  const dropped: string[] = [];
  const keep = <T>(name: string, value: T | null, known: (value: T) => boolean): T | null => {
    if (value === null || known(value)) {
      return value;
    }
    dropped.push(name);
    return null;
  };
  const state: LinkState = {
    ...link,
    industry: keep("industry", link.industry, (id) => data.industries.find(id) !== undefined),
    // Without the county list (it failed, or the plan has none) nothing can be said against a code.
    county: keep(
      "county",
      link.county,
      (code) => data.counties.length === 0 || data.countyById.has(code),
    ),
    selection: keep("sel", link.selection, (ref) => mayHold(data, ref)),
    nearby: keep("near", link.nearby, ({ origin }) => !("kind" in origin) || mayHold(data, origin)),
  };
  return { state, dropped };
}

/** Takes out of a link the layers that the service does not have. */
export function checkAgainstLayers(link: LinkState, layers: readonly Layer[]): Checked {
  const known = new Set(layers.map(({ id }) => id));
  const kept = [...link.shownLayers].filter((id) => known.has(id));
  return kept.length === link.shownLayers.size
    ? { state: link, dropped: [] }
    : { state: { ...link, shownLayers: new Set(kept) }, dropped: ["show"] };
}

const partOfKind: Partial<Readonly<Record<ObjectRef["kind"], LargePart>>> = {
  park: "parks",
  enterprise: "enterprises",
  town: "towns",
  transport: "transport",
};

/** Of what is not here as a whole nothing can be said before it was asked for. */
function mayHold(data: PlanData, ref: ObjectRef): boolean {
  const part = partOfKind[ref.kind];
  return (
    ref.kind === "feature" || (part !== undefined && data.partial.has(part)) || holds(data, ref)
  );
}
