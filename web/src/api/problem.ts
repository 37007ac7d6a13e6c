import { isOffline } from "./connection";
import type { Problem } from "./types";

/** A request that got no usable answer. What to tell the user is in {@link ProblemError.problem}. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** Reads a problem+json body; anything else becomes a problem that carries the status alone. */
export function toProblem(status: number, body: unknown): Problem {
  if (isProblem(body)) {
    return body;
  }
  return { type: "about:blank", title: `HTTP ${status}`, status };
}

/** Whatever was thrown, as a problem. Status 0 means that no answer came at all; its title says why not. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) {
    return error.problem;
  }
  return { type: "about:blank", title: isOffline() ? "offline" : "unreachable", status: 0 };
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === "object" &&
    body !== null &&
    "title" in body &&
    "status" in body &&
    typeof body.title === "string"
  );
}
