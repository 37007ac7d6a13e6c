import type { Industries, Industry, PaletteEntry } from "@/api";
import { language } from "@/shared/i18n";

/** Used for whatever has no industry, and where the palette itself lacks the entry. */
const neutral: PaletteEntry = {
  key: "other",
  name: "其他",
  english: { name: "Other", shortName: null, basis: "translation" },
  seal: "他",
  sealEn: "O",
  fill: "#8B8A86",
  edge: "#5B5A57",
  text: "#66645F",
  tint: "#ECEBE8",
  ink: "#22201C",
};

/** The industry tree: sectors, their branches, their chain links. Names and letters are in the language on screen. */
export interface IndustryIndex {
  /** All nodes, parents before children, in the order of the catalogue. */
  readonly nodes: readonly Industry[];
  /** The colours of the sectors in their order, for legends. */
  readonly palette: readonly PaletteEntry[];
  find(id: string): Industry | undefined;
  children(id: string | null): readonly Industry[];
  /** The node and all above it, sector last. */
  lineage(id: string): readonly Industry[];
  /** Whether `id` is `ancestor` or lies below it. */
  within(id: string, ancestor: string): boolean;
  paletteOf(id: string | null): PaletteEntry;
}

export function createIndustryIndex(answer: Industries): IndustryIndex {
  const chinese = indexOf(answer, neutral);
  const english = indexOf(
    { ...answer, items: answer.items.map(named), palette: answer.palette.map(lettered) },
    lettered(neutral),
  );
  const spoken = (): IndustryIndex => (language() === "en" ? english : chinese);
  return {
    get nodes() {
      return spoken().nodes;
    },
    get palette() {
      return spoken().palette;
    },
    find: (id) => spoken().find(id),
    children: (id) => spoken().children(id),
    lineage: (id) => spoken().lineage(id),
    within: (id, ancestor) => chinese.within(id, ancestor),
    paletteOf: (id) => spoken().paletteOf(id),
  };
}

function named(node: Industry): Industry {
  return { ...node, name: node.english?.shortName ?? node.english?.name ?? node.name };
}

/** The seal of a sector with a letter in place of the character. */
function lettered(entry: PaletteEntry): PaletteEntry {
  return { ...entry, seal: entry.sealEn || entry.seal, name: entry.english?.name ?? entry.name };
}

function indexOf(answer: Industries, none: PaletteEntry): IndustryIndex {
  const byId = new Map(answer.items.map((node) => [node.id, node]));
  const byParent = grouped(answer.items);
  const colours = new Map(answer.palette.map((entry) => [entry.key, entry]));

  function lineage(id: string): Industry[] {
    const nodes: Industry[] = [];
    for (let node = byId.get(id); node !== undefined; node = parentOf(node)) {
      nodes.push(node);
    }
    return nodes;
  }

  function parentOf(node: Industry): Industry | undefined {
    return node.parentId === null ? undefined : byId.get(node.parentId);
  }

  return {
    nodes: answer.items,
    palette: answer.palette,
    find: (id) => byId.get(id),
    children: (id) => byParent.get(id) ?? [],
    lineage,
    within: (id, ancestor) => lineage(id).some((node) => node.id === ancestor),
    paletteOf: (id) => colours.get(byId.get(id ?? "")?.palette ?? "other") ?? none,
  };
}

function grouped(nodes: readonly Industry[]): Map<string | null, Industry[]> {
  const groups = new Map<string | null, Industry[]>();
  for (const node of nodes) {
    const group = groups.get(node.parentId) ?? [];
    group.push(node);
    groups.set(node.parentId, group);
  }
  return groups;
}
