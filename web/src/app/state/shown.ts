/** What the filter leaves: the one answer that map, list, chips and legend are made of, so that they cannot disagree. */
import type { Enterprise, LayoutFeature, Park } from "@/api";
import type { PlanData } from "@/features/catalogue";
import {
  activeFilters,
  matchingEnterprises,
  matchingParks,
  noFilter,
  type Filter,
  type Match,
  type Matches,
} from "@/features/list";
import type { ShownIds, Tone } from "@/map";

export interface Shown {
  readonly filter: Filter;
  readonly parks: Matches<Park>;
  readonly enterprises: Matches<Enterprise>;
  /** Elements of the layout; nothing counts them, the map draws them. */
  readonly layout: Matches<LayoutFeature>;
}

const none: Matches<never> = { primary: [], mentioned: [] };

/** Before there is a plan. */
export const nothingShown: Shown = {
  filter: noFilter,
  parks: none,
  enterprises: none,
  layout: none,
};

export function shownOf(data: PlanData, filter: Filter): Shown {
  const matches = data.layout.map((element) => ({
    element,
    match: matchElement(data, filter, element),
  }));
  const those = (wanted: Match): readonly LayoutFeature[] =>
    matches.filter(({ match }) => match === wanted).map(({ element }) => element);
  return {
    filter,
    parks: matchingParks(data, filter),
    enterprises: matchingEnterprises(data, filter),
    layout: { primary: those("primary"), mentioned: those("mentioned") },
  };
}

/** The same by id, as the map takes it; null without a filter, when nothing stands back. */
export function shownIds({ filter, parks, enterprises, layout }: Shown): ShownIds | null {
  return activeFilters(filter).length === 0
    ? null
    : {
        parks: tones(parks),
        enterprises: tones(enterprises),
        layout: tones(layout),
        county: filter.county,
      };
}

function tones({
  primary,
  mentioned,
}: Matches<{ readonly id: string }>): ReadonlyMap<string, Tone> {
  return new Map([
    ...mentioned.map(({ id }) => [id, "also"] as const),
    ...primary.map(({ id }) => [id, "full"] as const),
  ]);
}

/** A kind asks for parks; of the layout the core alone has one. The first industry of an element is its own. */
function matchElement(data: PlanData, filter: Filter, { properties }: LayoutFeature): Match {
  const { kind, industry, county } = filter;
  if (kind !== null && properties.kind === "core" && kind !== "core") {
    return "none";
  }
  if (county !== null && !properties.countyCodes.includes(county)) {
    return "none";
  }
  const place = properties.industries.findIndex(
    ({ id }) => industry !== null && data.industries.within(id, industry),
  );
  return industry === null || place === 0 ? "primary" : place > 0 ? "mentioned" : "none";
}
