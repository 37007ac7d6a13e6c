/** Leaving the page for the identity provider of the city, and what comes of it. */

/** `done`; `refused`: no account here that may come in that way; `failed`: it was not finished there. */
export type ProviderReturn = "done" | "refused" | "failed";

const PARAMETER = "signIn";
const LEFT = "parkatlas.left";

/** Remembers where one is, to come back to. */
export function rememberPlace(): void {
  sessionStorage.setItem(LEFT, location.search);
}

/** What came of it, if the page was opened on the way back; the address is then the one that was left. */
export function takeReturn(): ProviderReturn | null {
  const came = new URLSearchParams(location.search).get(PARAMETER);
  if (came !== "done" && came !== "refused" && came !== "failed") {
    return null;
  }
  const left = sessionStorage.getItem(LEFT) ?? "";
  sessionStorage.removeItem(LEFT);
  history.replaceState(null, "", location.pathname + left);
  return came;
}
