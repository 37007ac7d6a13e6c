import type { Target } from "@/api";

/** The rows of one heading of a plan: what it wants, what it starts from, and what it says around both. */
export interface TargetGroup {
  readonly name: string;
  readonly targets: readonly Target[];
  /** Starting values and context; they have no value of their own to reach. */
  readonly background: readonly Target[];
}

/** Groups in the order of the plan; those that want something come first. */
export function targetGroups(rows: readonly Target[]): readonly TargetGroup[] {
  const names = [...new Set(rows.map(({ group }) => group))];
  const groups = names.map((name) => {
    const own = rows.filter(({ group }) => group === name);
    return {
      name,
      targets: own.filter(({ rowType }) => rowType === "target"),
      background: own.filter(({ rowType }) => rowType !== "target"),
    };
  });
  const wants = ({ targets }: TargetGroup): boolean => targets.length > 0;
  return [...groups.filter(wants), ...groups.filter((group) => !wants(group))];
}
