/** Projects by the stage that the plan's own words say; most say none. */
import type { Project } from "@/api";
import { countyName, shortName, type PlanData } from "@/features/catalogue";
import type { MapPosition } from "@/map";
import { t } from "@/shared/i18n";

/** From what produces to what is only thought of; null where the words fit no stage. */
export const stages = ["投产", "建设", "核准", "储备", "谋划", null] as const;
export type Stage = (typeof stages)[number];

/** How much of the disc is full. */
export function quartersOf(stage: Stage): number | null {
  return stage === null ? null : 5 - 1 - stages.indexOf(stage);
}

export function stageWord(stage: Stage): string {
  return stage === null ? t("progress.noStage") : t(`stageOf.${stage}`);
}

/** What it was last seen to be; before that, what the plan's words say. */
export function latestStage({ stage, observations }: Project): Stage {
  return observations[0]?.stage ?? stage;
}

export function countStages(
  projects: readonly Project[],
  stageOf: (project: Project) => Stage = ({ stage }) => stage,
): readonly { readonly stage: Stage; readonly count: number }[] {
  return stages.map((stage) => ({
    stage,
    count: projects.filter((project) => stageOf(project) === stage).length,
  }));
}

/** The furthest first, of one stage those of which something was heard since. */
export function sortProjects(projects: readonly Project[]): readonly Project[] {
  const rank = ({ stage, laterStatus, observations }: Project): number =>
    stages.indexOf(stage) * 2 + (laterStatus === null && observations.length === 0 ? 1 : 0);
  return projects.toSorted((a, b) => rank(a) - rank(b));
}

/** What the plan and its documents say, and what was said later. */
export function sourcesOf(project: Project): {
  readonly plan: Project["sources"];
  readonly later: Project["sources"];
} {
  const isLater = ({ documentId }: Project["sources"][number]): boolean =>
    documentId === project.laterDocument;
  return {
    plan: project.sources.filter((source) => !isLater(source)),
    later: project.sources.filter(isLater),
  };
}

export interface ProjectPlace {
  readonly key: string;
  readonly name: string;
  readonly position: MapPosition;
  readonly projects: readonly Project[];
}

/** Where projects stand: under the park in which they were last seen, else under their park, else under the one county that is named. Others are nowhere on the map. */
export function placesOf(data: PlanData, projects: readonly Project[]): readonly ProjectPlace[] {
  const places = new Map<string, ProjectPlace & { readonly projects: Project[] }>();
  for (const project of sortProjects(projects)) {
    const place = placeOf(data, project);
    if (place !== null) {
      const known = places.get(place.key) ?? { ...place, projects: [] };
      known.projects.push(project);
      places.set(place.key, known);
    }
  }
  return [...places.values()];
}

function placeOf(data: PlanData, project: Project): Omit<ProjectPlace, "projects"> | null {
  const seenIn = project.observations.find(({ parkId }) => parkId !== null)?.parkId ?? null;
  const parkId = seenIn ?? project.parkId;
  const park = parkId === null ? undefined : data.parkById.get(parkId);
  if (park?.position) {
    return { key: `park/${park.id}`, name: shortName(park), position: park.position };
  }
  const [code, ...others] = project.countyCodes;
  const county = code === undefined ? undefined : data.countyById.get(code);
  if (code === undefined || others.length > 0 || county === undefined) {
    return null;
  }
  const { position } = county.properties;
  return position === null
    ? null
    : { key: `county/${code}`, name: countyName(data, code), position };
}
