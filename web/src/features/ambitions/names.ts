import type { Ambitions } from "@/api";
import { shortName } from "@/features/catalogue";

/** What stands above a column: 一核 for 一核：梅兴华丰产业带核心区. */
export function placeName(place: Ambitions["columns"][number]): string {
  return shortName(place).replace(/产业集群$/, "");
}
