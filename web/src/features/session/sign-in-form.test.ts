import { describe, expect, it, vi } from "vitest";
import { ProblemError } from "@/api";
import { createSignInForm } from "./sign-in-form";

const wrong = new ProblemError({
  type: "/problems/sign-in-failed",
  title: "登录未成功",
  status: 401,
  detail: "账号或密码不对，还可以试 3 次。",
});

describe("the form to sign in", () => {
  it("sends nothing while a field is empty, and names the first one", async () => {
    const signIn = vi.fn(() => Promise.resolve());
    const form = createSignInForm({ signIn });

    expect(await form.submit()).toBe(false);
    expect(form.mistake.value?.field).toBe("account");
    form.account.value = " desk-east ";
    expect(await form.submit()).toBe(false);
    expect(form.mistake.value?.field).toBe("password");
    expect(signIn).not.toHaveBeenCalled();

    form.password.value = " a b ";
    expect(await form.submit()).toBe(true);
    expect(signIn).toHaveBeenCalledWith({ account: "desk-east", password: " a b " });
  });

  it("has what the service says at the password, and forgets it with the next attempt", async () => {
    const signIn = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(wrong);
    const form = createSignInForm({ signIn });
    form.fill("desk-east", "x");

    expect(await form.submit()).toBe(false);
    expect(form.mistake.value).toEqual({ field: "password", text: wrong.problem.detail });
    expect(form.busy.value).toBe(false);

    expect(await form.submit()).toBe(true);
    expect(form.mistake.value).toBeNull();
  });

  it("asks for the code once the service does, and sends it along", async () => {
    const needed = new ProblemError({
      type: "/problems/second-factor-needed",
      title: "还要验证码",
      status: 401,
      code: "SECOND_FACTOR_NEEDED",
    });
    const signIn = vi
      .fn(() => Promise.resolve())
      .mockRejectedValueOnce(needed)
      .mockRejectedValueOnce(wrong);
    const form = createSignInForm({ signIn });
    form.fill("desk-east", "x");

    expect(await form.submit()).toBe(false);
    expect([form.asksCode.value, form.mistake.value?.field]).toEqual([true, "code"]);
    form.code.value = " 123456 ";
    expect(await form.submit()).toBe(false);
    expect(form.mistake.value).toEqual({ field: "code", text: wrong.problem.detail });
    expect(await form.submit()).toBe(true);
    expect(signIn).toHaveBeenLastCalledWith({
      account: "desk-east",
      password: "x",
      code: "123456",
    });
  });

  it("is filled in without being sent", () => {
    const signIn = vi.fn(() => Promise.resolve());
    const form = createSignInForm({ signIn });

    form.fill("demo-desk", "known");

    expect([form.account.value, form.password.value]).toEqual(["demo-desk", "known"]);
    expect(signIn).not.toHaveBeenCalled();
  });

  it("is sent once, however often the button is pressed", async () => {
    let answer: () => void = () => undefined;
    const signIn = vi.fn(() => new Promise<void>((resolve) => (answer = resolve)));
    const form = createSignInForm({ signIn });
    form.fill("desk-east", "x");

    const first = form.submit();
    expect(await form.submit()).toBe(false);
    answer();

    expect(await first).toBe(true);
    expect(signIn).toHaveBeenCalledTimes(1);
  });
});
