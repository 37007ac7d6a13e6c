/** Who may do what here; the service decides, and the screen offers nothing that it would refuse. */
import type { Post } from "@/api";
import type { Session } from "@/features/session";
import { isInCheck, isInMeeting, isInSiting, type DataPlace } from "./place";

/** `locked`: nobody is signed in, or one looks as the public. `other`: the post does something else. */
export type Access = "locked" | "public-view" | "other" | "open";

const stewards: readonly string[] = ["steward", "reviewer", "publisher"];
const officers: readonly string[] = ["county_officer", "city_officer"];
const promoters: readonly string[] = ["promoter"];
const members: readonly string[] = ["member"];

/** The access to a place of a desk. */
export function accessOf(
  session: Pick<Session, "post" | "asPublic">,
  part: DataPlace["part"] = "imports",
): Access {
  const post = session.post.value;
  if (part === "progress" || (isInSiting({ part }) && part !== "leads")) {
    return "open";
  }
  const here = placesOf(part);
  if (post === null) {
    return "locked";
  }
  if (session.asPublic.value) {
    return "public-view";
  }
  return post.roles.some((role) => here.includes(role)) ? "open" : "other";
}

/** Whose place it is. Promoters follow there what they entered of sites. */
function placesOf(part: DataPlace["part"]): readonly string[] {
  if (isInMeeting({ part })) {
    return members;
  }
  if (part === "leads") {
    return promoters;
  }
  if (part === "changes" || part === "history") {
    return [...stewards, ...promoters];
  }
  return isInCheck({ part }) ? officers : stewards;
}

export function mayImport(post: Post | null): boolean {
  return post?.roles.some((role) => role === "steward" || role === "publisher") === true;
}

/** Whether the post enters data, and looks as itself. */
export function mayEnter({ post, asPublic }: Pick<Session, "post" | "asPublic">): boolean {
  return !asPublic.value && post.value?.roles.includes("steward") === true;
}

/** Whether drafts are there for the post, and it looks as itself. */
export function maySeeDrafts({ post, asPublic }: Pick<Session, "post" | "asPublic">): boolean {
  return !asPublic.value && post.value?.roles.some((role) => stewards.includes(role)) === true;
}

/** Whether the ledger of projects is there for the post, and it looks as itself. */
export function mayFollow({ post, asPublic }: Pick<Session, "post" | "asPublic">): boolean {
  const followers = [...stewards, ...officers, ...promoters, ...members];
  return !asPublic.value && post.value?.roles.some((role) => followers.includes(role)) === true;
}

/** Whether the post keeps leads and makes dossiers. */
export function mayPromote({ post, asPublic }: Pick<Session, "post" | "asPublic">): boolean {
  return !asPublic.value && post.value?.roles.some((role) => promoters.includes(role)) === true;
}

/** Whether the post belongs to the joint meeting, and looks as itself. */
export function mayMeet({ post, asPublic }: Pick<Session, "post" | "asPublic">): boolean {
  return !asPublic.value && post.value?.roles.some((role) => members.includes(role)) === true;
}

/** Whether the post finds land that is ready for supply in the counties it works for. */
export function mayFindLand({ post, asPublic }: Pick<Session, "post" | "asPublic">): boolean {
  const roles: readonly string[] = [...stewards, ...officers, ...promoters];
  return !asPublic.value && post.value?.roles.some((role) => roles.includes(role)) === true;
}

export function mayCheck(post: Post | null): boolean {
  return post?.roles.some((role) => officers.includes(role)) === true;
}
