// What was agreed, begun, built and paid for a lot, and the faults that are planted.

/** A number with so many decimals at most. */
export const to = (digits, value) => Number(value.toFixed(digits));

/** A day so many days after another, as YYYY-MM-DD. */
function days(from, count) {
  return new Date(Date.parse(from) + Math.round(count) * 86_400_000).toISOString().slice(0, 10);
}

/** What was agreed, begun and paid for a lot that was supplied on a day. */
function supplied(part, contractOn) {
  const { random, areaM2 } = part;
  return {
    contractOn,
    startDueOn: days(contractOn, 180 + 90 * random()),
    dueAreaM2: to(0, areaM2 * 0.9),
    plannedInvestmentWan: to(0, (areaM2 / 666.6667) * (220 + 180 * random())),
    occupant: `演示企业${String(Math.floor(random() * 900) + 100)}`,
  };
}

/** A lot that is built, begun in time and paid for. */
function built(part) {
  const { random } = part;
  const deal = supplied(part, days("2010-03-01", 4000 * random()));
  return {
    ...deal,
    startedOn: days(deal.startDueOn, -120 * random()),
    completedOn: days(deal.startDueOn, 300 + 400 * random()),
    startedAreaM2: deal.dueAreaM2,
    paidInvestmentWan: to(0, deal.plannedInvestmentWan * (0.85 + 0.3 * random())),
    farActual: to(2, 0.7 + 0.8 * random()),
  };
}

/** A lot that is supplied and not built: due later, or well begun. None of these is idle. */
function underWay(part) {
  const { random } = part;
  const deal = supplied(part, days("2025-06-01", 300 * random()));
  const share = 0.4 + 0.4 * random();
  return random() < 0.4
    ? { ...deal, startDueOn: days("2026-12-01", 120 * random()) }
    : {
        ...deal,
        startedOn: days(deal.startDueOn, -60 * random()),
        startedAreaM2: to(0, deal.dueAreaM2 * share),
        paidInvestmentWan: to(0, deal.plannedInvestmentWan * share * 0.9),
      };
}

/** By stage; a lot of another stage has none. */
export const STORIES = { built_industrial: built, supplied: underWay };

/** What is wrong with the planted lots, told in gis-data/demo/README.md. */
export const FAULTS = {
  "PY-05-003": {
    stage: "built_industrial",
    completedOn: "2019-08-20",
    startedOn: "2018-05-16",
    note: "演示数据：已建成，没有供应记录",
  },
  "PY-05-024": {
    stage: "supplied",
    contractOn: "2022-12-30",
    startDueOn: "2023-06-30",
    startedAreaM2: 0,
    note: "演示数据：约定动工后逾一年未动工",
  },
  "PY-04-003": {
    stage: "supplied",
    contractOn: "2021-11-18",
    startDueOn: "2022-05-31",
    startedOn: "2022-05-20",
    suspendedOn: "2024-03-31",
    startedShare: 0.28,
    note: "演示数据：已动工 28%，中止建设",
  },
  "PY-05-001": {
    stage: "supplied",
    contractOn: "2025-06-26",
    startDueOn: "2025-12-31",
    startedAreaM2: 0,
    note: "演示数据：约定动工后将满一年未动工",
  },
};

/** The story of a planted lot. */
export function faulty(part) {
  const { startedShare, ...told } = FAULTS[part.code];
  if (!told.contractOn) {
    return told;
  }
  const deal = { ...supplied(part, told.contractOn), ...told };
  return startedShare
    ? { ...deal, startedAreaM2: to(0, deal.dueAreaM2 * startedShare), paidInvestmentWan: to(0, deal.plannedInvestmentWan * 0.31) }
    : deal;
}
