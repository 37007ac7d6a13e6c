/** One candidate or a few on the map, and what is near to it. */
import type { Position } from "@/api";
import type { SitingMeasure } from "@/api/siting";
import { shortName, type Named } from "@/features/catalogue";
import type { DeskMark, DeskScene } from "@/map";
import { listed, t } from "@/shared/i18n";

interface Placed extends Named {
  readonly id: string;
  readonly position: Position | null;
  readonly mark: string;
}

/** Further than this it would make the map too small to see anything else. */
const farM = 60_000;

const nearDegrees = 0.02;

export function siteScene(
  sites: readonly Placed[],
  near: readonly SitingMeasure[],
  demo: boolean,
): DeskScene {
  const around = together(
    near.flatMap(({ distance }): readonly DeskMark[] =>
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
    ),
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

/** What lies within a kilometre or two, which is less than it may be off, shares one mark: names over names tell nothing. */
function together(marks: readonly DeskMark[]): readonly DeskMark[] {
  const shared: DeskMark[] = [];
  for (const mark of marks) {
    const index = shared.findIndex(
      ({ position: { lon, lat } }) =>
        Math.abs(lon - mark.position.lon) < nearDegrees &&
        Math.abs(lat - mark.position.lat) < nearDegrees,
    );
    const other = shared[index];
    if (other === undefined) {
      shared.push(mark);
    } else {
      shared[index] = { ...other, name: listed([other.name ?? "", mark.name ?? ""]) };
    }
  }
  return shared;
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
