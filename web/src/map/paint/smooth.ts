/** Rounds the corners of borders for display. What is measured, clicked and labelled keeps the vertices of the data. */
import { polygonsOf, type Ring } from "../values/geometry";
import type { MapCounty } from "../values/types";

type Vertex = readonly [number, number];

/** Twice cuts a corner into four: at the width of a border nobody sees more. */
const ROUNDS = 2;

/**
 * Chaikin's corner cutting (1974). Vertices where more than two areas or lines meet stay, and so areas that share a
 * border share its smooth line too.
 */
export function smoothed(counties: readonly MapCounty[]): readonly MapCounty[] {
  const fixed = junctions(counties.flatMap(({ geometry }) => polygonsOf(geometry).flat()));
  return counties.map((county) => {
    const polygons = polygonsOf(county.geometry);
    return polygons.length === 0
      ? county
      : {
          ...county,
          geometry: {
            type: "MultiPolygon",
            coordinates: polygons.map((rings) =>
              rings.map((ring) => smoothRing(ring, fixed).map(([lon, lat]) => [lon, lat])),
            ),
          },
        };
  });
}

/** The ring as it comes back is closed. */
export function smoothRing(ring: Ring, fixed: ReadonlySet<string>): Ring {
  let vertices = openRing(ring);
  for (let round = 0; round < ROUNDS; round += 1) {
    vertices = vertices.flatMap((from, index) => {
      const to = vertices[(index + 1) % vertices.length] ?? from;
      const cut = [between(from, to), between(to, from)];
      return fixed.has(nameOf(from)) ? [from, ...cut] : cut;
    });
  }
  const [first] = vertices;
  return first === undefined ? [] : [...vertices, first];
}

/** Three quarters of the way back from `b` to `a`. */
function between([ax, ay]: Vertex, [bx, by]: Vertex): Vertex {
  return [0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by];
}

function junctions(rings: readonly Ring[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings) {
    const vertices = openRing(ring);
    for (const [index, vertex] of vertices.entries()) {
      const next = vertices[(index + 1) % vertices.length] ?? vertex;
      join(neighbours, nameOf(vertex), nameOf(next));
      join(neighbours, nameOf(next), nameOf(vertex));
    }
  }
  return new Set([...neighbours].filter(([, others]) => others.size > 2).map(([name]) => name));
}

function join(neighbours: Map<string, Set<string>>, one: string, other: string): void {
  const known = neighbours.get(one) ?? new Set<string>();
  neighbours.set(one, known.add(other));
}

function openRing(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = first !== undefined && last !== undefined && nameOf(first) === nameOf(last);
  return closed ? ring.slice(0, -1) : ring;
}

/** Six decimals of a degree are a tenth of a metre. */
function nameOf([lon, lat]: Vertex): string {
  return `${lon.toFixed(6)},${lat.toFixed(6)}`;
}
