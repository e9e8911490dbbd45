/** How a bundle reaches the modules of Node. */
import { builtinModules } from 'node:module';

const LATER = /\bimport\("([^".][^"]*)"\)/g;
const IMPORT = /^import (.+) from "([^".][^"]*)";$/gm;
const PARTS = /^(?:\* as (?<whole>[\w$]+)|(?<byDefault>[\w$]+)?(?:, )?(?<named>\{ .+ \})?)$/;

/**
 * Takes Node's modules by `require`. To import one as an ES module reads every one of its exports, and with some of them what
 * lies behind: `node:http` so loads all of undici, which takes longer than the rest of a start. A name that an old Node
 * does not have is undefined then, and no error before the first line.
 */
export function requireBuiltins(code: string): string {
  const required: string[] = [];
  const others = code
    .replaceAll(IMPORT, (whole, what: string, specifier: string) => {
      const name = builtinOf(specifier);
      if (name === null) return whole;
      required.push(...declarations(what, name));
      return '';
    })
    .replaceAll(LATER, (whole, specifier: string) => {
      const name = builtinOf(specifier);
      return name === null ? whole : `Promise.resolve(requireBuiltin("${name}"))`;
    });
  if (others === code) return code;
  const before = [
    'import { createRequire as requireFor } from "node:module";',
    'const requireBuiltin = requireFor(import.meta.url);',
    ...required,
  ];
  const [first = ''] = /^#!.*\n/.exec(others) ?? [];
  return `${first}${before.join('\n')}\n${others.slice(first.length).replaceAll(/^\n+/g, '')}`;
}

/** Null for what is no module of Node, and for the one that gives `createRequire`. */
function builtinOf(specifier: string): string | null {
  const name = specifier.replace(/^node:/, '');
  return name !== 'module' && builtinModules.includes(name) ? `node:${name}` : null;
}

function declarations(what: string, specifier: string): readonly string[] {
  const { whole, byDefault, named } = PARTS.exec(what)?.groups ?? {};
  const source = `requireBuiltin("${specifier}")`;
  const names = [whole, byDefault].flatMap((name) => (name === undefined ? [] : [`const ${name} = ${source};`]));
  if (named !== undefined) names.push(`const ${named.replaceAll(' as ', ': ')} = ${source};`);
  if (names.length === 0) throw new Error(`no way to require "${specifier}" for: import ${what}`);
  return names;
}
