import type { MapPosition } from "./values/types";

/** How long the device may think, ms. */
const TIMEOUT_MS = 10_000;

/** Asks the device where it is. `failed` when it cannot or must not tell. */
export function locate(
  found: (position: MapPosition, accuracyM: number) => void,
  failed: () => void,
): void {
  if (!("geolocation" in navigator)) {
    failed();
    return;
  }
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      found({ lon: coords.longitude, lat: coords.latitude }, coords.accuracy);
    },
    failed,
    { timeout: TIMEOUT_MS },
  );
}
