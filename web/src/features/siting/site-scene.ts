/** One candidate or a few on the map, and what is near to it. */
import type { Position } from "@/api";
import type { SitingMeasure } from "@/api/siting";
import { shortName, type Named } from "@/features/catalogue";
import type { DeskMark, DeskScene } from "@/map";
import { t } from "@/shared/i18n";

interface Placed extends Named {
  readonly id: string;
  readonly position: Position | null;
  readonly mark: string;
}

/** Further than this it would make the map too small to see anything else. */
const farM = 60_000;

export function siteScene(
  sites: readonly Placed[],
  near: readonly SitingMeasure[],
  demo: boolean,
): DeskScene {
  const around = near.flatMap(({ distance }): readonly DeskMark[] =>
    distance === null || distance.distanceM > farM
      ? []
      : [
          {
            key: `${distance.kind}:${distance.id}`,
            position: distance.position,
            look: "firm",
            words: "",
            name: shortName(distance),
          },
        ],
  );
  const marks: readonly DeskMark[] = [
    ...around,
    ...sites.flatMap((site): readonly DeskMark[] =>
      site.position === null
        ? []
        : [
            {
              key: site.id,
              position: site.position,
              look: "rank-first",
              words: site.mark,
              name: shortName(site),
            },
          ],
    ),
  ];
  return {
    areas: [],
    marks,
    legend: around.length === 0 ? [] : [{ look: "firm", words: t("siting.legend.near") }],
    bounds: boxOf(marks),
    demo,
  };
}

function boxOf(marks: readonly DeskMark[]): DeskScene["bounds"] {
  const lon = marks.map(({ position }) => position.lon);
  const lat = marks.map(({ position }) => position.lat);
  const edge = 0.08;
  return marks.length === 0
    ? null
    : [
        Math.min(...lon) - edge,
        Math.min(...lat) - edge,
        Math.max(...lon) + edge,
        Math.max(...lat) + edge,
      ];
}
