import type { Industry } from "@/api";
import type { PlanData } from "@/features/catalogue";
import { industryCounts, zero, type Count, type IndustryCounts } from "./counts";
import { noFilter } from "./filter";

export interface IndustryRow {
  readonly node: Industry;
  readonly level: number;
  readonly expandable: boolean;
  readonly count: Count;
}

/** The visible rows of the tree: what the plan uses at all, opened where `expanded` says so. */
export function industryRows(
  data: PlanData,
  counts: IndustryCounts,
  expanded: ReadonlySet<string>,
): readonly IndustryRow[] {
  const used = industryCounts(data, noFilter).byIndustry;
  // What is not here as a whole may be in any of them.
  const open = data.partial.has("parks") || data.partial.has("enterprises");
  const isUsed = (id: string): boolean => open || used.has(id);
  const rows: IndustryRow[] = [];
  const visit = (parent: string | null, level: number): void => {
    for (const node of data.industries.children(parent)) {
      if (!isUsed(node.id)) {
        continue;
      }
      const expandable = data.industries.children(node.id).some(({ id }) => isUsed(id));
      rows.push({ node, level, expandable, count: counts.byIndustry.get(node.id) ?? zero });
      if (expandable && expanded.has(node.id)) {
        visit(node.id, level + 1);
      }
    }
  };
  visit(null, 1);
  return rows;
}
