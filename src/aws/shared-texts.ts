/**
 * Texts that a listing repeats, such as a tag's value on every AMI, kept once: each answer brings a new copy of them, and a large
 * account is tens of thousands of AMIs.
 */
export type SharedTexts = (text: string) => string;

/** So many are remembered at a time: where all differ, remembering them would cost more than it saves. */
const MOST = 5_000;

export function sharedTexts(): SharedTexts {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    if (known.size === MOST) known.clear();
    known.set(text, text);
    return text;
  };
}
