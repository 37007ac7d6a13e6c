/** The order of candidates under other weights: the sums of the service, in the same order, so that nothing has to be asked. */
import type { SitingCandidate, SitingPart, SitingScore } from "@/api/siting";

/** By the key of the criterion. */
export type Weights = ReadonlyMap<string, number>;

export interface Ranked {
  readonly candidate: SitingCandidate;
  readonly score: SitingScore;
  readonly parts: readonly SitingPart[];
}

/** Sums that are equal by hand differ in the last digits. */
const step = 1e6;

export function weighed(candidate: SitingCandidate, weights: Weights): Ranked {
  const parts = candidate.parts.map((part) => ({
    ...part,
    weight: weights.get(part.key) ?? part.weight,
  }));
  return { candidate, parts, score: scoreOf(parts) };
}

/** The lower end of the score, then the upper one, then the order of names. */
export function ranked(
  candidates: readonly SitingCandidate[],
  weights: Weights,
): readonly Ranked[] {
  return candidates
    .map((candidate) => weighed(candidate, weights))
    .sort(
      (one, other) =>
        other.score.from - one.score.from ||
        other.score.to - one.score.to ||
        one.candidate.ord - other.candidate.ord,
    );
}

export function scoreOf(parts: readonly SitingPart[]): SitingScore {
  let all = 0;
  let known = 0;
  let reached = 0;
  for (const { weight, worth } of parts) {
    all += weight;
    if (worth !== null) {
      known += weight;
      reached += weight * worth;
    }
  }
  return all === 0
    ? { from: 0, to: 0, known: 0 }
    : {
        from: rounded(reached / all),
        to: rounded((reached + (all - known)) / all),
        known: rounded(known / all),
      };
}

function rounded(share: number): number {
  return Math.round(share * 100 * step) / step;
}
