import { describe, expect, it } from "vitest";
import {
  formatQuery,
  formOf,
  makingOf,
  parseQuery,
  plainQuery,
  queryOf,
  questionOf,
} from "./query";

const story = makingOf(plainQuery, "link:tongbo-pcb/futongban", [
  "link:tongbo-pcb/dianlu-tongbo",
  "link:tongbo-pcb/yinzhi-dianluban",
]);

describe("what is looked for", () => {
  it("is nothing in the address as long as nobody changed it", () => {
    expect(formatQuery(plainQuery)).toBe("");
    expect(parseQuery("")).toBe(plainQuery);
  });

  it("comes back from the address as it went in", () => {
    const asked = {
      ...story,
      limits: [
        ...story.limits,
        { criterion: "county", of: null, atMost: null, atLeast: null, oneOf: ["441402", "441403"] },
        { criterion: "available_land", of: null, atMost: null, atLeast: 80, oneOf: [] },
      ],
      wishes: story.wishes.map((wish) =>
        wish.criterion === "station"
          ? {
              ...wish,
              breakPoints: [
                { at: 0, worth: 1 },
                { at: 5000, worth: 0.5 },
              ],
            }
          : wish,
      ),
    } as const;

    expect(parseQuery(formatQuery(asked))).toEqual(asked);
  });

  it("comes back from what the service was asked", () => {
    const asked = {
      ...story,
      limits: [
        ...story.limits,
        { criterion: "county", of: null, atMost: null, atLeast: null, oneOf: ["441402"] },
      ],
    } as const;

    expect(queryOf(formOf(asked, "meizhou"))).toEqual(asked);
    expect(queryOf({ plan: "meizhou" })).toEqual({
      kinds: ["park"],
      make: null,
      limits: [],
      wishes: [],
    });
  });

  it("leaves out what cannot be read", () => {
    expect(parseQuery("l~castle~~1,l~station,w~castle~~1,w~port~~x,nonsense,w~port~~7")).toEqual({
      kinds: ["park"],
      make: null,
      limits: [],
      wishes: [{ criterion: "port", of: null, weight: 7, breakPoints: null }],
    });
  });

  it("asks the service anew for another limit, and not for another weight", () => {
    const heavier = {
      ...story,
      wishes: story.wishes.map((wish) => ({ ...wish, weight: wish.weight + 3 })),
    };

    expect(questionOf(heavier)).toBe(questionOf(story));
    expect(questionOf({ ...story, limits: [] })).not.toBe(questionOf(story));
  });

  it("asks for land where land is looked for, and anew for every weight", () => {
    const asked = { ...story, kinds: ["park", "parcel"] } as const;
    const heavier = {
      ...asked,
      wishes: asked.wishes.map((wish) => ({ ...wish, weight: wish.weight + 3 })),
    };

    expect(formOf(asked, "meizhou").kinds).toEqual(["park", "parcel"]);
    expect(formOf(story, "meizhou").kinds).toBeUndefined();
    expect(parseQuery(formatQuery(asked))).toEqual(asked);
    expect(queryOf(formOf(asked, "meizhou"))).toEqual(asked);
    expect(questionOf(heavier)).not.toBe(questionOf(asked));
  });

  it("asks how the industry fits only where something is made", () => {
    const { wishes } = formOf({ ...story, make: null }, "meizhou");

    expect(wishes?.map(({ criterion }) => criterion)).not.toContain("industry");
    expect(formOf(story, "meizhou").wishes?.find((wish) => wish.criterion === "industry")).toEqual({
      criterion: "industry",
      of: "link:tongbo-pcb/futongban",
      weight: 10,
    });
  });
});
