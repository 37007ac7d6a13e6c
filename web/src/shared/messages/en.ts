import { enAccount } from "./account.en";
import { enCheck } from "./check.en";
import { enCorrections } from "./corrections.en";
import { enData } from "./data.en";
import { enDesk } from "./desk.en";
import { enExports } from "./exports.en";
import { enPanels } from "./panels.en";
import { enShell } from "./shell.en";

/** Sentence case; names stay Chinese, quotations are never translated. */
export const en = {
  ...enShell,
  ...enPanels,
  ...enExports,
  ...enAccount,
  ...enDesk,
  ...enData,
  ...enCorrections,
  ...enCheck,
};
