import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { RedLineFile, RedLineFileLayer } from "@/api";
import { fetchDataWords } from "@/shared/i18n";
import { optionsOfFile } from "./systems";
import { useLineFile } from "./use-file";

const square: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [116, 24],
      [116.01, 24],
      [116.01, 24.01],
      [116, 24],
    ],
  ],
};

const place = {
  crs: "EPSG:4527",
  geometry: square,
  preview: square,
  areaM2: 10_000,
  areaMu: 15,
  fault: null,
};

const system = {
  crs: "EPSG:4527",
  order: "EAST_FIRST",
  name: "CGCS2000 3度带 39带",
  state: "proposed",
  declared: true,
  county: "平远县",
  evidence: ["文件里写的就是这个坐标系。"],
} as const;

function layer(areas: number, of: Partial<RedLineFileLayer> = {}): RedLineFileLayer {
  return {
    name: "红线",
    rows: areas,
    areas,
    encoding: { charset: "UTF-8", settled: true, evidence: [], samples: [] },
    refusal: null,
    settled: true,
    doubts: [],
    systems: [system, { ...system, order: "NORTH_FIRST", state: "outside" }],
    lines: Array.from({ length: areas }, (_, index) => ({
      row: index + 1,
      title: `H-${index + 1}`,
      corners: 3,
      places: [place, { ...place, preview: null, areaM2: null, areaMu: null, fault: "超出范围" }],
    })),
    ...of,
  };
}

async function taken(found: RedLineFile): Promise<ReturnType<typeof useLineFile>> {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json(found)));
  const source = useLineFile();
  await source.take(new File(["x"], "红线.gpkg"));
  return source;
}

function file(...layers: readonly RedLineFileLayer[]): RedLineFile {
  return { format: "GEOPACKAGE", table: null, layers };
}

beforeAll(fetchDataWords);
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a file with red lines", () => {
  it("with one of them has it chosen, in the system that is proposed", async () => {
    const source = await taken(file(layer(1)));

    expect(source.confirmed.value).toEqual({ geometry: square, crs: "EPSG:4527", title: "H-1" });
    expect(source.missing.value).toBe("");
  });

  it("with several asks for one, and takes all of them together", async () => {
    const source = await taken(file(layer(3)));
    const asked = source.missing.value;
    source.row.value = 2;

    expect(asked).not.toBe("");
    expect(source.confirmed.value?.title).toBe("H-2");
    expect(source.decision.value).toEqual({
      layer: "红线",
      crs: "EPSG:4527",
      order: "EAST_FIRST",
      encoding: "UTF-8",
    });
  });

  it("with several layers asks for one", async () => {
    const source = await taken(file(layer(1), layer(1, { name: "地块" })));
    const asked = source.confirmed.value;
    source.layerName.value = "地块";

    expect(asked).toBeNull();
    expect(source.confirmed.value).not.toBeNull();
  });

  it("is not checked where it is no area, or its system is not taken", async () => {
    const faulty = await taken(file(layer(1)));
    faulty.system.value = "EPSG:4527 NORTH_FIRST";
    const refused = await taken(file(layer(1, { refusal: "西安80" })));

    expect(faulty.confirmed.value).toBeNull();
    expect(refused.confirmed.value).toBeNull();
    expect(refused.decision.value).toBeNull();
  });

  it("that is too long is not sent", async () => {
    const source = useLineFile();

    await source.take(new File([new Uint8Array(8 * 1024 * 1024 + 1)], "a.zip"));

    expect(source.failure.value).not.toBeNull();
  });

  it("has an area for each system it can be in", () => {
    const [first, second] = optionsOfFile(layer(1).systems, layer(1).lines[0] ?? null);

    expect(first?.areaMu).toBe(15);
    expect(second?.areaMu).toBeNull();
    expect(first?.key).not.toBe(second?.key);
  });
});
