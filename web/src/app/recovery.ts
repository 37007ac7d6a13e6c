import { watch } from "vue";
import { connection } from "@/api";
import type { Atlas } from "./state/atlas";

/** A device that has its network back gets what did not come before. */
export function useRecovery(atlas: Atlas): void {
  watch(connection, (now, before) => {
    if (before === "offline" && now === "answering" && atlas.lacking.value) {
      void atlas.retry();
    }
  });
}
