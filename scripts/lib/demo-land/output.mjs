// What firms on the demonstration land report of a year, and by which rule two counties evaluate them (亩均效益). All made up but the
// rule of the first county, which is that of another place (gis-data/demo/README.md).
import { randomOf } from "./random.mjs";

const YEAR = 2025;
const SOURCE = "演示数据（合成）";
const LEAST_M2 = 4000;

/** Zones of officers with a scheme each; the window of the first is long so that it is open whenever it is shown. */
const COUNTIES = [
  {
    county: "441426",
    park: "pingyuan-gaoxinqu",
    letters: "py",
    window: ["2026-11-23", "2027-11-22"],
    source: "演示数据：指标、权重和基准值照台州市黄岩区 2022 年办法，不是本县的规定；公示期特意放长",
    groups: { large: 16, small: 4 },
    weights: {
      large: [
        ["tax-per-land", 30, 24.097, "", "", "open"],
        ["added-value-per-land", 20, 136.16, "", "", "open"],
        ["added-value-per-energy", 20, 2.694, "", "", "open"],
        ["added-value-per-emission", 10, 4929.81, "", "", "mean"],
        ["labour-productivity", 10, 18.14, "", "", "open"],
        ["rd-share", 10, 0.0302, "", "", "open"],
      ],
      small: [
        ["tax-per-land", 50, 11.5932, "", "", "open"],
        ["tax-per-electricity", 50, 0.2352, "", "", "open"],
      ],
    },
  },
  {
    county: "441403",
    park: "guangmei-yuan",
    letters: "mx",
    window: ["2026-09-01", "2026-09-07"],
    source: "演示数据：权重和基准值是编的，公示期已满",
    groups: { large: 12 },
    weights: {
      large: [
        ["tax-per-land", 45, 15, 150, 0, "open"],
        ["added-value-per-land", 20, 90, 150, 0, "open"],
        ["energy-per-added-value", 15, 0.45, 150, 0, "mean"],
        ["labour-productivity", 15, 20, 150, 0, "mean"],
        ["rd-share", 5, 0.025, 150, 0, "mean"],
      ],
    },
  },
];

/** What is planted, by the place of a firm in its group of the first county. */
const PLANTED = {
  large: {
    3: { emissions: "" },
    6: { emissions: "" },
    9: { rd: "" },
    11: { twinOf: 10 },
    14: { small: true },
    15: { noLand: true },
  },
  small: { 2: { electricity: "0" } },
};

const figure = (value, digits = 2) => (value === "" ? "" : value.toFixed(digits).replace(/\.?0+$/, ""));

/** Firms with enough built land in a park, each with what is registered for it, in the order of their codes. */
function occupants(parcels, park) {
  const firms = new Map();
  for (const { properties } of parcels) {
    const { parkId, stage, occupant, code, registeredAreaM2 } = properties;
    if (parkId === park && stage === "built_industrial" && occupant) {
      firms.set(occupant, [...(firms.get(occupant) ?? []), { code, areaM2: registeredAreaM2 }]);
    }
  }
  return [...firms]
    .map(([name, lots]) => ({ name, lots }))
    .filter(({ lots }) => lots.reduce((sum, { areaM2 }) => sum + areaM2, 0) > LEAST_M2);
}

/** Rows of land: what is registered, and what some lease, build on or may not use. */
function landOf({ lots }, random, planted) {
  if (planted.noLand) return [];
  const rows = lots.map(({ code, areaM2 }) => ["titled", areaM2, "", `${SOURCE}：宗地 ${code}`]);
  const total = lots.reduce((sum, { areaM2 }) => sum + areaM2, 0);
  const part = (share) => Number((total * share).toFixed(2));
  const [dice, share] = [random(), 0.05 + 0.1 * random()];
  if (planted.small) rows.push(["leased_out", Number((total - 2400).toFixed(2)), "", `${SOURCE}：出租合同`]);
  else if (dice < 0.2) rows.push(["leased_in", part(share), "", `${SOURCE}：租赁合同`]);
  else if (dice < 0.35) rows.push(["leased_out", part(share), "", `${SOURCE}：出租合同`]);
  else if (dice < 0.5) rows.push(["under_construction", part(share), "二期厂房在建", `${SOURCE}：施工许可`]);
  else if (dice < 0.65) rows.push(["excluded", part(share), "代征的市政道路用地", `${SOURCE}：用地红线图`]);
  return rows;
}

/** What a firm of this much land made and used; near the benchmarks of the first county, with spread. */
function figuresOf(mu, random, group) {
  const spread = (width) => Math.exp(width * (random() + random() - 1));
  const added = mu * 105 * spread(0.9);
  const size = group === "small" ? 0.35 : 1;
  const tax = added * size * 0.17 * spread(0.5);
  const revenue = added * size * 4 * spread(0.2);
  return {
    tax,
    added_value: added * size,
    energy: (added * size) / 2.6 / spread(0.6),
    emissions: (added * size) / 4800 / spread(0.7),
    employees: Math.round((added * size) / 18 / spread(0.4)),
    rd: revenue * 0.028 * spread(0.8),
    revenue,
    electricity: (tax / 0.24) * spread(0.5),
  };
}

const FIGURES = ["tax", "added_value", "energy", "emissions", "employees", "rd", "revenue", "electricity"];

/** The firms of a group with what they report. */
function returnsOf(scheme, group, firms, random, plants) {
  const made = [];
  firms.forEach((firm, at) => {
    const planted = plants[at] ?? {};
    const twin = made[planted.twinOf];
    const land = twin ? twin.land : landOf(firm, random, planted);
    const mu = firm.lots.reduce((sum, { areaM2 }) => sum + areaM2, 0) * 0.0015;
    const figures = twin ? twin.figures : { ...figuresOf(mu, random, group) };
    for (const name of FIGURES) if (planted[name] !== undefined) figures[name] = planted[name] && Number(planted[name]);
    made.push({ id: `${scheme}-${group}-${String(at + 1).padStart(2, "0")}`, name: firm.name, land, figures });
  });
  return made;
}

const csv = (head, rows) =>
  [head, ...rows]
    .map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(","))
    .join("\n") + "\n";

/** The files of the pack, by name. */
export function output(parcels) {
  const [schemes, groups, weights, returns, land] = [[], [], [], [], []];
  COUNTIES.forEach((of, at) => {
    const scheme = `demo-${of.letters}-${YEAR}`;
    schemes.push([scheme, of.county, YEAR, 25, 70, 95, "titled;leased_in", "leased_out;under_construction;excluded", ...of.window, of.source]);
    const random = randomOf(scheme);
    const firms = occupants(parcels, of.park);
    let from = 0;
    for (const [group, number] of Object.entries(of.groups)) {
      groups.push([scheme, group, group === "large" ? 5 : 3, 3000]);
      of.weights[group].forEach((weight, i) => weights.push([scheme, group, ...weight, (i + 1) * 10]));
      const plants = at === 0 ? PLANTED[group] : {};
      for (const firm of returnsOf(scheme, group, firms.slice(from, from + number), random, plants)) {
        returns.push([firm.id, scheme, group, firm.name, ...FIGURES.map((name) => figure(firm.figures[name])), "", SOURCE]);
        firm.land.forEach((row, i) => land.push([firm.id, (i + 1) * 10, ...row]));
      }
      from += number;
    }
  });
  return {
    "output_schemes.csv": csv(
      ["id", "county", "year", "a_percent", "b_percent", "c_percent", "land_adds", "land_subtracts", "objections_from", "objections_to", "source"],
      schemes,
    ),
    "output_groups.csv": csv(["scheme", "firm_group", "least_mu", "least_leased_m2"], groups),
    "output_weights.csv": csv(
      ["scheme", "firm_group", "measure", "weight", "benchmark", "cap_percent", "floor_percent", "missing", "ord"],
      weights,
    ),
    "output_returns.csv": csv(["id", "scheme", "firm_group", "firm", ...FIGURES, "leased_floor_m2", "source"], returns),
    "output_land.csv": csv(["return", "ord", "kind", "area_m2", "reason", "source"], land),
  };
}
