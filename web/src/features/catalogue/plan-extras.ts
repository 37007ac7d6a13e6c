import { atlasApi, type Chain, type Project, type Target } from "@/api";
import { oncePerKey } from "@/shared/once";

/** Per plan and fetched with the first panel that shows them. */
export const chainsOnce: (plan: string) => Promise<readonly Chain[]> = oncePerKey((plan) =>
  atlasApi.chains(plan),
);
export const projectsOnce: (plan: string) => Promise<readonly Project[]> = oncePerKey((plan) =>
  atlasApi.projects(plan),
);
export const targetsOnce: (plan: string) => Promise<readonly Target[]> = oncePerKey((plan) =>
  atlasApi.targets(plan),
);
