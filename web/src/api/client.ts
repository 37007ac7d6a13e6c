/** The one place that speaks HTTP. Every answer is JSON; every refusal is a {@link ProblemError}. */
import { getPatiently } from "./patience";
import { ProblemError, toProblem } from "./problem";
import { noteViewer } from "./viewer";

const root = "api/v1/";

export type Query = Readonly<Record<string, string | number | undefined>>;

/** The address of a read path below /api/v1, relative to the page so that any mount point works. */
export function apiUrl(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) {
      parameters.set(name, String(value));
    }
  }
  const text = parameters.toString();
  return root + path + (text === "" ? "" : `?${text}`);
}

export function getJson<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return getJsonAt(apiUrl(path, query), signal);
}

/** The same at an address outside /api/v1. */
export async function getJsonAt<T>(url: string, signal?: AbortSignal): Promise<T> {
  const response = await getPatiently(url, {
    headers: { accept: "application/json, application/geo+json, application/problem+json" },
    ...(signal === undefined ? {} : { signal }),
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok || body === null) {
    throw new ProblemError(toProblem(response.status, body));
  }
  // The one cast: the types of answers are those of web/openapi.json, which the service is tested against.
  return body as T;
}

/** The bytes of a vector tile; null where the tile is empty. */
export async function getTile(url: string, signal: AbortSignal): Promise<ArrayBuffer | null> {
  const response = await getPatiently(url, { signal });
  if (!response.ok) {
    throw new ProblemError(toProblem(response.status, await response.json().catch(() => null)));
  }
  return response.status === 204 ? null : response.arrayBuffer();
}

/** A file and the name that the service gives it. */
export interface NamedBlob {
  readonly blob: Blob;
  readonly name: string;
}

export async function getBlob(
  path: string,
  query: Query,
  signal?: AbortSignal,
): Promise<NamedBlob> {
  const response = await getPatiently(apiUrl(path, query), signal === undefined ? {} : { signal });
  if (!response.ok) {
    throw new ProblemError(toProblem(response.status, await response.json().catch(() => null)));
  }
  const name = nameIn(response.headers.get("content-disposition") ?? "");
  return { blob: await response.blob(), name };
}

/** The name in the header `Content-Disposition` (RFC 8187). */
function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return encoded === undefined ? "export" : decodeURIComponent(encoded);
}

/** What a changing request has to repeat; null in a browser in which nobody has signed in. */
export function csrfToken(): string | null {
  const cookies = "document" in globalThis ? document.cookie : "";
  return /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(cookies)?.[1] ?? null;
}

type Method = "POST" | "PUT" | "DELETE";

/** Sends a JSON body, or none, once: only reads are repeated. `null` where the answer has none. */
export function sendJson<T>(
  method: Method,
  path: string,
  content?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  return send(apiUrl(path), {
    method,
    headers: { "content-type": "application/json" },
    ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** Sends bytes as they are, once. Rejects too when `signal` aborts. */
export function sendBytes<T>(
  method: Method,
  url: string,
  bytes: Blob | null,
  signal: AbortSignal,
): Promise<T> {
  const headers = { "content-type": "application/octet-stream" };
  return send(url, { method, headers, body: bytes, signal });
}

/** Sends a form with a file, once; the browser names the boundary between its parts. */
export function sendForm<T>(path: string, form: FormData, signal?: AbortSignal): Promise<T> {
  return send(apiUrl(path), {
    method: "POST",
    headers: {},
    body: form,
    ...(signal === undefined ? {} : { signal }),
  });
}

interface Sent extends Omit<RequestInit, "headers"> {
  readonly headers: Readonly<Record<string, string>>;
}

async function send<T>(url: string, { headers, ...init }: Sent): Promise<T> {
  const token = csrfToken();
  const response = await fetch(url, {
    ...init,
    headers: {
      accept: "application/json, application/problem+json",
      ...headers,
      ...(token === null ? {} : { "X-XSRF-TOKEN": token }),
    },
  });
  noteViewer(response);
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    throw new ProblemError(toProblem(response.status, body));
  }
  return body as T;
}

/** A page of a list, or of a GeoJSON collection. */
interface AnyPage<T> {
  readonly items?: readonly T[];
  readonly features?: readonly T[];
  readonly next?: string | null;
}

/** All items or features, page after page until `next` is null. */
export async function getAll<T>(path: string, query: Query = {}): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const page: AnyPage<T> = await getJson(path, { ...query, limit: 1000, cursor });
    found.push(...(page.items ?? page.features ?? []));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return found;
}
