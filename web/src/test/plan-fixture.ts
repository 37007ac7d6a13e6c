/** A small plan for tests: one core, two county clusters, parks of several kinds, firms of two sectors. */
import type {
  ChainLink,
  CountyFeature,
  Enterprise,
  Industries,
  LayoutFeature,
  LayoutProperties,
  Park,
  Plan,
} from "@/api";
import {
  createIndustryIndex,
  indexPlan,
  type PlanData,
  type PlanParts,
} from "@/features/catalogue";

export const industriesAnswer: Industries = {
  items: [
    {
      id: "material",
      parentId: null,
      level: "sector",
      name: "新材料",
      english: null,
      palette: "material",
    },
    {
      id: "foil",
      parentId: "material",
      level: "branch",
      name: "铜箔",
      english: { name: "Copper foil", shortName: null, basis: "translation" },
      palette: "material",
    },
    {
      id: "battery-foil",
      parentId: "foil",
      level: "link",
      name: "锂电铜箔",
      english: null,
      palette: "material",
    },
    {
      id: "medical",
      parentId: null,
      level: "sector",
      name: "新医疗",
      english: null,
      palette: "medical",
    },
    {
      id: "herbs",
      parentId: "medical",
      level: "branch",
      name: "中药",
      english: null,
      palette: "medical",
    },
    { id: "other", parentId: null, level: "sector", name: "其他", english: null, palette: "other" },
  ],
  palette: [colour("material", "材"), colour("medical", "医"), colour("other", "他")],
  total: 6,
  next: null,
};

function colour(key: string, seal: string): Industries["palette"][number] {
  return {
    key,
    seal,
    sealEn: key.slice(0, 1).toUpperCase(),
    name: key,
    english: null,
    fill: "#000000",
    edge: "#000000",
    text: "#000000",
    tint: "#ffffff",
    ink: "#ffffff",
  };
}

export const planAnswer: Plan = {
  id: "here",
  name: "此地规划",
  shortName: "此地",
  english: null,
  level: "city",
  adcode: "440000",
  legalStatus: "expired",
  periodFrom: "2021-01-01",
  periodTo: "2025-12-31",
  bbox: [115, 23, 117, 25],
  centralMeridian: 117,
  documentId: "document",
  title: "此地规划",
  subtitle: null,
  counts: { core: 1, cluster: 2, park: 5, place: 5, enterprise: 4, partner: 0 },
  storySteps: 0,
  attribution: [],
  attributionEn: [],
  sources: [],
};

function under(primaryIndustryId: string, ...more: string[]) {
  return { primaryIndustryId, relatedIndustryIds: [primaryIndustryId, ...more] };
}

export function park(id: string, rest: Partial<Park> = {}): Park {
  return {
    id,
    plan: "here",
    kind: "park",
    name: id,
    shortName: null,
    english: null,
    aliases: [],
    parentId: null,
    sameAs: [],
    counted: true,
    countyCodes: ["east"],
    industries: [],
    ...under("other"),
    position: { lon: 116, lat: 24 },
    precision: { class: "place", accuracyM: 3000 },
    locatedIn: null,
    enterpriseCount: 0,
    ...rest,
  };
}

export function firm(id: string, rest: Partial<Enterprise> = {}): Enterprise {
  return {
    id,
    plan: "here",
    name: id,
    shortName: null,
    english: null,
    relation: "local",
    parkIds: [],
    inferredParkIds: [],
    countyCodes: ["east"],
    industries: [],
    ...under("other"),
    chainRoles: [],
    products: [],
    position: null,
    precision: { class: "unlocated", accuracyM: null },
    locatedIn: null,
    ...rest,
  };
}

export function chainLink(id: string, rest: Partial<ChainLink> = {}): ChainLink {
  return {
    id,
    name: id,
    english: null,
    stage: null,
    step: 1,
    nextIds: [],
    printedNextIds: [],
    status: "existing",
    modality: "states",
    enterpriseIds: [],
    wantedText: null,
    gaps: [],
    sources: [],
    ...rest,
  };
}

export function element(id: string, rest: Partial<LayoutProperties> = {}): LayoutFeature {
  return {
    type: "Feature",
    id,
    geometry: null,
    properties: {
      kind: "cluster",
      name: id,
      shortName: null,
      english: null,
      parentId: null,
      role: null,
      note: null,
      industries: [],
      parkIds: [],
      countyCodes: [],
      position: null,
      positionNote: null,
      drawings: [],
      precision: { class: "unlocated", accuracyM: null },
      locatedIn: null,
      sources: [],
      ...rest,
    },
  };
}

function county(id: string): CountyFeature {
  return {
    type: "Feature",
    id,
    geometry: null,
    properties: {
      kind: "county",
      name: `${id}县`,
      english: null,
      cityCode: "440000",
      layoutIds: [],
      attribution: null,
      position: null,
      precision: { class: "digitised", accuracyM: 500 },
    },
  };
}

export const parts: PlanParts = {
  plan: planAnswer,
  layout: [
    element("whole", { kind: "structure" }),
    element("core", {
      kind: "core",
      name: "一核：核心带",
      industries: [{ id: "herbs", label: "中药" }],
      parkIds: ["alpha"],
    }),
    element("east", {
      industries: [{ id: "foil", label: "铜箔产业" }],
      parkIds: ["beta"],
      countyCodes: ["east"],
    }),
    element("west", { parkIds: ["gamma"], countyCodes: ["west"] }),
  ],
  parks: [
    park("alpha", {
      industries: [{ id: "foil", label: "铜箔" }],
      ...under("herbs", "foil"),
      enterpriseCount: 1,
    }),
    park("beta", {
      industries: [{ id: "medical", label: "医药" }],
      ...under("foil", "medical"),
      enterpriseCount: 2,
    }),
    park("gamma", {
      industries: [{ id: "medical", label: "医药" }],
      ...under("medical"),
      countyCodes: ["west"],
      precision: { class: "place", accuracyM: 10_000 },
    }),
    park("beta-foil", {
      kind: "featured_park",
      parentId: "beta",
      ...under("foil"),
      position: null,
      precision: { class: "unlocated", accuracyM: null },
      locatedIn: { kind: "park", id: "beta" },
    }),
    park("lost", {
      kind: "site",
      countyCodes: ["west"],
      position: null,
      precision: { class: "unlocated", accuracyM: null },
      locatedIn: { kind: "county", id: "west" },
    }),
  ],
  enterprises: [
    firm("maker", {
      parkIds: ["beta"],
      industries: [{ id: "battery-foil", label: "锂电铜箔" }],
      ...under("battery-foil"),
    }),
    firm("pharmacy", {
      parkIds: ["beta"],
      industries: [
        { id: "herbs", label: "中药" },
        { id: "foil", label: "铜箔" },
      ],
      ...under("herbs", "foil"),
    }),
    firm("silent", {
      parkIds: ["alpha"],
      ...under("herbs"),
    }),
    firm("stranger", { countyCodes: ["west"] }),
  ],
  counties: [county("east"), county("west")],
  towns: [],
  transport: [],
  boundaries: [],
  missing: [],
  partial: new Set(),
};

export function planData(overrides: Partial<PlanParts> = {}): PlanData {
  return indexPlan({ ...parts, ...overrides }, createIndustryIndex(industriesAnswer));
}
