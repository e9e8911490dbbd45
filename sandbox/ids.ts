/** Makes resource ids; the same seed gives the same ids in the same order. */
export interface Ids {
  /** An id in the 17-digit form of EC2, such as `ami-0a1b2c3d4e5f60718`. */
  resource(prefix: string): string;
  /** An access key id: the prefix (`AKIA`, `ASIA`) and 16 letters and digits. */
  accessKey(prefix: string): string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function mix(value: number): number {
  let mixed = value >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Ids that look random and never repeat: the low half is a bijection of a counter. */
export function createIds(seed: number): Ids {
  let count = 0;
  const next = (): [number, number] => {
    count += 1;
    return [mix(Math.imul(seed, 31) + Math.imul(count, 0x9e3779b9)), mix(count ^ mix(seed))];
  };
  return {
    resource(prefix) {
      const [high, low] = next();
      return `${prefix}-0${high.toString(16).padStart(8, '0')}${low.toString(16).padStart(8, '0')}`;
    },
    accessKey(prefix) {
      let text = prefix;
      let [high, low] = next();
      for (let i = 0; i < 8; i += 1) {
        text += alphabet.charAt(high & 31) + alphabet.charAt(low & 31);
        high >>>= 4;
        low >>>= 4;
      }
      return text;
    },
  };
}
