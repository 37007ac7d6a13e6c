import type { Park } from "@/api";
import type { PlanData } from "@/features/catalogue";

export interface PartRow {
  readonly park: Park;
  readonly depth: number;
}

/** What lies in a park, with what lies in that; featured parks before parks-in-park. */
export function partRows(data: PlanData, parkId: string): readonly PartRow[] {
  const children = new Map<string, Park[]>();
  for (const park of data.parks) {
    if (park.parentId !== null) {
      children.set(park.parentId, [...(children.get(park.parentId) ?? []), park]);
    }
  }
  const seen = new Set([parkId]);
  const rows: PartRow[] = [];
  const visit = (id: string, depth: number): void => {
    const parts = children.get(id) ?? [];
    for (const park of [...parts].sort((a, b) => rank(a) - rank(b))) {
      if (!seen.has(park.id)) {
        seen.add(park.id);
        rows.push({ park, depth });
        visit(park.id, depth + 1);
      }
    }
  };
  visit(parkId, 0);
  return rows;
}

function rank({ kind }: Park): number {
  return kind === "featured_park" ? 0 : 1;
}
