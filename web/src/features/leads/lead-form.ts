/** A lead as it is filled in. */
import type { Lead, LeadForm, LeadStage } from "@/api/leads";

export interface OpenLead {
  county: string;
  client: string;
  needs: string;
  /** As it is typed; empty where the client has not said. */
  areaMu: string;
  stage: LeadStage;
}

export function emptyLead(county: string): OpenLead {
  return { county, client: "", needs: "", areaMu: "", stage: "lead" };
}

export function openLead({ county, client, needs, areaMu, stage }: Lead): OpenLead {
  return { county, client, needs, areaMu: areaMu === null ? "" : String(areaMu), stage };
}

/** What the service is sent; a change names the version that it is made to. */
export function formOf(open: OpenLead, version?: number): LeadForm {
  const { areaMu, ...rest } = open;
  return {
    ...rest,
    ...(areaMu.trim() === "" ? {} : { areaMu: Number(areaMu) }),
    ...(version === undefined ? {} : { version }),
  };
}
