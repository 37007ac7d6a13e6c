/** The red lines of a batch on the map, a point each. */
import type { LandBatchPoint } from "@/api";
import type { DeskPoint, DeskScene } from "@/map";
import { t } from "@/shared/i18n";

/** Room around the outermost points, degrees. */
const margin = 0.005;

export function batchScene(points: readonly LandBatchPoint[], demo: boolean): DeskScene {
  return {
    areas: [],
    marks: [],
    points: points.map(({ lon, lat, outcome }) => ({ lon, lat, look: lookOf(outcome) })),
    legend: [
      { look: "point-affected", words: t("check.affected") },
      { look: "point-clear", words: t("check.not_affected") },
      { look: "point-no-data", words: t("check.no_data") },
      { look: "point-queued", words: t("batch.queued") },
    ],
    bounds: boundsOf(points),
    demo,
  };
}

function lookOf(outcome: LandBatchPoint["outcome"]): DeskPoint["look"] {
  switch (outcome) {
    case "affected":
      return "point-affected";
    case "not_affected":
      return "point-clear";
    case null:
      return "point-queued";
    default:
      return "point-no-data";
  }
}

/** Around all of them: it stays while they change. */
function boundsOf(points: readonly LandBatchPoint[]): DeskScene["bounds"] {
  if (points.length === 0) {
    return null;
  }
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  const least = (all: readonly number[]): number => all.reduce((a, b) => Math.min(a, b));
  const most = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b));
  return [least(lons) - margin, least(lats) - margin, most(lons) + margin, most(lats) + margin];
}
