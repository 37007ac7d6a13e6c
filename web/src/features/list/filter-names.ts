import { countyName, type PlanData } from "@/features/catalogue";
import { t } from "@/shared/i18n";
import type { Filter, FilterName } from "./filter";

/** What is filtered by, in words: “园中园”, “新材料”, “梅江区”. */
export function filterText(data: PlanData, filter: Filter, name: FilterName): string {
  const { kind, industry, county } = filter;
  switch (name) {
    case "kind":
      return kind === null ? "" : t(`kindGroup.${kind}`);
    case "industry":
      return data.industries.find(industry ?? "")?.name ?? "";
    case "county":
      return county === null ? "" : countyName(data, county);
  }
}
