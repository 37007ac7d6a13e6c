/** A red line on the map: its corners, and what of it the rules are about. */
import type { LandCheck, LandCheckTheme, TableSystem } from "@/api";
import { boundsOfShapes, cornersOf } from "@/features/data";
import type { DeskArea, DeskLegend, DeskMark, DeskScene } from "@/map";
import { formatMetres, formatMu } from "@/shared/format";
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
/** The length of an edge stands at it where it has so much of the diagonal of the whole. */
const longEdge = 0.09;
/** Words that are nearer to each other than so much of the diagonal of the whole would cover each other. */
const apart = 0.12;

type Box = NonNullable<DeskScene["bounds"]>;

export function checkScene(check: LandCheck): DeskScene {
  const told = check.themes.filter(
    ({ verdict, relation }) => verdict === "affected" && relation !== "report",
  );
  const areas: readonly DeskArea[] = [
    ...told.flatMap(areaOf),
    { geometry: check.geometry, look: "redline", key: null },
  ];
  const bounds = boundsOfShapes([check.geometry]);
  const said = told.flatMap(words);
  return {
    areas,
    marks: [
      ...vertices(check.corners),
      ...(bounds === null ? [] : lengths(check.corners, bounds)),
      ...said,
      ...(bounds === null ? [] : total(check, bounds, said)),
    ],
    legend: [...legendOf(areas), ...check.themes.flatMap(zoneLegend)],
    bounds,
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

/** How long the longer edges are, along each of them. */
function lengths(corners: LandCheck["corners"], bounds: Box): readonly DeskMark[] {
  const least = diagonalOf(bounds) * longEdge;
  return corners.length > mostNames
    ? []
    : corners.flatMap((corner): readonly DeskMark[] => {
        const ring = corners.filter(({ ring }) => ring === corner.ring);
        const next = ring[(ring.indexOf(corner) + 1) % ring.length] ?? corner;
        const [dx, dy] = stepOf(corner, next);
        // never upside down
        const way = dx < 0 ? -1 : 1;
        const turn = (Math.atan2(-dy * way, dx * way) * 180) / Math.PI;
        return Math.hypot(dx, dy) <= least
          ? []
          : [
              {
                key: `edge-${corner.name}`,
                position: { lon: (corner.lon + next.lon) / 2, lat: (corner.lat + next.lat) / 2 },
                look: "edge",
                words: formatMetres(corner.edgeM),
                turn: Math.round(turn) + 0,
              },
            ];
      });
}

/** The area of the whole in its middle, unless something is said there. */
function total(check: LandCheck, bounds: Box, said: readonly DeskMark[]): readonly DeskMark[] {
  const middle = middleOf(bounds);
  const close = diagonalOf(bounds) * apart;
  return said.some(({ position }) => Math.hypot(...stepOf(position, middle)) <= close)
    ? []
    : [
        {
          key: "total",
          position: middle,
          look: "total",
          name: t("check.legendLine"),
          words: t("check.markTotal", { area: formatMu(check.areaMu) }),
        },
      ];
}

interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** East and north in one measure, degrees of latitude: as wide as the map draws it. */
function stepOf(from: Place, to: Place): readonly [number, number] {
  const narrow = Math.cos((from.lat * Math.PI) / 180);
  return [(to.lon - from.lon) * narrow, to.lat - from.lat];
}

/** In the same measure. */
function diagonalOf([west, south, east, north]: Box): number {
  return Math.hypot(...stepOf({ lon: west, lat: south }, { lon: east, lat: north }));
}

function middleOf([west, south, east, north]: Box): Place {
  return { lon: (west + east) / 2, lat: (south + north) / 2 };
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
  const [largest] = parts
    .map((part) => boundsOfShapes([part]))
    .filter((box) => box !== null)
    .toSorted((one, other) => roomOf(other) - roomOf(one));
  if (largest === undefined) {
    return [];
  }
  const key = relation === "within" ? "check.markBeyond" : "check.markTouched";
  return [
    {
      key: `words-${theme}`,
      position: middleOf(largest),
      look: "verdict",
      words: t(key, { name, area: formatMu(areaMu ?? 0) }),
    },
  ];
}

function roomOf([west, south, east, north]: Box): number {
  return (east - west) * (north - south);
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
