import { circlesOf } from './circles.ts';
import { type Import, importsOf } from './imports.ts';
import { crossesModes, ROOT_FILES, RULES } from './rules.ts';

const MODES_APART =
  'a mode never imports another: what two of them use lies in decide/ where it is pure, else in modes/shared/';
const ROUND = 'these files can only be read, tested and changed together; move what both need into a file of its own';
const ROOT = 'src/ holds main.ts, engine.ts and model.ts: whatever else there is has a room that says what it is for';
const CLOCK = /\b(?:Date\.now\(|new Date\(\)|process\.|setTimeout\(|fetch\()/;
const PURE = /^src\/(model|decide|plan|changes|report)\//;
const LONGEST = 300;

/** Every way in which these files break the house, one line each, with what would be lost. */
export function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const imports = importsOf(files);
  return [
    ...imports.flatMap(wrongWays),
    ...circlesOf(imports.filter(({ target }) => files.has(target))).map(
      (circle) => `${[...circle, circle[0]].join(' -> ')}: a circle: ${ROUND}`,
    ),
    ...[...files.keys()].flatMap((file) =>
      /^src\/[^/]+$/.test(file) && !ROOT_FILES.includes(file) ? [`${file}: ${ROOT}`] : [],
    ),
    ...[...files].flatMap(([file, text]) => [...impurities(file, text), ...tooLong(file, text)]),
  ];
}

function wrongWays({ file, line, target }: Import): readonly string[] {
  const at = `${file}:${line} imports ${target}`;
  const broken = RULES.filter((rule) => rule.files.test(file) && rule.not.test(target));
  const across = crossesModes(file, target) ? [`${at}: ${MODES_APART}`] : [];
  return [...broken.map(({ why }) => `${at}: ${why}`), ...across];
}

function impurities(file: string, text: string): readonly string[] {
  if (!PURE.test(file)) return [];
  return text.split('\n').flatMap((line, index) => {
    const code = line.replace(/\/\/.*|^\s*\*.*|\/\*.*/, '').replace(/'[^']*'|`[^`]*`/g, '');
    const [found] = CLOCK.exec(code) ?? [];
    return found === undefined
      ? []
      : [`${file}:${index + 1} uses ${found}: what decides and what tells are pure; hand it in`];
  });
}

/** A line for each of these files that is too long; it holds for tests and scripts too, which have no other rules here. */
export function lengthsOf(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([file, text]) => tooLong(file, text));
}

function tooLong(file: string, text: string): readonly string[] {
  const lines = text.split('\n').length - 1;
  return lines > LONGEST ? [`${file}: ${lines} lines, and ${LONGEST} are the most: it holds more than one idea`] : [];
}
