import { zhAccount } from "./account.zh";
import { zhCorrections } from "./corrections.zh";
import { zhDesk } from "./desk.zh";
import { zhExports } from "./exports.zh";
import { zhPanels } from "./panels.zh";
import { zhShell } from "./shell.zh";

/** What the first view needs, and most of the rest; `data.zh.ts` and `check.zh.ts` come later. */
export const zh = {
  ...zhShell,
  ...zhPanels,
  ...zhExports,
  ...zhAccount,
  ...zhDesk,
  ...zhCorrections,
};
