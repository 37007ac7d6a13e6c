import type { Enterprise } from "@/api";

/** A firm as the plan writes it, and the one that is known under this name. */
export interface NamedFirm {
  readonly name: string;
  readonly firm: Enterprise | null;
}

/** Suffixes by which the same firm is written longer or shorter. */
const suffix = /(?:集团|公司|科技|股份|有限公司)+$/;

/** The firms of an enumeration such as “博敏电子、五株电路、威华集团”. A name that fits several firms fits none. */
export function namedFirms(words: string, firms: readonly Enterprise[]): readonly NamedFirm[] {
  return words
    .split(/[、，,；;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => ({ name, firm: known(name, firms) }));
}

function known(name: string, firms: readonly Enterprise[]): Enterprise | null {
  const exact = firms.filter((firm) => firm.name === name || firm.shortName === name);
  const core = name.replace(suffix, "");
  const loose = core.length < 2 ? [] : firms.filter((firm) => firm.name.includes(core));
  const found = exact.length > 0 ? exact : loose;
  return found.length === 1 ? (found[0] ?? null) : null;
}
