import { countyName, type PlanData } from "@/features/catalogue";
import type { FilterName, ListQuery } from "@/features/list";
import { listed, t } from "@/shared/i18n";

/** The filters in words, joined as the list joins them. */
export function filterWords(
  data: PlanData,
  query: ListQuery,
  names: readonly FilterName[],
): string {
  return listed(names.map((name) => wordOf(data, query, name)).filter((word) => word !== ""));
}

function wordOf(data: PlanData, { filter }: ListQuery, name: FilterName): string {
  switch (name) {
    case "kind":
      return filter.kind === null ? "" : t(`kindGroup.${filter.kind}`);
    case "industry":
      return data.industries.find(filter.industry ?? "")?.name ?? "";
    case "county":
      return filter.county === null ? "" : countyName(data, filter.county);
  }
}
