/** A chain on the map: firms with the numbers of their links, and lines from suppliers to customers. */
import type { ChainMatch, Enterprise, Position } from "@/api";
import { shortName, type PlanData } from "@/features/catalogue";
import type { DeskArea, DeskLegend, DeskMark, DeskScene, DeskSign, DeskStackRow } from "@/map";
import { t } from "@/shared/i18n";
import { colourOf, type ChainGraph, type PlacedLink } from "./chain-graph";
import { boundsAround, curve, headOf, middleOf } from "./curves";
import { placeOf } from "./firm-places";
import type { Flow } from "./flows";

export function signOf({ number }: PlacedLink): DeskSign {
  return { number: String(number), colour: colourOf(number) };
}

/** All links, drawn and loose. */
export function allOf({ drawn, loose }: ChainGraph): readonly PlacedLink[] {
  return [...drawn, ...loose];
}

/** The firms of a chain, each once, with the links that it stands at. */
export function firmsOf(
  data: PlanData,
  graph: ChainGraph,
): readonly { readonly firm: Enterprise; readonly links: readonly PlacedLink[] }[] {
  const links = new Map<string, PlacedLink[]>();
  for (const placed of allOf(graph)) {
    for (const id of placed.link.enterpriseIds) {
      links.set(id, [...(links.get(id) ?? []), placed]);
    }
  }
  return [...links].flatMap(([id, at]) => {
    const firm = data.enterpriseById.get(id);
    return firm === undefined ? [] : [{ firm, links: at }];
  });
}

interface Spot {
  readonly position: Position;
  readonly name: string;
  readonly firms: { readonly firm: Enterprise; readonly links: readonly PlacedLink[] }[];
}

function keyOf({ lon, lat }: Position): string {
  return `${lon.toFixed(5)},${lat.toFixed(5)}`;
}

/** Firms by where they stand: those that a park places stand together under its name. */
function spotsOf(data: PlanData, graph: ChainGraph): readonly Spot[] {
  const spots = new Map<string, Spot>();
  for (const { firm, links } of firmsOf(data, graph)) {
    const place = placeOf(data, firm);
    if (place !== null) {
      const key = keyOf(place.position);
      const name = place.park === null ? "" : shortName(place.park);
      const spot = spots.get(key) ?? { position: place.position, name, firms: [] };
      spot.firms.push({ firm, links });
      spots.set(key, spot);
    }
  }
  return [...spots.values()];
}

/** One row a number; a firm that stands alone has all its numbers in one. */
function rowsOf({ firms }: Spot): readonly DeskStackRow[] {
  const [only, other] = firms;
  if (only !== undefined && other === undefined) {
    return [{ signs: only.links.map(signOf), words: shortName(only.firm) }];
  }
  const links = new Map(firms.flatMap(({ links: at }) => at.map((link) => [link.number, link])));
  return [...links.values()]
    .sort((a, b) => a.number - b.number)
    .map((placed) => ({
      signs: [signOf(placed)],
      words: firms
        .filter(({ links: at }) => at.includes(placed))
        .map(({ firm }) => shortName(firm))
        .join("、"),
    }));
}

export function chainScene(
  data: PlanData,
  graph: ChainGraph,
  flows: readonly Flow[],
  match: ChainMatch | null,
): DeskScene {
  const spots = spotsOf(data, graph);
  const here = new Set(
    spots.flatMap(({ firms }) => firms.flatMap(({ links }) => links.map(({ number }) => number))),
  );
  const ranked = match === null ? [] : rankMarks(data, match, spots);
  const legend: readonly DeskLegend[] = allOf(graph)
    .filter(({ number }) => here.has(number))
    .map((placed) => ({ look: "sign", words: shortName(placed.link), sign: signOf(placed) }));
  return {
    areas: flows.map(({ from, to }): DeskArea => ({
      geometry: { type: "LineString", coordinates: curve(from, to) },
      look: "flow",
      key: null,
    })),
    marks: [
      ...flows.map(({ from, to }): DeskMark => ({
        key: "flow",
        look: "arrow",
        words: "",
        ...headOf(from, to),
      })),
      ...flows.map(({ from, to, words }): DeskMark => ({
        key: "flow",
        look: "distance",
        words,
        position: middleOf(from, to),
      })),
      ...spots.map((spot): DeskMark => ({
        key: `spot/${keyOf(spot.position)}`,
        look: "stack",
        position: spot.position,
        words: nameAt(data, spot, match),
        rows: rowsOf(spot),
        up: isCrowded(spot, spots),
      })),
      ...ranked,
    ],
    legend: flows.length === 0 ? legend : [...legend, { look: "flow", words: t("chains.flow") }],
    bounds: boundsOf(data, [
      ...spots.map(({ position }) => position),
      ...ranked.slice(0, 3).map(({ position }) => position),
    ]),
    demo: false,
  };
}

/** The whole plan where nobody has a place. */
function boundsOf(data: PlanData, places: readonly Position[]): DeskScene["bounds"] {
  const [west, south, east, north] = data.plan.bbox;
  return boundsAround(places) ?? [west, south, east, north];
}

/** Another one stands right below, where the rows would be, degrees. */
function isCrowded({ position: { lon, lat } }: Spot, spots: readonly Spot[]): boolean {
  return spots.some(
    ({ position }) =>
      position.lat < lat && lat - position.lat < 0.06 && Math.abs(position.lon - lon) < 0.12,
  );
}

/** The ranks of parks at which no firm of the chain stands. */
function rankMarks(data: PlanData, match: ChainMatch, spots: readonly Spot[]): readonly DeskMark[] {
  return match.parks.flatMap(({ id, rank }): readonly DeskMark[] => {
    const park = data.parkById.get(id);
    const position = park?.position ?? null;
    return park === undefined ||
      position === null ||
      spots.some((spot) => keyOf(spot.position) === keyOf(position))
      ? []
      : [
          {
            key: `park/${id}`,
            look: "stack",
            position,
            words: `${String(rank)} ${shortName(park)}`,
          },
        ];
  });
}

/** The name of the park at a spot, with its rank where parks are ranked. */
function nameAt(data: PlanData, spot: Spot, match: ChainMatch | null): string {
  const ranked = match?.parks.find(({ id }) => {
    const position = data.parkById.get(id)?.position ?? null;
    return position !== null && keyOf(position) === keyOf(spot.position);
  });
  return ranked === undefined ? spot.name : `${String(ranked.rank)} ${spot.name}`;
}
