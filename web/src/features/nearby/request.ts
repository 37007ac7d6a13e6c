import type { NearbyKind, Position, ProximityOrigin } from "@/api";
import { formatRef, type ObjectRef } from "@/features/catalogue";

/** In the order of the result list's chips. */
export const nearbyKinds = [
  "park",
  "enterprise",
  "transport",
  "town",
] as const satisfies readonly NearbyKind[];

export const radiiKm = [5, 10, 20, 50] as const;

export interface NearbyRequest {
  readonly origin: Position | ObjectRef;
  readonly radiusKm: number;
  readonly kinds: ReadonlySet<NearbyKind>;
}

export function proximityOrigin(origin: NearbyRequest["origin"]): ProximityOrigin {
  return "kind" in origin ? { from: formatRef(origin) } : { lon: origin.lon, lat: origin.lat };
}

export function isNearbyKind(kind: string): kind is NearbyKind {
  const kinds: readonly string[] = nearbyKinds;
  return kinds.includes(kind);
}
