/** Whether requests get answers: known from the requests themselves, and from what the browser says of its network. */
import { shallowRef, type ShallowRef } from "vue";

/** `silent`: the network is there and the last request got no answer. `offline`: the device has no network. */
export type Connection = "answering" | "silent" | "offline";

/** What is known now. It is told at once, before anything that waits for an answer has given up. */
export const connection: ShallowRef<Connection> = shallowRef(isOffline() ? "offline" : "answering");

/** A request got an answer, whichever it was. */
export function noteAnswer(): void {
  connection.value = "answering";
}

/** A request got none. */
export function noteSilence(): void {
  connection.value = isOffline() ? "offline" : "silent";
}

/** Whether the browser says that there is no network; that it says there is one means little. */
export function isOffline(): boolean {
  return "navigator" in globalThis && !navigator.onLine;
}

if ("addEventListener" in globalThis) {
  globalThis.addEventListener("offline", noteSilence);
  globalThis.addEventListener("online", noteAnswer);
}
