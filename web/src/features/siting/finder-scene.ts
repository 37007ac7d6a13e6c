/** A search on the map: candidates by rank, those in doubt, those that are excluded, and the firms that count. */
import type { SitingAnswer, SitingCandidate } from "@/api/siting";
import { shortName } from "@/features/catalogue";
import type { DeskMark, DeskScene } from "@/map";
import { t } from "@/shared/i18n";
import type { Ranked } from "./ranking";

/** Known to the county and no better: the rank is not stable. */
export const coarseM = 10_000;
const first = 3;

export type Box = NonNullable<DeskScene["bounds"]>;

export function finderScene(
  answer: SitingAnswer,
  order: readonly Ranked[],
  bounds: Box | null,
): DeskScene {
  const firms = firmsOf(answer);
  const ranks = order.flatMap(({ candidate }, index) =>
    markOf(candidate, lookOf(candidate, index), String(index + 1)),
  );
  const marks: readonly DeskMark[] = [
    ...firms,
    // of land that is excluded there can be very much
    ...answer.excluded
      .filter(({ kind }) => kind === "park")
      .flatMap((each) => markOf(each, "rank-out", "×")),
    ...answer.doubtful.flatMap((each) => markOf(each, "rank-doubt", "?")),
    ...[...ranks].reverse(),
  ];
  const drawn = new Set(marks.map(({ look }) => look));
  const legend = (
    [
      ["rank-first", "siting.legend.first"],
      ["rank", "siting.legend.other"],
      ["rank-coarse", "siting.legend.coarse"],
      ["rank-doubt", "siting.legend.doubt"],
      ["rank-out", "siting.legend.out"],
      ["firm", "siting.legend.firm"],
    ] as const
  ).flatMap(([look, words]) => (drawn.has(look) ? [{ look, words: t(words) }] : []));
  return { areas: [], marks, legend, bounds, demo: isDemo(allOf(answer)) };
}

function lookOf(candidate: SitingCandidate, index: number): DeskMark["look"] {
  if (index < first) {
    return "rank-first";
  }
  return (candidate.accuracyM ?? 0) >= coarseM ? "rank-coarse" : "rank";
}

function markOf(
  candidate: SitingCandidate,
  look: DeskMark["look"],
  words: string,
): readonly DeskMark[] {
  const { position } = candidate;
  return position === null
    ? []
    : [{ key: siteOf(candidate), position, look, words, name: shortName(candidate) }];
}

/** Each firm that something was measured to, once, where it has a place of its own. */
function firmsOf(answer: SitingAnswer): readonly DeskMark[] {
  const firms = new Map<string, DeskMark>();
  for (const { measures } of allOf(answer)) {
    for (const { distance } of measures) {
      if (distance?.kind === "enterprise" && distance.locatedIn === null) {
        const { id, position } = distance;
        firms.set(id, {
          key: `enterprise:${id}`,
          position,
          look: "firm",
          words: "",
          name: shortName(distance),
        });
      }
    }
  }
  return [...firms.values()];
}

/** What the address and the service call it: a park by its id. */
export function siteOf({ kind, id }: Pick<SitingCandidate, "kind" | "id">): string {
  return kind === "park" ? id : `${kind}:${id}`;
}

export function isPark(site: string): boolean {
  return !site.includes(":");
}

/** Something made up took part in it. */
export function isDemo(candidates: readonly SitingCandidate[]): boolean {
  return candidates.some(({ measures }) => measures.some(({ demo }) => demo));
}

export function allOf(answer: SitingAnswer): readonly SitingCandidate[] {
  return [...answer.ranked, ...answer.doubtful, ...answer.excluded];
}

/** Around all candidates that have a position. */
export function boxOf(answer: SitingAnswer): Box | null {
  const points = allOf(answer).flatMap(({ position }) => (position === null ? [] : [position]));
  if (points.length === 0) {
    return null;
  }
  const lon = points.map((point) => point.lon);
  const lat = points.map((point) => point.lat);
  const edge = 0.12;
  return [
    Math.min(...lon) - edge,
    Math.min(...lat) - edge,
    Math.max(...lon) + edge,
    Math.max(...lat) + edge,
  ];
}
