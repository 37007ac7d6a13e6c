import { describe, expect, it, vi } from "vitest";
import { ProblemError } from "@/api";
import { createPasswordForm } from "./password-form";

function refusal(code: string): ProblemError {
  return new ProblemError({ type: "x", title: "x", status: 422, detail: code, code });
}

describe("the form for another password", () => {
  it("asks for all three, and for the same new one twice", async () => {
    const changePassword = vi.fn(() => Promise.resolve());
    const form = createPasswordForm({ changePassword });
    const named: (string | undefined)[] = [];
    for (const typed of [
      { current: "", wanted: "", again: "" },
      { current: "a", wanted: "", again: "" },
      { current: "a", wanted: "b", again: "c" },
    ]) {
      form.typed.value = typed;
      expect(await form.submit()).toBe(false);
      named.push(form.mistake.value?.field);
    }

    expect(named).toEqual(["current", "wanted", "again"]);
    expect(changePassword).not.toHaveBeenCalled();
  });

  it("says at which of them the service takes offence", async () => {
    const changePassword = vi
      .fn(() => Promise.resolve())
      .mockRejectedValueOnce(refusal("SIGN_IN_FAILED"))
      .mockRejectedValueOnce(refusal("PASSWORD_REFUSED"));
    const form = createPasswordForm({ changePassword });
    form.typed.value = { current: "a", wanted: "b", again: "b" };

    await form.submit();
    expect(form.mistake.value).toEqual({ field: "current", text: "SIGN_IN_FAILED" });
    await form.submit();
    expect(form.mistake.value).toEqual({ field: "wanted", text: "PASSWORD_REFUSED" });

    expect(await form.submit()).toBe(true);
    expect(changePassword).toHaveBeenLastCalledWith({ current: "a", password: "b" });
  });
});
