/** Numbers as this application writes them: tabular, grouped by thousands, with honest digits. */

function fixed(digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

const whole = fixed(0);
const one = fixed(1);
const two = fixed(2);
const four = fixed(4);

/** One 亩 is 2000/3 m² (GB 3100 appendix; 1 公顷 = 15 亩). */
const squareMetresPerMu = 2000 / 3;
const squareMetresPerHectare = 10_000;

export function formatCount(count: number): string {
  return whole.format(count);
}

/** Bytes as people count them: 812 kB, 1.9 MB; powers of 1000, as disks and browsers do. */
export function formatBytes(bytes: number): string {
  const units = ["B", "kB", "MB", "GB"] as const;
  const at = Math.min(
    units.length - 1,
    Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)),
  );
  const value = bytes / 1000 ** at;
  return `${at < 2 ? whole.format(value) : one.format(value)} ${units[at] ?? "B"}`;
}

/** Up to four significant decimals, none invented: 3.93 stays 3.93, 10 stays 10. */
export function formatQuantity(value: number): string {
  return new Intl.NumberFormat("en", { maximumFractionDigits: 4 }).format(value);
}

export function formatMu(areaMu: number): string {
  return two.format(areaMu);
}

/** A figure that the service printed to two places. */
export function formatHundredths(figure: number): string {
  return two.format(figure);
}

/** The length of an edge, to the decimetre. */
export function formatMetres(lengthM: number): string {
  return one.format(lengthM);
}

export function muOf(areaM2: number): number {
  return areaM2 / squareMetresPerMu;
}

export function formatSquareMetres(areaM2: number): string {
  return two.format(areaM2);
}

/** Tables give hectares to the square metre, headlines to two decimals. */
export function formatHectares(areaM2: number, place: "table" | "headline"): string {
  const hectares = areaM2 / squareMetresPerHectare;
  return (place === "table" ? four : two).format(hectares);
}

/** An accuracy radius: metres below a kilometre, else kilometres, rounded up so that it stays true. */
export function formatAccuracy(accuracyM: number): string {
  if (accuracyM < 1000) {
    return `${whole.format(Math.ceil(accuracyM))} m`;
  }
  return `${trimmed(Math.ceil(accuracyM / 100) / 10)} km`;
}

export interface DistanceText {
  /** `within`: only an upper bound can be stated. */
  readonly form: "measured" | "within";
  readonly value: string;
  /** Empty where the margin is nothing or already in the bound. */
  readonly margin: string;
  readonly unit: "km" | "m";
}

export interface Measurement {
  readonly distanceM: number;
  readonly marginM: number;
  readonly certainty: "reliable" | "approximate" | "undetermined";
}

/** Below this margin a tenth of a kilometre still means something. */
const fineMarginM = 500;
/** Below this margin and one kilometre, metres do. */
const metreMarginM = 50;

/** A distance with its margin, in no more digits than the margin allows; margins are rounded up. */
export function formatDistance(measurement: Measurement): DistanceText {
  const { distanceM, marginM, certainty } = measurement;
  if (certainty === "undetermined") {
    const bound = Math.max(1, Math.ceil((distanceM + marginM) / 1000));
    return { form: "within", value: whole.format(bound), margin: "", unit: "km" };
  }
  if (marginM < metreMarginM && distanceM < 1000) {
    return {
      form: "measured",
      value: whole.format(distanceM),
      margin: marginM > 0 ? whole.format(Math.ceil(marginM)) : "",
      unit: "m",
    };
  }
  const fine = marginM <= fineMarginM;
  const value = fine ? one.format(distanceM / 1000) : whole.format(distanceM / 1000);
  return { form: "measured", value, margin: marginKm(marginM, fine), unit: "km" };
}

function marginKm(marginM: number, fine: boolean): string {
  if (marginM <= 0) {
    return "";
  }
  return fine ? one.format(Math.ceil(marginM / 100) / 10) : whole.format(Math.ceil(marginM / 1000));
}

function trimmed(value: number): string {
  return Number.isInteger(value) ? whole.format(value) : one.format(value);
}
