/** What a plan rests on and wants done, fetched once. */
import { atlasApi, type Measure, type Organ, type Policy } from "@/api";
import { oncePerKey } from "@/shared/once";

export const policiesOnce: (plan: string) => Promise<readonly Policy[]> = oncePerKey((plan) =>
  atlasApi.policies(plan),
);

export interface PlanWork {
  readonly measures: readonly Measure[];
  readonly organs: readonly Organ[];
}

export const workOnce: (plan: string) => Promise<PlanWork> = oncePerKey(async (plan) => {
  const [measures, organs] = await Promise.all([atlasApi.measures(plan), atlasApi.organs(plan)]);
  return { measures, organs };
});
