// Control zones and how far their layers reach, around the parks and beside the red line of the design.
import { areaOf, clipped, contains, hullOf, metresFrom, rounded, solved } from "./geometry.mjs";
import { randomOf } from "./random.mjs";

const DEVELOPMENT = "urban-development-boundary";
const FARMLAND = "permanent-basic-farmland";
const REDLINE = "ecological-redline";
const NAMES = {
  [DEVELOPMENT]: "城镇开发边界",
  [FARMLAND]: "永久基本农田",
  [REDLINE]: "生态保护红线",
  "existing-parcels": "已有宗地",
};

/** The red line of the design, counter-clockwise, and by how much it is touched, in square metres. */
const RED_LINE = [
  [116.03, 24.05],
  [116.0412, 24.0488],
  [116.0455, 24.0561],
  [116.039, 24.063],
  [116.0322, 24.0597],
];
const ON_FARMLAND_M2 = 149_673.52;
const OUTSIDE_M2 = 47_594.09;

/** Positions of the picture of the design, in which J1 of the red line is at 834, 610. */
const drawn = (points) => points.map(([x, y]) => [116.03 + (x - 834) / 22_680, 24.05 - (y - 610) / 24_850]);

const closed = (ring) => [[...ring, ring[0]].map(rounded)];

/** The two zones beside the red line, moved so that it is touched by as much as the design says. */
function besideRedLine() {
  const farmland = (shift) => {
    const [west, east] = [
      drawn([
        [1157, 470],
        [1046, 372],
        [1050, 332],
        [1044, 262],
      ]),
      drawn([
        [1124, 182],
        [1261, 232],
        [1265, 426],
      ]),
    ];
    return [...east, ...west.map(([lon, lat]) => [lon - shift, lat])].reverse();
  };
  const development = (shift) => {
    const [top, rest] = [
      drawn([
        [834, 299],
        [1210, 358],
      ]),
      drawn([
        [1222, 447],
        [1231, 608],
        [1122, 868],
        [1060, 868],
        [686, 796],
        [709, 460],
      ]),
    ];
    return [...top.map(([lon, lat]) => [lon, lat + shift]), ...rest].reverse();
  };
  const within = (ring) => areaOf(clipped(ring, RED_LINE));
  const onFarmland = solved(-0.005, 0.005, ON_FARMLAND_M2, (shift) => within(farmland(shift)));
  const inside = solved(-0.005, 0.005, areaOf(RED_LINE) - OUTSIDE_M2, (shift) => within(development(shift)));
  return [
    [FARMLAND, farmland(onFarmland)],
    [DEVELOPMENT, development(inside)],
    [
      REDLINE,
      drawn([
        [560, 20],
        [560, 330],
        [732, 238],
        [811, 143],
        [823, 20],
      ]),
    ],
  ];
}

/** A patch with so many corners, none of which is far from an ellipse. */
function patch(random, middle, [width, height], corners) {
  return Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    const reach = 0.8 + 0.2 * random();
    return metresFrom(middle)([width * reach * Math.cos(angle), height * reach * Math.sin(angle)]);
  });
}

/** The convex hull of blocks, a fifth larger. */
function around(blocks) {
  const hull = hullOf(blocks.flatMap(({ geometry }) => geometry.coordinates[0]));
  const middle = [0, 1].map((axis) => hull.reduce((sum, p) => sum + p[axis], 0) / hull.length);
  return hull.map((p) => p.map((value, axis) => middle[axis] + 1.12 * (value - middle[axis])));
}

/** Farmland beside a development boundary and a redline further off: patches that touch nothing. */
function besidePark(name, development, middle) {
  const random = randomOf(name);
  const taken = [development];
  const apart = (ring) => taken.every((other) => !ring.some((p) => contains(other, p)) && !other.some((p) => contains(ring, p)));
  const zones = [[DEVELOPMENT, development]];
  const add = (theme, count, from, size) => {
    for (let tries = 0; tries < 200 && zones.filter(([known]) => known === theme).length < count; tries++) {
      const [angle, far] = [2 * Math.PI * random(), from * (1 + 0.5 * random())];
      const ring = patch(
        random,
        metresFrom(middle)([far * Math.cos(angle), far * Math.sin(angle)]),
        size,
        7 + Math.floor(4 * random()),
      );
      if (apart(ring)) {
        taken.push(ring);
        zones.push([theme, ring]);
      }
    }
  };
  add(FARMLAND, 7, 1900, [420, 330]);
  add(REDLINE, 2, 3600, [900, 800]);
  return zones;
}

const provenance = {
  vintage: "2025-12-31",
  sourceUnit: "演示数据（合成）",
  document: "demo-note",
  precision: "digitised",
  accuracyM: 500,
};

/** All zones and coverages: those around 平远高新区, around 广梅园 and beside the red line. */
export function zones(boundaries) {
  const of = (parkId) => boundaries.filter(({ properties }) => properties.parkId === parkId);
  const places = [
    {
      code: "441426",
      county: "平远县",
      key: "py",
      box: [115.83, 24.52, 115.95, 24.64],
      zones: besidePark("py", around(of("pingyuan-gaoxinqu")), [115.8895, 24.577]),
    },
    {
      code: "441403",
      county: "梅县区",
      key: "mx",
      box: [115.92, 23.98, 116.08, 24.1],
      zones: [...besidePark("mx", around(of("guangmei-yuan")), [115.974, 24.03]), ...besideRedLine()],
    },
  ];
  const control = places.flatMap(({ code, county, key, zones: some }) =>
    some.map(([theme, ring], i) => ({
      type: "Feature",
      properties: {
        id: `demo-${key}-${i + 1}`,
        theme,
        name: `${NAMES[theme]}（演示）${county}${i + 1}`,
        countyCode: code,
        legalStatus: "in_force",
        ...provenance,
      },
      geometry: { type: "Polygon", coordinates: closed(ring) },
    })),
  );
  const coverages = places.flatMap(({ code, county, key, box: [west, south, east, north] }) =>
    Object.entries(NAMES).map(([theme, title]) => ({
      type: "Feature",
      properties: {
        id: `demo-${key}-${theme}`,
        theme,
        name: `${title}（演示）覆盖范围 ${county}`,
        countyCode: code,
        ...provenance,
      },
      geometry: {
        type: "Polygon",
        coordinates: closed([
          [west, south],
          [east, south],
          [east, north],
          [west, north],
        ]),
      },
    })),
  );
  return {
    control,
    coverages,
    lonelyRing: drawn([
      [712, 675],
      [702, 760],
      [806, 769],
      [813, 685],
    ]).map(rounded),
  };
}
