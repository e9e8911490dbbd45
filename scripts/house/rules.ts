/** The house in rules: which files may not import what, and what would be lost. DESIGN and CONTRIBUTING.md tell it in words. */
export interface Rule {
  readonly files: RegExp;
  readonly not: RegExp;
  readonly why: string;
}

/** Whatever asks, waits, reads or writes. */
const ACTING = /^node:(?!crypto|path|util)|^@aws-sdk|^@smithy|^@actions/;
const PURE = /^src\/(model|decide|plan|changes|report)\//;

export const RULES: readonly Rule[] = [
  {
    files: /^src\/model\//,
    not: /^src\/(?!model\/)/,
    why: 'model/ is the vocabulary: everybody may import it, so it must rest on nothing',
  },
  {
    files: PURE,
    not: ACTING,
    why: 'what decides and what tells are pure: no SDK, no @actions/*, no clock, no environment, no files; hand it in',
  },
  {
    files: PURE,
    not: /^src\/(aws|github|apply|observe|modes|cli|action|ports|engine\.ts|main\.ts)/,
    why: 'data goes one way: observe -> decide -> guard -> apply -> report; a decision must not depend on who carries it out',
  },
  {
    files: /^src\/(decide|plan|changes)\//,
    not: /^src\/report\//,
    why: 'data goes one way: how something is shown must not bear on what is decided',
  },
  {
    files: /^src\/(decide|plan)\//,
    not: /^src\/(inputs|changes)\//,
    why: 'a decision takes what it needs, whoever asked: then every mode can use it',
  },
  {
    files: /^src\/decide\//,
    not: /^src\/plan\//,
    why: 'what follows from a plan file is decided in plan/, by means of decide/: of two folders that need each other none can be understood alone',
  },
  {
    files: /^src\/inputs\//,
    not: /^src\/(modes|aws|github|apply|observe|report|changes|ports|cli|action|engine\.ts)/,
    why: 'an input is declared once, for whatever mode takes it: the modes import the inputs',
  },
  {
    files: /^src\/ports\//,
    not: /^src\/(?!ports\/|model\/|model\.ts|decide\/)/,
    why: 'a port says what the engine needs from outside, and must not know who brings it or who asks',
  },
  {
    files: /^src\/aws\//,
    not: /^src\/(modes|report|changes|github|apply|observe|cli|action|engine\.ts)/,
    why: 'aws/ is behind the port cloud.ts: a mode or a report in it would have to change with every one of them',
  },
  {
    files: /^src\/github\//,
    not: /^src\/(modes|report|changes|aws|plan|apply|observe|cli|action|engine\.ts)/,
    why: 'github/ hands over what it is given: a mode or a report in it would have to change with every one of them',
  },
  {
    files: /^src\/(observe|apply)\//,
    not: /^src\/(modes|report|changes|aws|github|cli|action|engine\.ts)/,
    why: 'the steps that modes share know no mode, and the cloud by its port alone',
  },
  {
    files: /^src\/modes\//,
    not: /^src\/(aws|github|cli|action|engine\.ts|main\.ts)/,
    why: 'a mode knows the world by its ports, so that tests can play it',
  },
  {
    files: /^src\/modes\/shared\//,
    not: /^src\/modes\/(?!shared\/)/,
    why: 'what modes share must work for the next one too',
  },
  {
    files: /^src\/(?!engine\.ts|modes\/)/,
    not: /^src\/modes\/(?!inputs\.ts|request\.ts)/,
    why: 'engine.ts alone finds a mode: then a new one is a folder and a few lines',
  },
  {
    files: /^src\/(?!aws\/)/,
    not: /^@aws-sdk|^@smithy/,
    why: 'only src/aws knows the SDK',
  },
  {
    files: /^src\/(?!github\/)/,
    not: /^@actions\//,
    why: 'only src/github knows @actions/*',
  },
  {
    files: /^sandbox\//,
    not: /^src\//,
    why: 'the sandbox stands for AWS and shares no code with what is tested: both would be wrong alike',
  },
];

/** Three files lie in src/ itself. */
export const ROOT_FILES: readonly string[] = ['src/engine.ts', 'src/main.ts', 'src/model.ts'];

const MODE_FILE = /^src\/modes\/([^/]+)\/(?=.)/;

/** True where a file of one mode imports a file of another. */
export function crossesModes(file: string, target: string): boolean {
  const [mode, other] = [MODE_FILE.exec(file)?.[1], MODE_FILE.exec(target)?.[1]];
  return mode !== undefined && other !== undefined && mode !== 'shared' && other !== 'shared' && mode !== other;
}
