/**
 * True if the whole text matches the pattern: `*` matches any characters, `?` matches one. It never backtracks past
 * the last star, so no pattern makes it slow.
 */
export function fitsGlob(text: string, pattern: string): boolean {
  const [have, want] = [[...text], [...pattern]];
  let [at, of] = [0, 0];
  // The position of the last star, and the end of the text that it has consumed.
  let [star, reached] = [-1, 0];
  while (at < have.length) {
    if (want[of] === '*') {
      star = of;
      reached = at;
      of += 1;
    } else if (want[of] === '?' || want[of] === have[at]) {
      at += 1;
      of += 1;
    } else if (star >= 0) {
      reached += 1;
      at = reached;
      of = star + 1;
    } else return false;
  }
  return want.slice(of).every((character) => character === '*');
}
