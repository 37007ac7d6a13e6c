/** A red line on the map: its corners, and what of it the rules are about. */
import type { LandCheck, LandCheckTheme, TableSystem } from "@/api";
import { boundsOfShapes, cornersOf } from "@/features/data";
import type { DeskArea, DeskLegend, DeskMark, DeskScene } from "@/map";
import { formatMu } from "@/shared/format";
import { t } from "@/shared/i18n";

/** Longitude and latitude of a corner that is drawn. */
export type Drawn = GeoJSON.Position;

/** What is checked against is seen below the line. */
const tiles = ["control-zones", "parcels"] as const;

/** How the legend draws a theme; one that is configured as its layer. */
const zoneLooks: Readonly<Record<string, DeskLegend["look"]>> = {
  "urban-development-boundary": "zone-development",
  "permanent-basic-farmland": "zone-farmland",
  "ecological-redline": "zone-ecology",
  "existing-parcels": "parcels",
};

/** More names than this would hide the line. */
const mostNames = 40;

export function checkScene(check: LandCheck): DeskScene {
  const told = check.themes.filter(
    ({ verdict, relation }) => verdict === "affected" && relation !== "report",
  );
  const areas: readonly DeskArea[] = [
    ...told.flatMap(areaOf),
    { geometry: check.geometry, look: "redline", key: null },
  ];
  return {
    areas,
    marks: [...vertices(check.corners), ...told.flatMap(words)],
    legend: [...legendOf(areas), ...check.themes.flatMap(zoneLegend)],
    bounds: boundsOfShapes([check.geometry]),
    tiles,
    demo: check.demo,
  };
}

/** A red line whose system is not confirmed yet. */
export function previewScene(
  system: { readonly preview: TableSystem["preview"] | null } | null,
  demo: boolean,
): DeskScene {
  const shape = system?.preview ?? null;
  return openScene(shape, shape === null ? [] : cornersOf(shape), demo);
}

/** The corners that were drawn so far. */
export function drawnScene(positions: readonly GeoJSON.Position[], demo: boolean): DeskScene {
  const [first] = positions;
  const shape: GeoJSON.Geometry | null =
    first === undefined || positions.length < 2
      ? null
      : positions.length < 3
        ? { type: "LineString", coordinates: [...positions] }
        : { type: "Polygon", coordinates: [[...positions, first]] };
  return { ...openScene(shape, positions, demo), bounds: null };
}

function openScene(
  shape: GeoJSON.Geometry | null,
  corners: readonly GeoJSON.Position[],
  demo: boolean,
): DeskScene {
  const areas: readonly DeskArea[] =
    shape === null ? [] : [{ geometry: shape, look: "redline-open", key: null }];
  return {
    areas,
    marks: vertices(
      corners.map(([lon = 0, lat = 0], index) => ({ name: `J${index + 1}`, lon, lat })),
    ),
    legend: legendOf(areas),
    bounds: boundsOfShapes([shape]),
    tiles,
    demo,
  };
}

interface Named {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

function vertices(corners: readonly Named[]): readonly DeskMark[] {
  const named = corners.length <= mostNames;
  return corners.map(({ name, lon, lat }) => ({
    key: `corner-${name}`,
    position: { lon, lat },
    look: "vertex" as const,
    words: named ? name : "",
  }));
}

function areaOf({ geometry, relation, theme }: LandCheckTheme): readonly DeskArea[] {
  const look = relation === "within" ? "beyond" : "touched";
  return geometry === null ? [] : [{ geometry, look, key: theme }];
}

/** What it is and how much, in the middle of its largest part. */
function words({ geometry, theme, name, relation, areaMu }: LandCheckTheme): readonly DeskMark[] {
  const parts =
    geometry?.type === "MultiPolygon"
      ? geometry.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }))
      : [geometry];
  const boxes = parts.flatMap((part) => boundsOfShapes([part]) ?? []);
  const [west, south, east, north] = boxes;
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return [];
  }
  const key = relation === "within" ? "check.markBeyond" : "check.markTouched";
  return [
    {
      key: `words-${theme}`,
      position: { lon: (west + east) / 2, lat: (south + north) / 2 },
      look: "verdict",
      words: t(key, { name, area: formatMu(areaMu ?? 0) }),
    },
  ];
}

/** A theme that the map has something of. */
function zoneLegend({ theme, name, verdict, demo }: LandCheckTheme): readonly DeskLegend[] {
  const look = zoneLooks[theme];
  return look === undefined || verdict === "no_data"
    ? []
    : [{ look, words: demo ? t("check.legendDemo", { name }) : name }];
}

function legendOf(areas: readonly DeskArea[]): readonly DeskLegend[] {
  const shown = new Set(areas.map(({ look }) => look));
  const all: readonly DeskLegend[] = [
    { look: "redline-open", words: t("check.legendOpen") },
    { look: "redline", words: t("check.legendLine") },
    { look: "touched", words: t("check.legendTouched") },
    { look: "beyond", words: t("check.legendBeyond") },
  ];
  return all.filter(({ look }) => [...shown].some((each) => each === look));
}
