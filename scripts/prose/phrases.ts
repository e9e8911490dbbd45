/** A phrase that reads as translated or as slang of this project, and what a native writer would put instead. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly write: string;
}

/** Short on purpose: each of these stood in the project once. */
const PHRASES: readonly Phrase[] = [
  {
    pattern:
      /\b(?:takes?|took|taking) (?:the|this|a|that) role on\b|\btakes? on (?:a|the) role\b|\brole that [\w ]{1,30} takes? on\b/i,
    write: 'assumes the role',
  },
  { pattern: /\b(?:back|bring|brings|brought)(?: [\w`]+){0,6} in line\b/i, write: 'match, or update to match' },
  { pattern: /\bfor good\b(?! (?:reason|measure))/i, write: 'forever' },
  { pattern: /\b(?:is|are) over\b(?=[.,;:]|$)/i, write: 'has ended, or is in the past' },
  { pattern: /\bone more turn of the screw\b/i, write: 'to restrict it further' },
  { pattern: /\bat a quieter time\b/i, write: 'when less is going on' },
  { pattern: /\bnobody pays twice\b/i, write: 'name the cost' },
  { pattern: /\b(?:one|a) (?:pair|tag) a line\b/i, write: 'one per line' },
  {
    pattern: /\b(?:may|might) not be meant\b|\bwas meant\b|\bif this is meant\b/i,
    write: 'intended, or a possible mistake',
  },
  { pattern: /\bfits no\b/i, write: 'matches no' },
  { pattern: /\b(?:It|that|which) lies in\b/i, write: 'is in' },
  { pattern: /\bwhat carries\b/i, write: 'resources that have' },
  { pattern: /\b(?:is|are) told\b/i, write: 'is reported, or is shown' },
  { pattern: /\b[Uu]nawares\b|\bunknowingly\b/, write: 'without noticing' },
  { pattern: /\bsettled state\b/i, write: 'a state that no longer changes' },
  { pattern: /\bis at work\b|\bwas at work\b/i, write: 'is running' },
];

/** The phrases found in a text, each with where it begins and ends. */
export function phrasesIn(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly message: string }[] {
  return PHRASES.flatMap(({ pattern, write }) =>
    [...text.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      message: `"${found}": write ${write}`,
    })),
  );
}
