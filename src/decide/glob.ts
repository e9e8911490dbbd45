/**
 * True where the whole text fits the pattern: `*` stands for any characters, `?` for one. It takes steps, not guesses: no
 * pattern makes it slow, whoever wrote it.
 */
export function fitsGlob(text: string, pattern: string): boolean {
  const [have, want] = [[...text], [...pattern]];
  let [at, of] = [0, 0];
  // Where the last star stands, and how far into the text it reaches by now.
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
