import { atlasApi, type Proximity } from "@/api";
import { oncePerKey } from "@/shared/once";

/** Far enough for the nearest port of an inland county. */
const reachM = 200_000;

/** What lies around an object (`park:guangmei-yuan`), nearest first. Panel and map draw upon one answer. */
export const surroundingsOnce: (from: string) => Promise<Proximity> = oncePerKey((from) =>
  atlasApi.proximity({
    origin: { from },
    radiusM: reachM,
    kinds: ["transport", "park"],
    limit: 500,
  }),
);
