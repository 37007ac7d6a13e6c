import { zhAgenda } from "./agenda.zh";
import { zhDocketItems } from "./items.zh";

/** The words of the workspace 会议. */
export const zhDocket = { ...zhDocketItems, ...zhAgenda };
