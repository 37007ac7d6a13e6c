/** A new account as it is filled in. */
import type { AccountForm } from "@/api";
import { t, type MessageKey } from "@/shared/i18n";

export interface NewAccount {
  id: string;
  post: string;
  postEn: string;
  role: RoleCode;
  /** Codes (GB/T 2260); none where all are meant. */
  counties: readonly string[];
}

const roles = {
  county_officer: "role.countyOfficer",
  city_officer: "role.cityOfficer",
  promoter: "role.promoter",
  steward: "role.steward",
  reviewer: "role.reviewer",
  publisher: "role.publisher",
  member: "role.member",
  administrator: "role.administrator",
  auditor: "role.auditor",
} as const satisfies Readonly<Record<string, MessageKey>>;

export type RoleCode = keyof typeof roles;

export const roleCodes = Object.keys(roles) as readonly RoleCode[];

/** What is done for counties, which the account then names. */
const forCounties: readonly RoleCode[] = [
  "promoter",
  "county_officer",
  "city_officer",
  "steward",
  "reviewer",
  "publisher",
];

export function isForCounties(role: RoleCode): boolean {
  return forCounties.includes(role);
}

export function roleName(code: string): string {
  return code in roles ? t(roles[code as RoleCode]) : code;
}

export function emptyAccount(): NewAccount {
  return { id: "", post: "", postEn: "", role: "county_officer", counties: [] };
}

/** What the service is sent. */
export function formOf({ post, postEn, role, counties }: NewAccount): AccountForm {
  const where = counties.length === 0 ? ["*"] : counties;
  return {
    post: post.trim(),
    postEn: postEn.trim(),
    roles: [role],
    counties: isForCounties(role) ? where : [],
  };
}
