/** The rooms of this code: every folder, what it may use, and how much it may hold. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { declared } from "@/test/declared-rooms";

const mostFiles = 25; // among more nobody finds his way

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
