/** An API that answers with the small plan of plan-fixture.ts, under two ids: `here`, the configured one, and `there`. */
import { atlasApi, type AtlasApi } from "@/api";
import { industriesAnswer, parts, planAnswer } from "./plan-fixture";

const settings = {
  version: "1",
  dataVersion: "1",
  profile: "standard",
  mapReviewNumber: null,
  boundaries: true,
  demo: false,
  defaultPlan: "here",
  baseMaps: [],
  site: { organiser: null, code: null, icp: null, publicSecurity: null },
} as const;

export const workingApi: AtlasApi = {
  ...atlasApi,
  settings: () => Promise.resolve(settings),
  plans: () => Promise.resolve([planAnswer, { ...planAnswer, id: "there", shortName: "彼地" }]),
  industries: () => Promise.resolve(industriesAnswer),
  layers: () => Promise.resolve([]),
  layout: () =>
    Promise.resolve({
      type: "FeatureCollection",
      plan: "here",
      counts: {},
      features: parts.layout,
    }),
  parks: () => Promise.resolve([...parts.parks]),
  enterprises: () => Promise.resolve([...parts.enterprises]),
  enteredPlaces: () => Promise.resolve(new Set<string>()),
  counties: () => Promise.resolve([...parts.counties]),
  towns: () => Promise.resolve([]),
  transport: () => Promise.resolve([]),
  boundaries: () => Promise.resolve([]),
};
