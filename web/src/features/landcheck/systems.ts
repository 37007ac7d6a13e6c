/** Systems that numbers can be in, whether they were pasted or came in a file. */
import type { RedLineFileLine, RedLineFileSystem, TableSystem } from "@/api";

export interface SystemOption {
  /** No two options have the same. */
  readonly key: string;
  readonly crs: string;
  readonly name: string;
  readonly state: TableSystem["state"];
  readonly evidence: readonly string[];
  /** Of the red line in this system; null where it is not known. */
  readonly areaMu: number | null;
}

/** The key of a system in a file: two can differ by the order of the numbers alone. */
export function keyOf({ crs, order }: Pick<RedLineFileSystem, "crs" | "order">): string {
  return `${crs} ${order}`;
}

export function optionsOfTable(systems: readonly TableSystem[]): readonly SystemOption[] {
  return systems.map((system) => ({ ...system, key: system.crs }));
}

export function optionsOfFile(
  systems: readonly RedLineFileSystem[],
  line: RedLineFileLine | null,
): readonly SystemOption[] {
  return systems.map((system, index) => ({
    ...system,
    key: keyOf(system),
    areaMu: line?.places[index]?.areaMu ?? null,
  }));
}
