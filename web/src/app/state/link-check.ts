import type { Layer, Plan } from "@/api";
import {
  holds,
  largeParts,
  type ObjectRef,
  type PlanData,
  type PlanPart,
} from "@/features/catalogue";
import { plainLink, type LinkState } from "./permalink";

export interface Checked {
  readonly state: LinkState;
  readonly dropped: readonly string[];
}

/** Empties a link to a plan that nobody has: whatever else it says is about that plan. */
export function checkAgainstPlans(link: LinkState, plans: readonly Plan[]): Checked {
  const { plan, language, embed, elder } = link;
  return plan === null || plans.some(({ id }) => id === plan)
    ? { state: link, dropped: [] }
    : { state: { ...plainLink, language, embed, elder }, dropped: ["plan"] };
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
    // Without the tree (it did not come) nothing can be said against an industry.
    industry: keep(
      "industry",
      link.industry,
      (id) => data.industries.nodes.length === 0 || data.industries.find(id) !== undefined,
    ),
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

/** The part of a plan that holds objects of a kind. */
export const partOfKind: Partial<Readonly<Record<ObjectRef["kind"], PlanPart>>> = {
  layout: "layout",
  county: "counties",
  park: "parks",
  enterprise: "enterprises",
  town: "towns",
  transport: "transport",
};

/** Of what is not here, or not as a whole, nothing can be said before it was asked for. */
function mayHold(data: PlanData, ref: ObjectRef): boolean {
  const part = partOfKind[ref.kind];
  const unknown =
    part !== undefined &&
    (data.missing.includes(part) ||
      largeParts.some((large) => large === part && data.partial.has(large)));
  return ref.kind === "feature" || unknown || holds(data, ref);
}
