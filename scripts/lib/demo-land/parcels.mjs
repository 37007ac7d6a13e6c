// Parcels for every block of the demonstration boundaries, by stage of supply, and the faults that are planted among them.
import { areaOf, clipped, contains, rounded } from "./geometry.mjs";
import { randomOf } from "./random.mjs";
import { FAULTS, STORIES, faulty, to } from "./stories.mjs";
import { divided } from "./streets.mjs";

const PITCH_M = 207;
const WHOLE = 0.32;
const VINTAGE = "2025-12-31";
const SOURCE = "演示数据（合成）";
const OVERLAP_M = 8;

/**
 * Parks with the letters of their codes, and how many hectares there are of each stage; the rest is 未达到供地条件.
 * Those of 平远高新区 are the ones of the design of the ledger, those of 广梅园 have about the same shares.
 */
const PARKS = {
  "pingyuan-gaoxinqu": {
    letters: "PY",
    blocks: { 区块一: "01", 区块二: "02", 区块三: "03", 区块四: "04", 区块五: "05", 区块六: "06", 区块七: "07" },
    stages: { built_industrial: 125.18, built_other: 48.93, supplied: 70.15, ready: 69.1, unbuildable: 9.45 },
  },
  "guangmei-yuan": {
    letters: "GM",
    blocks: { A区: "A", B区: "B" },
    stages: { built_industrial: 248, built_other: 97, supplied: 118, ready: 124, unbuildable: 18 },
  },
};

/** What a lot of the stage is used for: code of the guide of 2023, words. */
const USES = {
  built_industrial: [
    ["100101", "一类工业"],
    ["100102", "二类工业"],
    ["100101", "一类工业"],
    ["110101", "一类物流仓储"],
  ],
  built_other: [
    ["0902", "商务金融"],
    ["0802", "科研"],
    ["1401", "公园绿地"],
    ["1301", "供水"],
    ["120803", "社会停车场"],
  ],
  supplied: [
    ["100101", "一类工业"],
    ["100102", "二类工业"],
  ],
  ready: [
    ["100101", "一类工业"],
    ["100102", "二类工业"],
  ],
  unready: [["1001", "工业"]],
  unbuildable: [["1402", "防护绿地"]],
};

const pick = (random, list) => list[Math.floor(random() * list.length)];
/** Whole lots at fixed places, so that the planted ones have the size of those of the design. */
const PLANTED = {
  "PY-05": [
    { at: [0.1, 0.95], code: "PY-05-001" },
    { at: [0.1, 0.6], code: "PY-05-003" },
    { at: [0.7, 0.25], code: "PY-05-024" },
  ],
  "PY-04": [{ at: [0.2, 0.9], code: "PY-04-003" }],
};

const distance = (p, q) => Math.hypot(p[0] - q[0], p[1] - q[1]);

/** The lots and streets of a block with their codes; those that will be faults have those of {@link PLANTED}. */
function lotsOf(feature, park) {
  const { block } = feature.properties;
  const prefix = `${park.letters}-${park.blocks[block]}`;
  const random = randomOf(prefix);
  const planted = PLANTED[prefix] ?? [];
  const parts = divided(
    feature.geometry.coordinates[0],
    PITCH_M,
    (place) => planted.some(({ at }) => distance(at, place) < 0.13) || random() < WHOLE,
  );
  const lots = parts.filter(({ kind }) => kind === "lot");
  const numbered = (list, letter) =>
    list.forEach((each, i) => {
      each.code = `${prefix}-${letter}${String(i + 1).padStart(3, "0")}`;
    });
  numbered(lots, "");
  numbered(
    parts.filter(({ kind }) => kind === "street"),
    "D",
  );
  planted.forEach(({ at, code }) => {
    const [nearest] = lots
      .filter(({ whole, fault }) => whole && !fault)
      .sort((a, b) => distance(at, a.place) - distance(at, b.place));
    const holder = lots.find((lot) => lot.code === code);
    [holder.code, nearest.code, nearest.fault] = [nearest.code, code, true];
  });
  return parts.map((part) => ({ ...part, block, random }));
}

/** Gives every lot a stage: near the middle of a block it is built first, with exceptions. */
function stage(parts, hectares) {
  const left = Object.fromEntries(Object.entries(hectares).map(([name, ha]) => [name, ha * 1e4]));
  parts
    .filter(({ kind }) => kind === "street")
    .forEach((street) => {
      street.stage = "built_other";
      left.built_other -= street.areaM2;
    });
  parts
    .filter(({ fault }) => fault)
    .forEach(({ code, areaM2 }) => {
      const { stage: name, contractOn } = FAULTS[code];
      left[name] -= contractOn ? areaM2 : 0;
    });
  const lots = parts.filter(({ kind, fault }) => kind === "lot" && !fault);
  const score = new Map(lots.map((lot) => [lot, distance(lot.place, [0.5, 0.5]) + 0.55 * lot.random()]));
  lots.sort((a, b) => score.get(a) - score.get(b));
  const fill = (name, from) => {
    for (const lot of from) {
      if (!lot.stage && lot.areaM2 / 2 <= left[name]) {
        lot.stage = name;
        left[name] -= lot.areaM2;
      }
    }
  };
  fill(
    "built_other",
    lots.filter((lot) => !lot.whole && lot.random() < 0.06),
  );
  fill(
    "unbuildable",
    [...lots].reverse().filter(({ whole }) => whole),
  );
  ["built_industrial", "supplied", "ready", "built_other"].forEach((name) => fill(name, lots));
  lots
    .filter((lot) => !lot.stage)
    .forEach((lot) => {
      lot.stage = "unready";
    });
}

/** One parcel as a feature of the pack. */
function parcel(part, parkId, countyOf) {
  const story = part.fault ? faulty(part) : part.kind === "lot" ? (STORIES[part.stage]?.(part) ?? {}) : {};
  const stageOfIt = story.stage ?? part.stage;
  const [landUseCode, use] = part.kind === "street" ? ["1207", "城镇村道路"] : pick(part.random, USES[stageOfIt]);
  const isLot = ["built_industrial", "supplied", "ready"].includes(stageOfIt) && part.kind === "lot";
  const middle = [0, 1].map((axis) => part.ring.reduce((sum, p) => sum + p[axis], 0) / part.ring.length);
  return {
    type: "Feature",
    properties: {
      id: part.code.toLowerCase(),
      code: part.code,
      countyCode: countyOf(middle),
      parkId,
      block: part.block,
      landUseCode,
      landUseScheme: "mnr-2023",
      use,
      ...story,
      stage: stageOfIt,
      registeredAreaM2: to(2, part.areaM2),
      ...(isLot ? { farPlanned: to(1, 1 + part.random()) } : {}),
      vintage: VINTAGE,
      sourceUnit: SOURCE,
      document: "demo-note",
      precision: "digitised",
      accuracyM: 500,
    },
    geometry: { type: "Polygon", coordinates: [[...part.ring, part.ring[0]]] },
  };
}

/** Draws a lot over its right neighbour of the same cut, a metre short of the streets. */
function overlap(parts, features) {
  const at = parts.findIndex(
    (part, i) =>
      part.stage === "built_industrial" &&
      !part.whole &&
      part.rects &&
      parts[i + 1]?.stage === "built_industrial" &&
      parts[i + 1].rects[0][0] === part.rects[0][2] &&
      parts[i + 1].rects[0][1] === part.rects[0][1],
  );
  const { rects, back, ring: own } = parts[at];
  const [, v0, u1, v1] = rects[0];
  const [corner, ...over] = [
    [u1, v0],
    [u1, v0 + 1],
    [u1 + OVERLAP_M, v0 + 1],
    [u1 + OVERLAP_M, v1 - 1],
    [u1, v1 - 1],
  ].map(back);
  const ring = own.flatMap((p) => (String(p) === String(corner) ? [p, ...over] : [p]));
  const { properties, geometry } = features[at];
  Object.assign(properties, {
    registeredAreaM2: to(2, areaOf(ring)),
    note: `演示数据：与 ${features[at + 1].properties.code} 重叠`,
  });
  features[at + 1].properties.note = `演示数据：与 ${properties.code} 重叠`;
  geometry.coordinates = [[...ring, ring[0]]];
  return [properties.code, features[at + 1].properties.code, areaOf(clipped(ring, parts[at + 1].ring))];
}

/** A lot whose registered area is another than that of its shape. */
function misregister(features) {
  const { properties } = features.find(
    (each) => each.properties.block === "B区" && each.properties.stage === "built_industrial" && !each.properties.note,
  );
  properties.registeredAreaM2 = to(2, properties.registeredAreaM2 * 1.06);
  properties.note = "演示数据：登记面积比图形大 6%";
  return properties.code;
}

/** The parcel outside all parks beside the red line of the design. */
export function lonely(ring) {
  return {
    type: "Feature",
    properties: {
      id: "mx-2021-0001",
      code: "MX-2021-0001",
      countyCode: "441403",
      landUseCode: "0601",
      landUseScheme: "survey-3",
      use: "工业",
      stage: "built_industrial",
      contractOn: "2021-03-12",
      registeredAreaM2: to(2, areaOf(ring)),
      occupant: "演示企业001",
      vintage: VINTAGE,
      sourceUnit: SOURCE,
      document: "demo-note",
      precision: "digitised",
      accuracyM: 500,
    },
    geometry: { type: "Polygon", coordinates: [[...ring, ring[0]].map(rounded)] },
  };
}

/** All parcels of the parks, and what was planted among them. */
export function parcels(boundaries, counties) {
  const countyOf = (point) => counties.find(({ rings }) => rings.some((ring) => contains(ring, point)))?.code;
  const planted = {};
  const all = Object.entries(PARKS).flatMap(([parkId, park]) => {
    const parts = boundaries.filter(({ properties }) => properties.parkId === parkId).flatMap((feature) => lotsOf(feature, park));
    stage(parts, park.stages);
    const features = parts.map((part) => parcel(part, parkId, countyOf));
    if (park.letters === "GM") {
      planted.overlap = overlap(parts, features);
      planted.misregistered = misregister(features);
    }
    return features;
  });
  return { all, planted };
}
