import type { Enterprise, Park, Position } from "@/api";
import type { PlanData } from "@/features/catalogue";

/** Where a firm is, or the park that it is placed by. */
export function placeOf(
  data: PlanData,
  firm: Enterprise,
): { readonly position: Position; readonly park: Park | null } | null {
  if (firm.position !== null) {
    return { position: firm.position, park: null };
  }
  const park =
    firm.locatedIn?.kind === "park" ? (data.parkById.get(firm.locatedIn.id) ?? null) : null;
  const position = park?.position ?? null;
  return position === null ? null : { position, park };
}
