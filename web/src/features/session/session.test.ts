import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nextTick } from "vue";
import { answeredTo, ProblemError, type Session as Answer, type SessionApi } from "@/api";
import { officer, sessionOf } from "@/test/session-fixture";
import { createSession } from "./session";

/** A service at which this is the next answer to whoever asks who is there. */
function service(next: () => Answer) {
  return {
    get: vi.fn(() => Promise.resolve(next())),
    signIn: () => Promise.resolve(sessionOf(officer)),
    signOut: () => Promise.resolve(null),
    look: ({ asPublic }) => Promise.resolve(sessionOf(officer, { asPublic })),
    changePassword: () => Promise.resolve(sessionOf(officer)),
    proposeSecondFactor: () => Promise.resolve({ secret: "A".repeat(32), uri: "otpauth://totp/x", qr: { side: 0, path: "" } }),
    confirmSecondFactor: () => Promise.resolve(sessionOf(officer)),
  } satisfies SessionApi;
}

const credentials = { account: "desk-east", password: "x" };

beforeEach(() => {
  vi.stubGlobal("document", { cookie: "" });
});
afterEach(() => {
  answeredTo.value = "";
  vi.unstubAllGlobals();
});

describe("whoever reads", () => {
  it("is the public, then the post, then the post as the public, then the public", async () => {
    const session = createSession(service(() => sessionOf(null)));
    const seen = [session.viewer.value];

    await session.signIn(credentials);
    seen.push(session.viewer.value);
    await session.look({ asPublic: true });
    seen.push(session.viewer.value);
    await session.signOut();
    seen.push(session.viewer.value);

    expect(seen).toEqual(["", "desk-east", "desk-east public", ""]);
    expect(session.post.value).toBeNull();
    expect(session.ended.value).toBe(false);
  });

  it("is the public as long as a post has no password of its own", async () => {
    const first = { ...officer, mustChange: true, audiences: ["public"] };
    const session = createSession(service(() => sessionOf(first)));

    await session.refresh();

    expect(session.viewer.value).toBe("desk-east public");
  });
});

describe("a session that has ended", () => {
  it("is noticed at the next answer that is given to somebody else", async () => {
    const api = service(() => sessionOf(null));
    const session = createSession(api);
    await session.signIn(credentials);
    answeredTo.value = "desk-east";
    await nextTick();
    expect(api.get).not.toHaveBeenCalled();

    answeredTo.value = "";
    await vi.waitFor(() => {
      expect(session.ended.value).toBe(true);
    });

    expect(session.post.value).toBeNull();
    await session.signIn(credentials);
    expect(session.ended.value).toBe(false);
  });

  it("is not believed where nothing answers", async () => {
    const api = { ...service(() => sessionOf(null)), get: () => Promise.reject(new Error("away")) };
    const session = createSession(api);
    await session.signIn(credentials);

    await session.refresh();

    expect(session.post.value?.id).toBe("desk-east");
  });

  it("does not undo a sign-in that happened while it was asked for", async () => {
    let answer: (session: Answer) => void = () => undefined;
    const api = {
      ...service(() => sessionOf(null)),
      get: () => new Promise<Answer>((resolve) => (answer = resolve)),
    };
    const session = createSession(api);

    const asked = session.refresh();
    await session.signIn(credentials);
    answer(sessionOf(null));
    await asked;

    expect(session.post.value?.id).toBe("desk-east");
  });
});

describe("a refused sign-in", () => {
  it("says why, and leaves everything as it was", async () => {
    const refusal = new ProblemError({ type: "x", title: "x", status: 401, detail: "不对" });
    const api = { ...service(() => sessionOf(null)), signIn: () => Promise.reject(refusal) };
    const session = createSession(api);

    await expect(session.signIn(credentials)).rejects.toThrow("不对");
    expect(session.viewer.value).toBe("");
  });
});
