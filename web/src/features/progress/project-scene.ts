/** Projects on the map: under the name of their park or county, a disc each. */
import type { Project } from "@/api";
import type { PlanData } from "@/features/catalogue";
import type { DeskScene } from "@/map";
import { t } from "@/shared/i18n";
import {
  countStages,
  latestStage,
  placesOf,
  quartersOf,
  stageWord,
  type ProjectPlace,
} from "./project-stages";

/** So near that one name would lie on the other, degrees. */
const NEAR = { lon: 0.3, lat: 0.07 };

function isNear(a: ProjectPlace, b: ProjectPlace): boolean {
  return (
    Math.abs(a.position.lon - b.position.lon) < NEAR.lon &&
    Math.abs(a.position.lat - b.position.lat) < NEAR.lat
  );
}

export function projectScene(
  data: PlanData,
  projects: readonly Project[],
  shown: readonly Project[],
  small: boolean,
): DeskScene {
  const places = placesOf(data, shown);
  const placed = places.reduce((sum, place) => sum + place.projects.length, 0);
  const seen = projects.filter(({ observations }) => observations.length > 0).length;
  const [west, south, east, north] = data.plan.bbox;
  return {
    areas: [],
    marks: places.map((place, index) => ({
      key: place.key,
      look: "stages",
      position: place.position,
      // On a phone the names would lie on each other: they are in the list.
      words: small ? "" : place.name,
      up: places.slice(0, index).some((other) => isNear(other, place)),
      discs: place.projects.map((project) => quartersOf(latestStage(project))),
    })),
    legend: [
      ...countStages(projects, latestStage).map(({ stage, count }) => ({
        look: "stage" as const,
        words: t("progress.legend", { stage: stageWord(stage), count }),
        quarters: quartersOf(stage),
      })),
      { look: "words", words: t("progress.legendWhere") },
      ...(seen === 0
        ? []
        : [{ look: "words" as const, words: t("progress.legendSeen", { count: seen }) }]),
      { look: "words", words: t("progress.legendNowhere", { count: shown.length - placed }) },
    ],
    bounds: [west, south, east, north],
    demo: shown.some(({ observations }) => observations[0]?.demo === true),
  };
}
