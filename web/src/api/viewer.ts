/** As whom the page reads. An answer to somebody who signed in names the account in a header (docs/api.md). */
import { shallowRef, type ShallowRef } from "vue";

const header = "ParkAtlas-Viewer";

/** Whom the last answer was given to; empty for the public. */
export const answeredTo: ShallowRef<string> = shallowRef("");

let reader = "";

/** From now on the page reads as this; empty for the public. */
export function readAs(viewer: string): void {
  reader = viewer;
}

/** What the browser has kept was given to the public, and is for nobody else. */
export function cacheMode(): RequestCache {
  return reader === "" ? "default" : "no-store";
}

/** An answer came, whichever it was. */
export function noteViewer(response: Response): void {
  answeredTo.value = response.headers.get(header) ?? "";
}
