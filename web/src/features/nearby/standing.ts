import type { PlanData } from "@/features/catalogue";
import type { NearbyRequest } from "./request";
import { nowhere, standingOf, type Standing } from "./words";

/** In which parks the origin of a search stands. A typed point stands in none. */
export function originStanding(data: PlanData, origin: NearbyRequest["origin"]): Standing {
  if (!("kind" in origin)) {
    return nowhere;
  }
  const located =
    origin.kind === "park" ? data.parkById.get(origin.id) : data.enterpriseById.get(origin.id);
  return standingOf(origin, located?.locatedIn ?? null);
}
