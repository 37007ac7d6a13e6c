/** How far suppliers are from customers, as the service measures it. */
import { atlasApi, type Enterprise, type NearbyItem, type Position } from "@/api";
import { shortName, type PlanData } from "@/features/catalogue";
import { formatDistance, type Measurement } from "@/shared/format";
import { t } from "@/shared/i18n";
import type { ChainGraph } from "./chain-graph";
import { placeOf } from "./firm-places";

/** A firm could supply another: a line between their places. */
export interface Flow {
  readonly from: Position;
  readonly to: Position;
  /** The distance with its margin. */
  readonly words: string;
  /** Firms that this line stands for. */
  readonly suppliers: string;
  readonly customers: string;
}

/** As far as the service measures. */
const reachM = 500_000;

/** The firms right before and right behind each other, pairs of places each once. */
export async function measureFlows(
  data: PlanData,
  graph: ChainGraph,
  signal: AbortSignal,
): Promise<readonly Flow[]> {
  const pairs = pairsOf(data, graph);
  const suppliers = [...new Set(pairs.map(({ supplier }) => supplier))];
  const answers = await Promise.all(
    suppliers.map(async (firm) => {
      const { items } = await atlasApi.proximity(
        {
          origin: { from: `enterprise:${firm.id}` },
          radiusM: reachM,
          kinds: ["enterprise"],
          limit: 1000,
        },
        signal,
      );
      return [firm.id, items] as const;
    }),
  );
  return flowsOf(data, pairs, new Map(answers));
}

interface Pair {
  readonly supplier: Enterprise;
  readonly customer: Enterprise;
}

function pairsOf(data: PlanData, { drawn, steps }: ChainGraph): readonly Pair[] {
  const firms = (id: string): readonly Enterprise[] =>
    (drawn.find(({ link }) => link.id === id)?.link.enterpriseIds ?? []).flatMap((firm) => {
      const known = data.enterpriseById.get(firm);
      return known === undefined || placeOf(data, known) === null ? [] : [known];
    });
  return steps.flatMap(({ from, to }) =>
    firms(from).flatMap((supplier) =>
      firms(to)
        .filter(({ id }) => id !== supplier.id)
        .map((customer) => ({ supplier, customer })),
    ),
  );
}

function flowsOf(
  data: PlanData,
  pairs: readonly Pair[],
  measured: ReadonlyMap<string, readonly NearbyItem[]>,
): readonly Flow[] {
  const flows = new Map<string, Flow>();
  for (const { supplier, customer } of pairs) {
    const from = placeOf(data, supplier)?.position;
    const to = placeOf(data, customer)?.position;
    const item = measured.get(supplier.id)?.find(({ id }) => id === customer.id);
    if (from !== undefined && to !== undefined && item !== undefined && item.distanceM > 0) {
      const key = JSON.stringify([from, to]);
      const known = flows.get(key);
      flows.set(key, {
        from,
        to,
        words: known?.words ?? distanceWords(item),
        suppliers: joined(known?.suppliers, shortName(supplier)),
        customers: joined(known?.customers, shortName(customer)),
      });
    }
  }
  return [...flows.values()];
}

function joined(before: string | undefined, name: string): string {
  const names = before === undefined ? [] : before.split("、");
  return names.includes(name) ? names.join("、") : [...names, name].join("、");
}

/** A distance in one line: 20 ± 4 km, 23 km 以内. */
export function distanceWords(measurement: Measurement): string {
  const { form, value, margin, unit } = formatDistance(measurement);
  if (form === "within") {
    return t("distance.within", { value });
  }
  return margin === "" ? `${value} ${unit}` : `${value} ± ${margin} ${unit}`;
}
