import { describe, expect, it } from "vitest";
import type { Shortlist } from "@/api/siting";
import { extended, missing, moved, noted, without } from "./shortlist-form";

function kept(site: string, name: string, note: string | null): Shortlist["sites"][number] {
  const none = { shortName: null, english: null, demo: false };
  return { site, kind: "park", parkId: site, plan: "meizhou", name, there: true, note, ...none };
}

const list: Shortlist = {
  id: "1",
  name: "覆铜板客商",
  client: null,
  changedAt: "2026-11-30T00:00:00Z",
  version: 4,
  sites: [kept("a", "甲园", "先看"), kept("b", "乙园", null)],
};

const keys = ({ sites }: ReturnType<typeof without>): readonly (string | null | undefined)[] =>
  sites.map(({ site }) => site);

describe("a change of a shortlist", () => {
  it("names the version and sends the whole", () => {
    expect(extended(list, ["c"])).toEqual({
      name: "覆铜板客商",
      version: 4,
      sites: [{ site: "a", note: "先看" }, { site: "b" }, { site: "c" }],
    });
  });

  it("says for whom it is as long as that is said", () => {
    expect(without({ ...list, client: "某公司" }, "a").client).toBe("某公司");
    expect(without(list, "a")).not.toHaveProperty("client");
  });

  it("puts in what is not in it, land too", () => {
    expect(missing(list, ["a", "c", "d"])).toEqual(["c", "d"]);
    expect(keys(extended(list, ["a", "c", "parcel:d"]))).toEqual(["a", "b", "c", "parcel:d"]);
  });

  it("takes a site out", () => {
    expect(keys(without(list, "a"))).toEqual(["b"]);
  });

  it("moves a site, and no further than the ends", () => {
    expect(keys(moved(list, "b", -1))).toEqual(["b", "a"]);
    expect(keys(moved(list, "a", -1))).toEqual(["a", "b"]);
    expect(keys(moved(list, "b", 1))).toEqual(["a", "b"]);
  });

  it("takes an empty note for none", () => {
    expect(noted(list, "a", " ").sites[0]).toEqual({ site: "a" });
    expect(noted(list, "b", "近站").sites[1]).toEqual({ site: "b", note: "近站" });
  });
});
