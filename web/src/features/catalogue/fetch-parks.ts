import { atlasApi } from "@/api";
import type { PlanData } from "./plan-data";

/** More parks than this no panel names. */
const most = 50;

/** Brings parks by id where the plan does not hold them all. One that cannot be had is left out. */
export async function fetchParks(data: PlanData, ids: readonly string[]): Promise<void> {
  const wanted = data.partial.has("parks") ? ids.filter((id) => !data.parkById.has(id)) : [];
  const found = await Promise.all(
    wanted.slice(0, most).map((id) => atlasApi.park(id).catch(() => null)),
  );
  data.remember({ parks: found.flatMap((park) => (park === null ? [] : [park.properties])) });
}
