/** What a post sees, as the service says it. */
import type { Post } from "@/api";
import type { MessageKey } from "@/shared/i18n";

/** A row of the table of an account: of what, in which counties, and whether it sees that. */
export interface Right {
  readonly what: MessageKey;
  readonly scope: "all" | "own" | "others";
  readonly sees: boolean;
}

export function rightsOf({
  audiences,
  counties,
}: Pick<Post, "audiences" | "counties">): readonly Right[] {
  const county = audiences.includes("county") && counties.length > 0;
  const everywhere = county && counties.includes("*");
  return [
    { what: "rights.public", scope: "all", sees: true },
    { what: "rights.staff", scope: "all", sees: audiences.includes("staff") },
    { what: "rights.county", scope: everywhere ? "all" : county ? "own" : "others", sees: county },
    ...(county && !everywhere
      ? [{ what: "rights.county", scope: "others", sees: false } as const]
      : []),
  ];
}
