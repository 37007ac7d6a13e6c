/** The rooms of this code: every folder, what it may use, and how much it may hold. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** In a folder with more files nobody finds his way. */
const mostFiles = 25;

/** Each room with those it uses, lowest first: a room uses only what stands above it in this list. */
const declared: Readonly<Record<string, readonly string[]>> = {
  "shared/messages/chains": [],
  "shared/messages": ["shared/messages/chains"],
  shared: ["shared/messages"],
  "shared/panels": ["shared"],
  api: [],
  "map/values": [],
  "map/scene": ["map/values"],
  "map/paint": ["map/scene", "map/values"],
  "map/labels": ["map/paint", "map/scene", "map/values"],
  "map/tiles": ["map/paint", "map/scene", "map/values"],
  "map/desk": ["map/paint", "map/values"],
  map: ["map/desk", "map/labels", "map/paint", "map/scene", "map/tiles", "map/values"],
  "features/catalogue": ["api", "shared"],
  "features/search": ["api", "shared"],
  "features/nearby": ["api", "features/catalogue", "shared", "shared/panels"],
  "features/objects": ["api", "features/catalogue", "shared", "shared/panels"],
  "features/sources": ["api", "features/catalogue", "shared", "shared/panels"],
  "features/session": ["api", "features/catalogue", "shared", "shared/panels"],
  "features/data": ["api", "features/catalogue", "features/session", "map", "shared"],
  "features/chains": [
    "api",
    "features/catalogue",
    "features/data",
    "features/sources",
    "map",
    "shared",
    "shared/panels",
  ],
  "features/ambitions": [
    "api",
    "features/catalogue",
    "features/data",
    "features/sources",
    "map",
    "shared",
  ],
  "features/plan-facts": [
    "api",
    "features/catalogue",
    "features/chains",
    "features/sources",
    "shared",
  ],
  "features/changes": [
    "api",
    "features/catalogue",
    "features/data",
    "features/session",
    "map",
    "shared",
    "shared/panels",
  ],
  "features/decisions": ["api", "features/data", "map", "shared"],
  "features/imports": [
    "api",
    "features/data",
    "features/decisions",
    "features/session",
    "map",
    "shared",
    "shared/panels",
  ],
  "features/corrections": [
    "api",
    "features/catalogue",
    "features/data",
    "features/session",
    "shared",
    "shared/panels",
  ],
  "features/quality": [
    "api",
    "features/catalogue",
    "features/data",
    "features/session",
    "shared",
    "shared/panels",
  ],
  "features/editing": [
    "api",
    "features/catalogue",
    "features/data",
    "features/session",
    "map",
    "shared",
    "shared/panels",
  ],
  "features/landcheck": ["api", "features/data", "features/session", "map", "shared"],
  "features/ledger": ["api", "features/data", "map", "shared"],
  "features/administration": [
    "api",
    "features/catalogue",
    "features/session",
    "shared",
    "shared/panels",
  ],
  "features/places": ["api", "features/catalogue", "features/nearby", "shared", "shared/panels"],
  "features/enterprises": [
    "api",
    "features/catalogue",
    "features/nearby",
    "features/sources",
    "shared",
    "shared/panels",
  ],
  "features/parks": [
    "api",
    "features/catalogue",
    "features/chains",
    "features/nearby",
    "features/plan-facts",
    "features/sources",
    "shared",
    "shared/panels",
  ],
  "features/layout": [
    "api",
    "features/catalogue",
    "features/plan-facts",
    "features/sources",
    "shared",
    "shared/panels",
  ],
  "features/list": ["api", "features/catalogue", "features/layout", "features/sources", "shared"],
  "features/exports": ["api", "features/catalogue", "features/list", "shared", "shared/panels"],
  "app/state": [
    "api",
    "features/catalogue",
    "features/data",
    "features/list",
    "features/nearby",
    "features/session",
    "map",
    "shared",
  ],
  "app/map": [
    "api",
    "app/state",
    "features/catalogue",
    "features/data",
    "features/layout",
    "features/list",
    "features/nearby",
    "map",
    "shared",
  ],
  "app/frame": [
    "api",
    "app/state",
    "features/administration",
    "features/ambitions",
    "features/catalogue",
    "features/chains",
    "features/changes",
    "features/corrections",
    "features/data",
    "features/editing",
    "features/enterprises",
    "features/exports",
    "features/imports",
    "features/landcheck",
    "features/layout",
    "features/ledger",
    "features/list",
    "features/nearby",
    "features/objects",
    "features/parks",
    "features/places",
    "features/quality",
    "features/search",
    "features/session",
    "features/sources",
    "shared",
    "shared/panels",
  ],
  app: [
    "api",
    "app/frame",
    "app/map",
    "app/state",
    "features/catalogue",
    "features/data",
    "features/imports",
    "features/list",
    "features/nearby",
    "features/session",
    "map",
    "shared",
    "shared/panels",
  ],
  ".": ["app"],
};

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.(ts|vue)$/.test(file) && !/\.test\.ts$|^test\/|^env\.d\.ts$/.test(file),
);
const uses = new Map(files.map((file) => [file, importsOf(file)]));

/** The files of this code that a file names in `import` or `export … from`. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(@\/|\.{1,2}\/)([^"]+)"/g)].flatMap(
    ([, start = "", rest = ""]) => {
      const named = start === "@/" ? join(root, rest) : resolve(root, dirname(file), start + rest);
      const found = [named, `${named}.ts`, join(named, "index.ts")].find(
        (path) => /\.\w+$/.test(path) && existsSync(path),
      );
      if (found === undefined) {
        throw new Error(`${file} imports ${start}${rest}, which is no file`);
      }
      return found.endsWith(".css") ? [] : [relative(root, found)];
    },
  );
}

function usedBy(room: string): readonly string[] {
  const used = files
    .filter((file) => dirname(file) === room)
    .flatMap((file) => uses.get(file) ?? []);
  return [...new Set(used.map((file) => dirname(file)))].filter((other) => other !== room).sort();
}

/** A feature and the map as a whole have one door; of the rest every file may be entered. */
function houseOf(file: string): string | undefined {
  return /^(?:map|features\/[^/]+)(?=\/)/.exec(file)?.[0];
}

/** Those on a way from `file` back to itself; empty if there is none. */
function circleFrom(file: string): readonly string[] {
  const cameFrom = new Map<string, string>();
  const open = [file];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of uses.get(at) ?? []) {
      if (next === file) {
        const way = [at];
        for (let back = cameFrom.get(at); back !== undefined; back = cameFrom.get(back)) {
          way.unshift(back);
        }
        return way;
      }
      if (!cameFrom.has(next)) {
        cameFrom.set(next, at);
        open.push(next);
      }
    }
  }
  return [];
}

describe("the rooms", () => {
  it("use what they declare, and all of it", () => {
    const rooms = [...new Set(files.map((file) => dirname(file)))];

    const used = Object.fromEntries(rooms.map((room) => [room, usedBy(room)]));

    expect(used).toEqual(declared);
  });

  it("use only those declared before them", () => {
    const rooms = Object.keys(declared);

    const upward = rooms.flatMap((room, place) =>
      (declared[room] ?? [])
        .filter((other) => !rooms.slice(0, place).includes(other))
        .map((other) => `${room} → ${other}`),
    );

    expect(upward).toEqual([]);
  });

  it(`hold at most ${mostFiles} files each`, () => {
    const tooFull = Object.keys(declared)
      .map((room) => ({ room, held: files.filter((file) => dirname(file) === room).length }))
      .filter(({ held }) => held > mostFiles);

    expect(tooFull).toEqual([]);
  });

  it("are entered through index.ts where they belong to a feature or to the map", () => {
    const aside = files.flatMap((file) =>
      (uses.get(file) ?? [])
        .filter((other) => houseOf(other) !== undefined && houseOf(other) !== houseOf(file))
        .filter((other) => other !== `${houseOf(other) ?? ""}/index.ts`)
        .map((other) => `${file} → ${other}`),
    );

    expect(aside).toEqual([]);
  });
});

describe("the files", () => {
  it("use each other in no circle", () => {
    const circles = files.map(circleFrom).filter((circle) => circle.length > 0);

    expect(circles).toEqual([]);
  });
});
