/** Writes vector tiles for tests, by the wire format of MVT 2.1 (mapbox/vector-tile-spec, 4). */
import { PbfWriter } from "pbf";

export interface WrittenFeature {
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly point?: readonly [number, number];
  readonly ring?: readonly (readonly [number, number])[];
}

/** One layer of extent 4096. */
export function tileBytes(layer: string, features: readonly WrittenFeature[]): ArrayBuffer {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const values = features.flatMap(({ properties }) => Object.values(properties));
  const tile = new PbfWriter();
  tile.writeMessage(
    3,
    (_, pbf) => {
      pbf.writeVarintField(15, 2);
      pbf.writeStringField(1, layer);
      let next = 0;
      for (const feature of features) {
        const tags = Object.keys(feature.properties).flatMap((key) => [keys.indexOf(key), next++]);
        pbf.writeMessage(
          2,
          (__, message) => {
            message.writePackedVarint(2, tags);
            message.writeVarintField(3, feature.ring === undefined ? 1 : 3);
            message.writePackedVarint(4, commandsOf(feature));
          },
          null,
        );
      }
      for (const key of keys) pbf.writeStringField(3, key);
      for (const value of values) {
        pbf.writeMessage(
          4,
          (__, message) => {
            if (typeof value === "string") message.writeStringField(1, value);
            else if (typeof value === "number") message.writeDoubleField(3, value);
            else message.writeBooleanField(7, value);
          },
          null,
        );
      }
      pbf.writeVarintField(5, 4096);
    },
    null,
  );
  const bytes = tile.finish();
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

const zigzag = (value: number): number => (value << 1) ^ (value >> 31);
const command = (id: number, count: number): number => (id & 7) | (count << 3);

function commandsOf({ point, ring }: WrittenFeature): number[] {
  if (ring === undefined) return [command(1, 1), ...(point ?? [0, 0]).map(zigzag)];
  let [x, y] = [0, 0];
  const steps = ring.map(([toX, toY]) => {
    const step = [zigzag(toX - x), zigzag(toY - y)];
    [x, y] = [toX, toY];
    return step;
  });
  const [first, ...others] = steps;
  return [
    command(1, 1),
    ...(first ?? []),
    command(2, others.length),
    ...others.flat(),
    command(7, 1),
  ];
}
