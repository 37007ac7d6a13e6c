// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { rememberPlace, takeReturn } from "./provider-return";

describe("the way back from the identity provider", () => {
  beforeEach(() => {
    sessionStorage.clear();
  });

  it("leads to where one was", () => {
    history.replaceState(null, "", "/?plan=xiamen&sel=park.a");
    rememberPlace();
    history.replaceState(null, "", "/?signIn=done");

    expect(takeReturn()).toBe("done");
    expect(location.search).toBe("?plan=xiamen&sel=park.a");
    expect(takeReturn()).toBeNull();
  });

  it("says what was refused, and takes nobody's word for the rest", () => {
    history.replaceState(null, "", "/?signIn=refused");
    expect(takeReturn()).toBe("refused");
    expect(location.search).toBe("");

    history.replaceState(null, "", "/?signIn=%3Cscript%3E&plan=meizhou");
    expect(takeReturn()).toBeNull();
    expect(location.search).toContain("plan=meizhou");
  });
});
