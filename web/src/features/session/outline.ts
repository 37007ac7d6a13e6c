/** The counties of a plan as small shapes: for looking at, not for measuring. */
import type { CountyFeature } from "@/api";

/** The shape of one county in a box of the given width. */
export interface Outline {
  readonly code: string;
  readonly path: string;
}

export interface Outlines {
  readonly height: number;
  readonly counties: readonly Outline[];
}

type Ring = readonly GeoJSON.Position[];

/** Shapes by plate carrée, shortened at the middle latitude: across a city within 1 %. Null where no county has a shape. */
export function outlinesOf(counties: readonly CountyFeature[], width: number): Outlines | null {
  const rings = counties.map(({ id, geometry }) => ({ id, rings: ringsOf(geometry) }));
  const points = rings.flatMap((county) => county.rings.flat());
  if (points.length === 0) {
    return null;
  }
  const [west, east] = spanOf(points.map(([lon = 0]) => lon));
  const [south, north] = spanOf(points.map(([, lat = 0]) => lat));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * squeeze);
  const toPath = (ring: Ring): string =>
    `M${ring
      .map(([lon = 0, lat = 0]) => {
        const x = (lon - west) * squeeze * scale;
        return `${x.toFixed(1)} ${((north - lat) * scale).toFixed(1)}`;
      })
      .join("L")}Z`;
  return {
    height: (north - south) * scale,
    counties: rings.map((county) => ({
      code: county.id,
      path: county.rings.map(toPath).join(""),
    })),
  };
}

function ringsOf(geometry: GeoJSON.Geometry | null): readonly Ring[] {
  if (geometry?.type === "Polygon") {
    return geometry.coordinates;
  }
  return geometry?.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

function spanOf(values: readonly number[]): readonly [number, number] {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}
