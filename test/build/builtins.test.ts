import { describe, expect, it } from 'vitest';
import { requireBuiltins } from '../../scripts/bundle/builtins.ts';

const HEAD =
  'import { createRequire as requireFor } from "node:module";\nconst requireBuiltin = requireFor(import.meta.url);\n';

describe("the way to Node's modules", () => {
  it.each([
    ['import { a, b as c } from "node:fs";', 'const { a, b: c } = requireBuiltin("node:fs");'],
    ['import fs from "fs";', 'const fs = requireBuiltin("node:fs");'],
    ['import * as fs from "node:fs/promises";', 'const fs = requireBuiltin("node:fs/promises");'],
    [
      'import os, { EOL } from "os";',
      'const os = requireBuiltin("node:os");\nconst { EOL } = requireBuiltin("node:os");',
    ],
  ])('%s', (imported, required) => {
    expect(requireBuiltins(`${imported}\nrest();\n`)).toBe(`${HEAD}${required}\nrest();\n`);
  });

  it('leads past import() too, and leaves other modules and strings alone', () => {
    const code = 'import { a } from "./a.js";\nconst http = await import("node:http");\nawait import("./b.js");\n';
    expect(requireBuiltins(code)).toBe(
      `${HEAD}${code.replace('import("node:http")', 'Promise.resolve(requireBuiltin("node:http"))')}`,
    );
    const others = 'import { a } from "./a.js";\nimport { createRequire } from "node:module";\n';
    expect(requireBuiltins(others)).toBe(others);
  });

  it('leaves the first line to the shell', () => {
    expect(requireBuiltins('#!/usr/bin/env node\nimport os from "os";\nos;\n')).toBe(
      `#!/usr/bin/env node\n${HEAD}const os = requireBuiltin("node:os");\nos;\n`,
    );
  });

  it('reads from an old Node what it does not have as undefined', async () => {
    const code = requireBuiltins('import { noSuchName } from "node:tls";\nexport const found = noSuchName;\n').replace(
      'import.meta.url',
      JSON.stringify(import.meta.url),
    );
    const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(module).toHaveProperty('found', undefined);
  });

  it('stops at a form that it does not know', () => {
    expect(() => requireBuiltins('import type from nowhere, as from "node:fs";\n')).toThrow('no way to require');
  });
});
