import { atlasApi, type Story } from "@/api";
import { oncePerKey } from "@/shared/once";

export const storyOnce: (plan: string) => Promise<Story> = oncePerKey((plan) =>
  atlasApi.story(plan),
);
