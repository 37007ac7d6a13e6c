// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { computed, effectScope, ref, shallowRef, type EffectScope } from "vue";
import type { Session as Answer } from "@/api";
import { officer, sessionOf } from "@/test/session-fixture";
import { useKeepAlive } from "./keep-alive";

const minuteMs = 60_000;
const refresh = vi.fn(() => Promise.resolve());
let scope: EffectScope;

/** A session of 20 minutes. */
beforeEach(() => {
  vi.useFakeTimers();
  refresh.mockClear();
  const answer = shallowRef<Answer | null>(sessionOf(officer));
  scope = effectScope();
  scope.run(() => {
    useKeepAlive({
      answer,
      post: computed(() => answer.value?.account ?? null),
      asPublic: computed(() => false),
      viewer: computed(() => "desk-east"),
      ended: ref(false),
      refresh,
      signIn: () => Promise.resolve(),
      signOut: () => Promise.resolve(),
      look: () => Promise.resolve(),
      changePassword: () => Promise.resolve(),
      proposeSecondFactor: () => Promise.resolve({ secret: "", uri: "", qr: { side: 0, path: "" } }),
      confirmSecondFactor: () => Promise.resolve(),
    });
  });
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

describe("a session", () => {
  it("is kept while somebody works without asking the service anything", () => {
    for (let minute = 0; minute < 20; minute += 1) {
      document.dispatchEvent(new Event("keydown"));
      vi.advanceTimersByTime(minuteMs);
    }

    expect(refresh).toHaveBeenCalledTimes(4);
  });

  it("is left alone until it must have ended, then asked after once", () => {
    vi.advanceTimersByTime(24 * minuteMs);
    expect(refresh).not.toHaveBeenCalled();

    vi.advanceTimersByTime(2 * minuteMs);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it("is asked after when the page comes into sight again", () => {
    document.dispatchEvent(new Event("visibilitychange"));

    expect(refresh).toHaveBeenCalledTimes(1);
  });
});
