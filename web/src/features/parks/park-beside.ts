/** What a park's panel shows besides the park, fetched where the plan does not hold it as a whole. */
import { atlasApi } from "@/api";
import type { PlanData } from "@/features/catalogue";

/** As many firms as a panel lists. */
const mostFirms = 100;

/** The first firms of the park, and its blocks. */
export async function fetchBeside(
  data: PlanData,
  park: string,
  signal: AbortSignal,
): Promise<void> {
  const { partial, plan } = data;
  const [firms, boundaries] = await Promise.all([
    partial.has("enterprises")
      ? atlasApi.enterprisePage({ plan: plan.id, park }, { limit: mostFirms }, signal)
      : null,
    partial.has("boundaries") ? atlasApi.boundariesOf(park) : [],
  ]);
  data.remember({ enterprises: firms?.items ?? [], boundaries });
}
