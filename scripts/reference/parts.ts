/** The generated parts of a page; each stands between `<!-- name:start -->` and `<!-- name:end -->`. */
export type Parts = Readonly<Record<string, string>>;

/** Puts the parts between their markers; throws when a pair of markers is missing or in the wrong order. */
export function insertParts(page: string, parts: Parts): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`The page needs the line "${start}" and after it the line "${end}".`);
    return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
  }, page);
}
