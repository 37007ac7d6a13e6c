import { describe, expect, it } from "vitest";
import { rightsOf } from "./rights";

function rowsOf(audiences: readonly string[], counties: readonly string[]): readonly string[] {
  return rightsOf({ audiences, counties }).map(
    ({ what, scope, sees }) => `${what.replace("rights.", "")} ${scope} ${sees ? "+" : "-"}`,
  );
}

describe("the table of what a post sees", () => {
  it("names its own counties, and that others are not for it", () => {
    expect(rowsOf(["public", "staff", "county"], ["441426"])).toEqual([
      "public all +",
      "staff all +",
      "county own +",
      "county others -",
    ]);
  });

  it("knows a post for the whole city", () => {
    expect(rowsOf(["public", "staff", "county"], ["*"])).toContain("county all +");
  });

  it("says what a post without counties does not see", () => {
    expect(rowsOf(["public", "staff"], [])).toEqual([
      "public all +",
      "staff all +",
      "county others -",
    ]);
  });

  it("says that a post without a password of its own sees what is public", () => {
    expect(rowsOf(["public"], ["441426"])).toEqual([
      "public all +",
      "staff all -",
      "county others -",
    ]);
  });
});
