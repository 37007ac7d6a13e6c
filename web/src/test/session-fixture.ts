/** Sessions as the service tells them. */
import type { Post, Session } from "@/api";

export const officer: Post = {
  id: "desk-east",
  post: "用地核查岗　东县",
  postEn: "land-check desk, East",
  roles: ["county_officer"],
  counties: ["east"],
  audiences: ["public", "staff", "county"],
  mustChange: false,
  mustEnrol: false,
  demo: false,
  signedInBefore: "2026-11-27T09:42:10Z",
};

export function sessionOf(account: Post | null, more: Partial<Session> = {}): Session {
  return {
    account,
    asPublic: false,
    idleSeconds: account === null ? null : 1200,
    password: { length: 12, kinds: 3 },
    demo: null,
    provider: null,
    ...more,
  };
}
