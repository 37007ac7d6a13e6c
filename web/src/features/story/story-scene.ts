/** What a step shows: its layers of the plan, what does not stand back, the view, and a chain where it is about one. */
import type { StoryStep } from "@/api";
import { allOf, boundsAround, chainScene, type ChainGraph, type Flow } from "@/features/chains";
import type { PlanData } from "@/features/catalogue";
import type { DeskMark, DeskScene, LayerId, ShownIds } from "@/map";
import { t } from "@/shared/i18n";
import { objectsOf, union, type Bounds } from "./story-objects";

/** The chain of a step with who could supply whom. */
export interface StoryChain {
  readonly graph: ChainGraph;
  readonly flows: readonly Flow[];
}

const layers: Readonly<Record<LayerId, true>> = {
  layout: true,
  core: true,
  counties: true,
  boundaries: true,
  park: true,
  featured_park: true,
  sub_park: true,
  enterprise: true,
  other: true,
  towns: true,
  transport: true,
  blocks: true,
  basemap: true,
};

function isLayer(id: string): id is LayerId {
  return id in layers;
}

export function storyScene(data: PlanData, step: StoryStep, chain: StoryChain | null): DeskScene {
  const scene =
    chain !== null && hasFirms(chain.graph)
      ? chainScene(data, chain.graph, chain.flows, null)
      : null;
  const spots = (scene?.marks ?? []).filter(({ look }) => look === "stack");
  return {
    areas: scene?.areas ?? [],
    marks: (scene?.marks ?? []).map((mark) => beneath(data, mark)),
    legend: [
      ...(scene?.legend ?? []).filter(({ look }) => look === "flow"),
      { look: "words", words: t("story.follows") },
    ],
    bounds: viewOf(data, step, spots),
    layers: step.layers.filter(isLayer),
    shown: shownOf(data, step, spots),
    demo: false,
  };
}

function hasFirms(graph: ChainGraph): boolean {
  return allOf(graph).some(({ link }) => link.enterpriseIds.length > 0);
}

/** Rows of firms that a park places stand below its seal, which has its name. */
function beneath(data: PlanData, mark: DeskMark): DeskMark {
  return mark.look === "stack" && parkAt(data, mark) !== null ? { ...mark, look: "beneath" } : mark;
}

function parkAt(data: PlanData, { position }: DeskMark): string | null {
  const park = data.parks.find(
    (each) =>
      each.kind === "park" &&
      each.position?.lon === position.lon &&
      each.position.lat === position.lat,
  );
  return park?.id ?? null;
}

/** Degrees around a place, so that its surroundings can be told. */
const leastSpan = 0.16;
/** Beside a wide view, as a part of it. */
const margin = 0.06;

/** The stated box; else around what has a place; else the whole plan. */
function viewOf(data: PlanData, step: StoryStep, spots: readonly DeskMark[]): Bounds {
  if (step.bbox !== null) {
    return step.bbox;
  }
  // Names stand beside the places of a chain.
  const chain = boundsAround(spots.map(({ position }) => position));
  const boxes = [...objectsOf(data, step).map(({ bounds }) => bounds), chain].filter(
    (bounds) => bounds !== null,
  );
  const [first, ...others] = boxes;
  const [west, south, east, north] = data.plan.bbox;
  return first === undefined ? [west, south, east, north] : roomy(others.reduce(union, first));
}

function roomy([west, south, east, north]: Bounds): Bounds {
  const aside = Math.max((leastSpan - (east - west)) / 2, (east - west) * margin);
  const up = Math.max((leastSpan - (north - south)) / 2, (north - south) * margin);
  return [west - aside, south - up, east + aside, north + up];
}

/** What the step is about, and the parks of its firms; of a kind that it names nothing of, everything. */
function shownOf(data: PlanData, step: StoryStep, spots: readonly DeskMark[]): ShownIds | null {
  const about = objectsOf(data, step);
  const elements = about.flatMap(({ ref, bounds }) =>
    ref.kind === "layout" && bounds !== null ? [ref.id] : [],
  );
  const places = [
    ...about.flatMap(({ ref, position }) =>
      ref.kind !== "layout" && ref.kind !== "county" && position !== null ? [position] : [],
    ),
    ...spots.map(({ position }) => position),
  ];
  const parks = data.parks.filter(({ id, position }) =>
    position === null
      ? about.some(({ ref, position: at }) => ref.id === id && at !== null)
      : places.some(({ lon, lat }) => lon === position.lon && lat === position.lat),
  );
  return parks.length === 0 && elements.length === 0
    ? null
    : {
        parks: full(parks.length === 0 ? idsIn(data.parks) : idsIn(parks)),
        enterprises: full(idsIn(data.enterprises)),
        layout: full(elements.length === 0 ? idsIn(data.layout) : elements),
        county: null,
      };
}

function idsIn(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

function full(ids: readonly string[]): ReadonlyMap<string, "full"> {
  return new Map(ids.map((id) => [id, "full"]));
}
