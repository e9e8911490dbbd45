/** Tells ncc, through the `tsconfig.json` that it reads, which file some packages stand for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { importedPackages } from './imports.ts';
import { moduleConditionFiles, reachablePackages } from './packages.ts';

function relativeSpecifier(fromFolder: string, file: string): string {
  const path = relative(fromFolder, file).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

/**
 * Stands in for `undici`, which takes as long to load as Node itself. `@actions/http-client` imports it at its top, but only
 * hands it to callers that want a proxy for `fetch`, and there are none here: its own requests, such as the one for an ID
 * token, go through `node:https`. `@actions/github` takes `fetch` from it, and Node's own is the same code. An ES module, so
 * that a build fails when anything imports another name of undici.
 */
const undiciStandIn = `export const fetch = globalThis.fetch;
export class ProxyAgent {
  constructor() {
    throw new Error('undici is left out of this bundle, see scripts/bundle/prepare.ts.');
  }
}
`;

/**
 * Writes `build/tsconfig.json`, the one file through which ncc can be told how to resolve a specifier.
 *
 * The AWS SDK's packages ship ES modules that can be tree-shaken, behind the export condition `module`. ncc resolves with
 * `import` and `node` alone, and `node` leads to one large CommonJS file per package.
 *
 * All paths are relative to `build/`, so the result does not depend on where the repository lies.
 */
export function writeResolutionConfig(root: string, buildFolder: string): void {
  const paths: Record<string, string[]> = {};
  for (const [specifier, file] of moduleConditionFiles(
    reachablePackages(root, importedPackages(root, ['src', 'sandbox'])),
  )) {
    paths[specifier] = [relativeSpecifier(buildFolder, file)];
  }

  mkdirSync(join(buildFolder, 'left-out'), { recursive: true });
  writeFileSync(join(buildFolder, 'left-out/undici.js'), undiciStandIn);
  paths.undici = ['./left-out/undici.js'];

  const config = { compilerOptions: { baseUrl: '.', paths } };
  writeFileSync(join(buildFolder, 'tsconfig.json'), `${JSON.stringify(config, undefined, 2)}\n`);
}
