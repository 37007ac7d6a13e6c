import { holds, type PlanData } from "@/features/catalogue";
import type { LinkState } from "./permalink";

export interface Checked {
  readonly state: LinkState;
  readonly dropped: readonly string[];
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
    selection: keep("sel", link.selection, (ref) => holds(data, ref)),
    nearby: keep("near", link.nearby, ({ origin }) => !("kind" in origin) || holds(data, origin)),
  };
  return { state, dropped };
}
