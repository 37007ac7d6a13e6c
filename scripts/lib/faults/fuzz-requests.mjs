// Requests made by lot: the same seed makes the same requests. Most are nearly right, for those get furthest.

/** Numbers from 0 to below 1 (mulberry32). */
function lot(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SELECTION = "bbox bbox-crs datetime filter filter-lang filter-crs name plan kind lang";
/** Paths, each with the parameters it knows. */
const TARGETS = Object.entries({
  "/": "", "/index.html": "", "/ogc": "f", "/ogc/conformance": "f", "/ogc/api": "f", "/ogc/collections": "f", "/v3/api-docs": "",
  "/ogc/collections/parks": "f", "/ogc/collections/parks/queryables": "f lang", "/ogc/collections/parks/schema": "f lang",
  "/ogc/collections/parks/items": `${SELECTION} limit crs properties sortby f`,
  "/ogc/collections/enterprises/items": `${SELECTION} limit crs properties sortby f`,
  "/ogc/collections/parks/items/guangmei-yuan": "crs f lang",
  "/ogc/collections/enterprises/tiles/WebMercatorQuad/9/220/421": SELECTION,
  "/tiles/parks": "lang", "/tiles/parks/9/421/220.mvt": SELECTION, "/tiles/enterprises/9/421/220.mvt": SELECTION,
  "/api/v1/plans": "lang", "/api/v1/plans/meizhou/layout": "lang", "/api/v1/parks": "plan county industry kind limit lang",
  "/api/v1/parks/guangmei-yuan": "lang", "/api/v1/enterprises": "plan park industry county park_kind limit lang",
  "/api/v1/proximity": "lon lat radius_m kinds from limit lang", "/api/v1/search": "q plan limit lang", "/api/v1/layers": "lang",
  "/api/v1/settings": "", "/api/v1/sources/x": "", "/api/v1/conflicts": "object plan", "/api/v1/chains": "plan", "/api/v1/targets": "plan",
  "/api/v1/park-boundaries": "plan park", "/api/v1/exports/parks": `${SELECTION} format crs header sortby`,
  "/api/v1/exports/parks/outlook": SELECTION, "/api/v1/plan-exports/meizhou": "crs format", "/api/v1/export-jobs": "",
  "/api/v1/export-jobs/x": "", "/api/v1/jobs": "", "/api/v1/jobs/x": "", "/problems/invalid-parameter": "", "/actuator/health": "",
  "/actuator/health/liveness": "",
}).map(([path, names]) => ({ path, names: names.split(" ").filter(Boolean) }));
/** What each parameter may be. */
const GOOD = {
  bbox: "116,24,117,25", "bbox-crs": "http://www.opengis.net/def/crs/EPSG/0/4490", datetime: "2020-01-01/..", filter: "name%20LIKE%20'%25a%25'",
  "filter-lang": "cql2-text", "filter-crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84", name: "x", plan: "meizhou", kind: "park", lang: "en",
  limit: "10", crs: "http://www.opengis.net/def/crs/EPSG/0/4490", properties: "name", sortby: "-name", f: "json", county: "441402",
  industry: "x", park: "guangmei-yuan", park_kind: "park", lon: "116.1", lat: "24.3", radius_m: "5000", kinds: "park,enterprise",
  from: "park:guangmei-yuan", q: "%E6%A2%85", object: "park:guangmei-yuan", format: "csv", header: "name", cursor: "x", offset: "1",
};
const BAD = ["", " ", "-1", "0", "99999999999999999999", "1e999", "NaN", "-Infinity", "0x10", "1.5", "null", "true", "%00", "%0d%0aX: y", "%", "%zz",
  "%c0%af", "%ff", "%F0%9F%98%80", "..%2f..%2fetc%2fpasswd", "%2e%2e/", ";", ";x=1", "'", "''", "' OR 1=1--", "\"", "\\", "$%7B7*7%7D",
  "%23%7BT(java.lang.Runtime)%7D", "{\"op\":\"=\",\"args\":[", "%7B%22op%22%3A%22=%22,%22args%22%3A%5B%7B%22property%22%3A%22name%22%7D,1%5D%7D",
  "((((((((((name='a'", "S_INTERSECTS(geometry,POLYGON((0%200,1%201,0%200)))", "S_INTERSECTS(geometry,POINT(1e400%200))", "name='a'%20AND",
  "NOT%20NOT%20name%20IS%20NULL", "T_AFTER(valid_from,DATE('2023-02-30'))", "116,24,117", "117,25,116,24", "180,90,-180,-90", "1,2,3,4,5",
  "2023-02-30", "../..", "9999-12-31T23:59:60Z/0000-01-01", "EPSG:999999", "a".repeat(3000), "%E6%A2%85".repeat(200), "=", "&", "?", "#"];
const METHODS = ["GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "get", "X".repeat(20)];
const HEADERS = ["Accept: text/html", "Accept: application/geo+json", "Accept: */*;q=0", "Accept: ,;=", "Accept: application/xml",
  "Accept-Language: zz;q=9", "Accept-Encoding: gzip", "Accept-Encoding: br, *;q=0", "If-None-Match: \"x\", W/\"", "If-None-Match: *",
  "If-Modified-Since: yesterday", "Range: bytes=5-1", "Range: bytes=0-0,1-1,2-2", "Range: lines=1", "Content-Type: text/plain",
  "Content-Type: application/json; charset=x", "Content-Type: ;;", "Content-Encoding: gzip", "X-Forwarded-Host: evil.example",
  "X-Forwarded-For: 1.2.3.4", "X-HTTP-Method-Override: DELETE", "Origin: null", "Cookie: a=b; c", "Expect: 100-continue", "Expect: 200-ok",
  "X-Request-Id: a\tb", "Authorization: Basic ====", "Upgrade: h2c", "Transfer-Encoding: identity", `X-Long: ${"a".repeat(9000)}`, "Bad Name: x"];
const BODIES = ["", "{}", "[]", "null", "{", "\"", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "{\"plan\":\"meizhou\",\"plan\":\"x\"}", "{\"plan\":\"\\u0000\"}",
  "{\"plan\":1,\"parameters\":[]}", "{\"collection\":\"parks\",\"parameters\":{\"format\":\"csv\",\"filter\":\"\\u0000\"}}",
  "{\"collection\":\"parks\",\"parameters\":{\"format\":\"x\"}}", "{\"collection\":\"\\ud800\",\"parameters\":{\"format\":\"csv\"}}",
  "{\"collection\":\"parks\",\"parameters\":{\"bbox\":\"1e400,0,1,1\",\"format\":\"shp\"}}", "{\"parameters\":{\"format\":null}}", "\u0000", "a=b&c=d",
  `{"plan":"${"x".repeat(70000)}"}`, "{\"x\":1e99999}", "{\"collection\":\"parks\",\"plan\":\"meizhou\",\"parameters\":{}}"];

/** A request as text, and what it was made from. */
function requestText(method, target, headers, body) {
  const length = body === "" ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return [`${method} ${target} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers, ...length, "", body].join("\r\n");
}

const JSON_BODY = ["Content-Type: application/json"];
/** Once answered with 500, or with far too much log. */
export const KNOWN = [
  requestText("GET", "/a;%", [], ""),
  requestText("GET", "/api/v1/plans;%zz/x", [], ""),
  requestText("POST", "/api/v1/export-jobs", JSON_BODY, "{\"plan\":\"\\u0000\",\"parameters\":{}}"),
  requestText("POST", "/api/v1/export-jobs", JSON_BODY, "{\"plan\":\"meizhou\\u0000\",\"parameters\":{\"crs\":\"EPSG:4490\"}}"),
  requestText("GET", "/api/v1/exports/enterprises?format=csv&filter=S_INTERSECTS(geometry,POLYGON((116%2024,117%2025,117%2024,116%2025,116%2024)))", [], ""),
];

/** The given number of requests. */
export function* requests(seed, count) {
  const next = lot(seed);
  const below = (n) => Math.floor(next() * n);
  const one = (list) => list[below(list.length)];
  const chance = (part) => next() < part;
  const value = (name = one(Object.keys(GOOD))) => (chance(0.5) ? GOOD[name] : chance(0.6) ? one(BAD) : mutated(GOOD[name]));
  const mutated = (text) => {
    const at = below(text.length + 1);
    return text.slice(0, at) + one(BAD).slice(0, 40) + text.slice(at + below(3));
  };
  const path = (known) => {
    const steps = known.split("/");
    if (chance(0.15)) steps[below(steps.length)] = value();
    if (chance(0.05)) steps.splice(below(steps.length), 0, value());
    return steps.join("/").replace(/^([^/])/, "/$1") || "/";
  };
  const query = (names) => Array.from({ length: below(4) }, () => {
    const name = names.length > 0 && chance(0.9) ? one(names) : one(Object.keys(GOOD));
    return `${chance(0.97) ? name : value()}=${value(name)}`;
  }).join("&");
  for (let made = 0; made < count; made++) {
    const target = one(TARGETS);
    const asked = query(target.names);
    // a blank or a line end would end the request line, which is another request than was meant
    const address = (path(target.path) + (asked === "" ? "" : `?${asked}`)).replace(/[ \r\n]/g, "%20");
    const method = one(METHODS);
    const posts = chance(method === "POST" ? 0.9 : 0.05);
    const headers = [...(posts && chance(0.8) ? JSON_BODY : []), ...Array.from({ length: below(3) }, () => one(HEADERS))];
    const to = method === "POST" && chance(0.7) ? "/api/v1/export-jobs" : address;
    yield requestText(method, to, headers, posts ? one(BODIES) : "");
  }
}
