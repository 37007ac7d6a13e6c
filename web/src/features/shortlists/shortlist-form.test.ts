import { describe, expect, it } from "vitest";
import type { Shortlist } from "@/api/siting";
import { extended, missing, moved, noted, without } from "./shortlist-form";

const list: Shortlist = {
  id: "1",
  name: "覆铜板客商",
  client: null,
  changedAt: "2026-11-30T00:00:00Z",
  version: 4,
  sites: [
    { parkId: "a", plan: "meizhou", name: "甲园", shortName: null, english: null, note: "先看" },
    { parkId: "b", plan: "meizhou", name: "乙园", shortName: null, english: null, note: null },
  ],
};

const parks = ({ sites }: { readonly sites: readonly { readonly parkId: string }[] }): string[] =>
  sites.map(({ parkId }) => parkId);

describe("a change of a shortlist", () => {
  it("names the version and sends the whole", () => {
    expect(extended(list, ["c"])).toEqual({
      name: "覆铜板客商",
      version: 4,
      sites: [{ parkId: "a", note: "先看" }, { parkId: "b" }, { parkId: "c" }],
    });
  });

  it("says for whom it is as long as that is said", () => {
    expect(without({ ...list, client: "某公司" }, "a").client).toBe("某公司");
    expect(without(list, "a")).not.toHaveProperty("client");
  });

  it("puts in what is not in it", () => {
    expect(missing(list, ["a", "c", "d"])).toEqual(["c", "d"]);
    expect(parks(extended(list, ["a", "c", "d"]))).toEqual(["a", "b", "c", "d"]);
  });

  it("takes a park out", () => {
    expect(parks(without(list, "a"))).toEqual(["b"]);
  });

  it("moves a park, and no further than the ends", () => {
    expect(parks(moved(list, "b", -1))).toEqual(["b", "a"]);
    expect(parks(moved(list, "a", -1))).toEqual(["a", "b"]);
    expect(parks(moved(list, "b", 1))).toEqual(["a", "b"]);
  });

  it("takes an empty note for none", () => {
    expect(noted(list, "a", " ").sites[0]).toEqual({ parkId: "a" });
    expect(noted(list, "b", "近站").sites[1]).toEqual({ parkId: "b", note: "近站" });
  });
});
