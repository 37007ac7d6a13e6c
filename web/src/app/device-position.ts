import type { MapPosition } from "@/map";

/** Where the device is; null where it does not say. It stays in the browser unless the caller asks something with it. */
export function devicePosition(): Promise<MapPosition | null> {
  if (!("geolocation" in navigator)) {
    return Promise.resolve(null);
  }
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        resolve({ lon: coords.longitude, lat: coords.latitude });
      },
      () => {
        resolve(null);
      },
    );
  });
}
