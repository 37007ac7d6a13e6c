/** Who may do what here; the service decides, and the screen offers nothing that it would refuse. */
import type { Post } from "@/api";
import type { Session } from "@/features/session";

/** `locked`: nobody is signed in, or one looks as the public. `other`: the post does something else. */
export type Access = "locked" | "public-view" | "other" | "open";

const here: readonly string[] = ["steward", "reviewer", "publisher"];

export function accessOf(session: Pick<Session, "post" | "asPublic">): Access {
  const post = session.post.value;
  if (post === null) {
    return "locked";
  }
  if (session.asPublic.value) {
    return "public-view";
  }
  return post.roles.some((role) => here.includes(role)) ? "open" : "other";
}

export function mayImport(post: Post | null): boolean {
  return post?.roles.some((role) => role === "steward" || role === "publisher") === true;
}
