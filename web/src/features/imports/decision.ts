/** What a person says about a layer where the file does not. */
import type { ImportLayer } from "@/api";

type Candidate = ImportLayer["systems"]["candidates"][number];

export interface SystemChoice {
  /** See {@link keyOf}; null where nothing fits. */
  readonly key: string | null;
  readonly confirmed: boolean;
}

/** One system may stand there twice, with the number to the east or to the north first. */
export function keyOf({ code, order }: Pick<Candidate, "code" | "order">): string {
  return `${code} ${order}`;
}

/** What is proposed: the first, and only what the file names without a doubt needs no confirmation. */
export function proposed({ candidates, settled }: ImportLayer["systems"]): SystemChoice {
  const [first] = candidates;
  return { key: first === undefined ? null : keyOf(first), confirmed: settled };
}
