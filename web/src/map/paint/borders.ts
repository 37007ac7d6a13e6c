import { polygonsOf, type Ring } from "../values/geometry";
import type { MapCounty } from "../values/types";

type Vertex = readonly [number, number];

interface Edge {
  readonly from: Vertex;
  readonly to: Vertex;
  count: number;
}

/** The lines of a plan: between its counties, and around them. */
export interface Borders {
  readonly inner: readonly Ring[];
  readonly outer: readonly Ring[];
}

/**
 * Every edge that two counties share, once, and every edge that belongs to one, joined to runs. Drawing each county's own
 * ring instead would lay two dash patterns over each other and read as a solid line. Counties whose vertices do not
 * match share nothing: then all their rings are inner lines.
 */
export function bordersOf(counties: readonly MapCounty[]): Borders {
  const areas = counties.flatMap(({ kind, geometry }) => (kind === "county" ? [geometry] : []));
  const rings = areas.flatMap((area) => polygonsOf(area).flat());
  const edges = new Map<string, Edge>();
  for (const ring of rings) countEdges(ring, edges);
  const inner = joinRuns([...edges.values()].filter(({ count }) => count > 1));
  const outer = joinRuns([...edges.values()].filter(({ count }) => count === 1));
  return inner.length > 0 ? { inner, outer } : { inner: rings, outer: rings };
}

function countEdges(ring: Ring, edges: Map<string, Edge>): void {
  let from = ring.at(-1);
  for (const to of ring) {
    if (from !== undefined && nameOf(from) !== nameOf(to)) {
      const [a, b] = [nameOf(from), nameOf(to)];
      const name = a < b ? `${a}|${b}` : `${b}|${a}`;
      const known = edges.get(name);
      if (known === undefined) edges.set(name, { from, to, count: 1 });
      else known.count += 1;
    }
    from = to;
  }
}

/** One number for both, the same for vertices that lie within a metre: five decimals of a degree. */
function nameOf([lon, lat]: Vertex): number {
  return Math.round(lon * 1e5) * 2 ** 25 + Math.round(lat * 1e5);
}

function joinRuns(edges: readonly Edge[]): readonly Ring[] {
  const neighbours = new Map<number, Vertex[]>();
  const at = (vertex: Vertex): Vertex[] => {
    const list = neighbours.get(nameOf(vertex)) ?? [];
    neighbours.set(nameOf(vertex), list);
    return list;
  };
  for (const { from, to } of edges) {
    at(from).push(to);
    at(to).push(from);
  }
  const vertices = edges.flatMap(({ from, to }) => [from, to]);
  const ends = vertices.filter((vertex) => at(vertex).length !== 2);
  const runs: Ring[] = [];
  for (const start of [...ends, ...vertices]) {
    for (let run = takeRun(start, at); run.length > 1; run = takeRun(start, at)) runs.push(run);
  }
  return runs;
}

/** Walks from `start` over unused edges until a junction, and uses them up. */
function takeRun(start: Vertex, at: (vertex: Vertex) => Vertex[]): Ring {
  const run: Vertex[] = [start];
  let here = start;
  for (let next = at(here).pop(); next !== undefined; next = at(here).pop()) {
    const back = at(next);
    const index = back.findIndex((vertex) => nameOf(vertex) === nameOf(here));
    if (index >= 0) back.splice(index, 1);
    run.push(next);
    here = next;
    // One edge left: the run goes on. None: a dead end or closed. More: a junction.
    if (back.length !== 1) break;
  }
  return run;
}
