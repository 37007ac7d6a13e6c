import { describe, expect, it } from "vitest";
import type { Lead } from "@/api/leads";
import { emptyLead, formOf, openLead } from "./lead-form";

const lead: Lead = {
  id: "1",
  number: "XS-441426-2026-0001",
  version: 3,
  county: "441426",
  client: "甲公司",
  needs: "覆铜板",
  areaMu: 80.5,
  stage: "talks",
  stageSince: "2026-11-30",
  createdAt: "2026-11-30T00:00:00Z",
  touchedAt: "2026-11-30T00:00:00Z",
  quietDays: 0,
  staleness: "fresh",
  post: "招商岗",
  plots: [],
  clashes: [],
  demo: true,
};

describe("a lead as it is filled in", () => {
  it("says nothing of land where nothing was typed", () => {
    expect(formOf({ ...emptyLead("441426"), client: "甲" })).toEqual({
      county: "441426",
      client: "甲",
      needs: "",
      stage: "lead",
    });
  });

  it("changes the version that was read", () => {
    expect(formOf(openLead(lead), lead.version)).toEqual({
      county: "441426",
      client: "甲公司",
      needs: "覆铜板",
      areaMu: 80.5,
      stage: "talks",
      version: 3,
    });
  });
});
