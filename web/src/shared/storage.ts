/** Small preferences that outlive the page. Without storage (private mode) the default holds. */

export function readFlag(name: string, otherwise: boolean): boolean {
  try {
    const stored = localStorage.getItem(`parkatlas.${name}`);
    return stored === null ? otherwise : stored === "1";
  } catch {
    return otherwise;
  }
}

export function writeFlag(name: string, value: boolean): void {
  try {
    localStorage.setItem(`parkatlas.${name}`, value ? "1" : "0");
  } catch {
    // Not stored: the choice lasts as long as the page.
  }
}
