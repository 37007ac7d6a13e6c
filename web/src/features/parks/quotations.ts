import type { ParkDetail } from "@/api";
import type { PlanData } from "@/features/catalogue";
import { isSentence, quotations, type QuotedText } from "@/features/sources";

/**
 * The plan's own sentences about a park: from the layout chapter the one that states the lead industry and those that
 * name the park, then what is recorded as a sentence about it; without any, the line that names it.
 */
export function quotationsOf(data: PlanData, park: ParkDetail): readonly QuotedText[] {
  const names = [park.name, park.shortName, ...park.aliases].filter((name) => name !== null);
  const layout = park.layoutIds.flatMap((id) => {
    const element = data.layoutById.get(id)?.properties;
    const lead = element?.industries[0]?.label;
    const sentences = element?.sources ?? [];
    const leading = sentences.filter(({ quote }) => lead !== undefined && quote?.includes(lead));
    const naming = sentences.filter(({ quote }) => names.some((name) => quote?.includes(name)));
    return [...leading, ...naming];
  });
  const own = park.facts.filter(isSentence).flatMap(({ sources }) => sources);
  const found = quotations([...layout, ...own]);
  return found.length > 0 ? found : quotations(park.sources).slice(0, 1);
}
