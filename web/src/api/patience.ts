/** Asks again what may be asked again: a read that got no answer, or one that says “not now”. */
import { isOffline, noteAnswer, noteSilence } from "./connection";
import { isAbort } from "./problem";
import { cacheMode, noteViewer } from "./viewer";

/** How often after the first time. */
const mostRetries = 3;
/** The pause before the first repetition, ms; each further one is twice as long. */
const firstPauseMs = 400;
/** A service that wants a longer pause is not asked again: the reader is told instead, ms. */
const longestPauseMs = 10_000;
/** Each pause is up to this part longer, so that many readers do not come back together. */
const spread = 0.25;
/** Too many requests, bad gateway, unavailable, gateway timeout (RFC 9110, RFC 6585): all of them pass. */
const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** The answer of a GET. Rejects where none came: at once without a network, else after three repetitions. */
export async function getPatiently(url: string, init: RequestInit = {}): Promise<Response> {
  for (let retry = 0; ; retry += 1) {
    const answer = await attempt(url, init);
    const pauseMs = retry < mostRetries ? pauseAfter(answer, retry) : null;
    if (pauseMs === null) {
      return answered(answer);
    }
    await pause(pauseMs, init.signal ?? null);
  }
}

/** How long a service asks to be left alone, ms: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null || header.trim() === "") {
    return null;
  }
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

async function attempt(url: string, init: RequestInit): Promise<Response | Error> {
  try {
    const response = await fetch(url, { cache: cacheMode(), ...init });
    noteAnswer();
    noteViewer(response);
    return response;
  } catch (error) {
    if (isAbort(error)) {
      throw error;
    }
    noteSilence();
    return error instanceof Error ? error : new Error(String(error));
  }
}

function answered(answer: Response | Error): Response {
  if (answer instanceof Error) {
    throw answer;
  }
  return answer;
}

/** Null where asking again is of no use. */
function pauseAfter(answer: Response | Error, retry: number): number | null {
  const own = firstPauseMs * 2 ** retry * (1 + Math.random() * spread);
  if (answer instanceof Error) {
    return isOffline() ? null : own;
  }
  if (!passing.has(answer.status)) {
    return null;
  }
  const asked = retryAfterMs(answer.headers.get("retry-after"), Date.now());
  const pauseMs = Math.max(own, asked ?? 0);
  return pauseMs > longestPauseMs ? null : pauseMs;
}

function pause(ms: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new DOMException("Aborted", "AbortError"));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal?.aborted === true) {
      stop();
    }
    signal?.addEventListener("abort", stop, { once: true });
  });
}
