/**
 * Keeps one copy of texts that a listing repeats, such as a tag value on every AMI: each answer brings a new copy, and a
 * large account has tens of thousands of AMIs.
 */
export type SharedTexts = (text: string) => string;

/** How many texts are remembered at a time: if all differ, remembering them costs more than it saves. */
const MOST = 5_000;

/** Creates a function that returns the remembered copy of an equal text. */
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
