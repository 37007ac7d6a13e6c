/** How posts, their counties and times are written. */
import type { Post } from "@/api";
import { fullName, type PlanData } from "@/features/catalogue";
import { language, listed, t } from "@/shared/i18n";

/** Authorities of one country keep one clock. */
const zone = "Asia/Shanghai";

/** What the post is called: what it does, and for where if its name says so. */
export interface PostName {
  readonly does: string;
  readonly where: string | null;
}

export function postName({ post, postEn }: Pick<Post, "post" | "postEn">): PostName {
  const [does = "", where = null] = language() === "en" ? postEn.split(", ") : post.split("　");
  return { does, where };
}

export function postLine(post: Pick<Post, "post" | "postEn">): string {
  const { does, where } = postName(post);
  return where === null ? does : `${does} · ${where}`;
}

/** The counties of a post; by their codes where the plan on screen is that of other counties. */
export function scopeName({ counties }: Pick<Post, "counties">, data: PlanData | null): string {
  if (counties.length === 0) {
    return t("scope.none");
  }
  return counties.includes("*")
    ? t("scope.all")
    : listed(counties.map((code) => countyNameOf(code, data)));
}

function countyNameOf(code: string, data: PlanData | null): string {
  const county = data?.countyById.get(code);
  return county === undefined ? code : fullName(county.properties);
}

/** Date and minute in China, whatever the clock of the reader: 2026-11-27 17:42. */
export function formatMoment(moment: string): string {
  return new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
  }).format(new Date(moment));
}

export function formatMinutes(seconds: number): string {
  return t("account.minutes", { count: Math.round(seconds / 60) });
}
