import { describe, expect, it } from "vitest";
import { emptyAccount, formOf, roleCodes, roleName } from "./new-account";

describe("a new account", () => {
  it("is for all counties where none is chosen", () => {
    expect(formOf({ ...emptyAccount(), post: " 核查岗 ", postEn: "desk" })).toEqual({
      post: "核查岗",
      postEn: "desk",
      roles: ["county_officer"],
      counties: ["*"],
    });
    expect(formOf({ ...emptyAccount(), counties: ["441426"] }).counties).toEqual(["441426"]);
  });

  it("names no county for what is done for none", () => {
    expect(formOf({ ...emptyAccount(), role: "auditor", counties: ["441426"] }).counties).toEqual(
      [],
    );
  });

  it("has a word for every role", () => {
    expect(new Set(roleCodes.map(roleName)).size).toBe(roleCodes.length);
    expect(roleName("king")).toBe("king");
  });
});
