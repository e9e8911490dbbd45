/** Entries of a list in one piece. */
const ENTRIES = 250;

/**
 * Yields the text of `JSON.stringify(value, null, 1)` in pieces: the report of a large account is tens of megabytes, and would otherwise be
 * in memory twice, as text and as bytes.
 */
export function* jsonInPieces(value: object): Generator<string> {
  let before = '{';
  for (const [key, item] of Object.entries(value)) {
    const isLong = Array.isArray(item) && item.length > ENTRIES;
    const text = isLong ? '' : textOf(item, 1);
    if (text === undefined) continue;
    yield `${before}\n ${JSON.stringify(key)}: ${text}`;
    if (isLong) yield* listInPieces(item);
    before = ',';
  }
  yield before === '{' ? '{}' : '\n}';
}

function* listInPieces(items: readonly unknown[]): Generator<string> {
  for (let start = 0; start < items.length; start += ENTRIES) {
    const texts = items.slice(start, start + ENTRIES).map((item) => `\n  ${textOf(item, 2) ?? 'null'}`);
    yield `${start === 0 ? '[' : ','}${texts.join(',')}`;
  }
  yield '\n ]';
}

/** Returns the text as nested at this depth; texts in JSON contain no line breaks of their own. */
function textOf(value: unknown, depth: number): string | undefined {
  const text: string | undefined = JSON.stringify(value, null, 1);
  return text?.replaceAll('\n', `\n${' '.repeat(depth)}`);
}
