/** The values of docs/design/look.md §1 and §3 that the canvas and the label engine need. CSS has the same ones as variables. */

export const colour = {
  land: "#FCFAF5",
  landOut: "#ECE6D9",
  neighbourLine: "#D3CAB8",
  cityLine: "#4A443A",
  countyLine: "#8C8272",
  white: "#FFFFFF",
  ink: "#22201C",
  ink2: "#554F46",
  ink3: "#6F675B",
  core: "#9E2F26",
  /** What stands beside a filter. */
  quiet: "#BDBAB4",
  shadow: "rgb(50 40 20 / .28)",
} as const;

/** What a desk draws: the tokens of the same names in the style sheet. */
export const desk = {
  row: "#E9E0CE",
  rowEdge: "#8C8272",
  edge: "#8F3803",
  part: "#F6E6DA",
  error: "#B00023",
  errorTint: "#FDEEF0",
  remark: "#8A5A00",
  remarkTint: "#FDF6E4",
  added: "#1F6B57",
  addedTint: "#E1EFE9",
  removed: "#8A5A00",
  removedTint: "#FBF1DA",
  queued: "#CFC6B4",
  redline: "#D4002A",
  redlineTint: "#D4002A14",
  touchedTint: "#D4002A2E",
  reach: "#1D559E",
  reachNear: "#1D559E4D",
  reachMiddle: "#1D559E2E",
  reachFar: "#1D559E1F",
  flow: "#B4470F",
  tie: "#1F6B57",
} as const;

/** How far land is on its way to being built on: lightness falls by 10 or more a step (docs/design/look.md §1). */
export const stages = {
  unready: "#F3ECDC",
  ready: "#E2CFA6",
  supplied: "#C09C62",
  built: "#8E7042",
  industrial: "#55421F",
  unbuildable: "#E9E3D6",
  hatch: "#A59A86",
  dimmed: "#ECE6D9",
} as const;

/** The geographic base: water, roads, and the bands of the vignette along the coast as width in px and alpha. */
export const base = {
  sea: "#E3EAEA",
  shore: "#A9BDC2",
  coast: "#9FB3BA",
  river: "#A8C0CA",
  name: "#4F6B78",
  roadEdge: "#CFC6B4",
  vignette: [
    [22, 0.16],
    [12, 0.2],
    [5, 0.24],
  ],
} as const;

const SANS = '"PingFang SC","Source Han Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif';
const DISPLAY = '"Source Han Serif SC","Noto Serif CJK SC","Songti SC",STSong,' + SANS;

/** How a line of text on the map is set. `spacing` in px between characters, `halo` the width of the white outline. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly family: string;
  readonly spacing: number;
  readonly halo: number;
  readonly lineHeight: number;
}

const sans = (
  size: number,
  weight: TextStyle["weight"],
  lineHeight: number,
  halo = 3,
): TextStyle => ({ size, weight, family: SANS, spacing: 0, halo, lineHeight });

const styles = {
  park: sans(14, 700, 18, 4),
  parkSelected: sans(17, 700, 22, 4.5),
  parkGhost: sans(12.5, 400, 17, 3.5),
  featured: sans(12, 400, 16, 3.5),
  note: sans(11.5, 400, 15),
  county: { size: 18, weight: 700, family: DISPLAY, spacing: 6, halo: 4.5, lineHeight: 24 },
  countySmall: { size: 15, weight: 700, family: DISPLAY, spacing: 2, halo: 4, lineHeight: 20 },
  countyTiny: { size: 13, weight: 700, family: DISPLAY, spacing: 0, halo: 3.5, lineHeight: 16 },
  subtitle: sans(12.5, 400, 17, 3.5),
  coreTitle: sans(17, 700, 23, 4.5),
  coreName: sans(14, 700, 20, 4),
  coreNote: sans(12, 400, 16, 3.5),
  transport: sans(11.5, 400, 15),
  enterprise: sans(12, 500, 16, 3.5),
  minor: sans(11.5, 400, 15),
  neighbour: { size: 14, weight: 400, family: SANS, spacing: 4, halo: 0, lineHeight: 20 },
  ring: sans(12, 400, 16, 3.5),
  place: sans(11, 400, 14, 0),
  watermark: sans(12, 600, 16, 0),
  number: sans(11.5, 700, 15, 0),
} as const satisfies Record<string, TextStyle>;

/** How each kind of words is set, at the scale that was asked for last. */
export let text: Readonly<Record<keyof typeof styles, TextStyle>> = styles;

/** Sets all words so many times as large, halo and distances included; 1.25 in 长辈版. A worker has a scale of its own. */
export function setTextScale(scale: number): void {
  const scaled = Object.entries<TextStyle>(styles).map(([kind, style]) => [
    kind,
    {
      ...style,
      size: style.size * scale,
      spacing: style.spacing * scale,
      halo: style.halo * scale,
      lineHeight: style.lineHeight * scale,
    },
  ]);
  text = Object.fromEntries(scaled) as typeof text;
}

/** The CSS font shorthand, for `measureText` and the canvas. */
export function fontOf(style: TextStyle): string {
  return `${style.weight} ${style.size}px ${style.family}`;
}

/** Side or diameter of the symbols in px at 1×; docs/design/look.md §3. */
export const size = {
  seal: 24,
  sealEmphasised: 28,
  sealPhone: 19,
  sealEmphasisedPhone: 22,
  selectedScale: 1.4,
  diamond: 12,
  square: 7,
  beadRadius: 3.4,
  beadRadiusLocated: 5,
  triangle: 10,
  town: 5,
  airport: 17,
  port: 17,
  station: 14,
  exit: 13,
  stack: 18,
  hit: 24,
} as const;

/** Ribbon inside the county border: full width is drawn twice as wide and clipped to the county. */
export const ribbon = {
  outer: 18,
  outerAlpha: 0.26,
  inner: 7,
  innerAlpha: 0.23,
  tint: 0.07,
} as const;

/** From here on a position is “only the county”: dashed seal, county-level stack. */
export const COARSE_M = 10_000;
