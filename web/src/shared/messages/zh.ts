import { zhAccount } from "./account.zh";
import { zhData } from "./data.zh";
import { zhDesk } from "./desk.zh";
import { zhExports } from "./exports.zh";
import { zhPanels } from "./panels.zh";
import { zhShell } from "./shell.zh";

/** The complete catalogue; its keys are the keys of every other language. */
export const zh = { ...zhShell, ...zhPanels, ...zhExports, ...zhAccount, ...zhDesk, ...zhData };
