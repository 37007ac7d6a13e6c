import type { Located } from "@/api";
import type { PlanData } from "./plan-data";

/** `own`: at its own place. `host`: under the name of the park it lies in. `none`: known to a county or less. */
export type Placing = "own" | "host" | "none";

/** How an object comes onto the map. */
export function placingOf(data: PlanData, item: Located): Placing {
  if (item.position !== null) {
    return "own";
  }
  let host = item.locatedIn;
  // Hosts of hosts: no deeper than there are parks, however the pack may loop.
  for (let step = 0; step < data.parks.length && host?.kind === "park"; step += 1) {
    const park = data.parkById.get(host.id);
    if (park === undefined) {
      return "none";
    }
    if (park.position !== null) {
      return "host";
    }
    host = park.locatedIn;
  }
  return "none";
}
