/**
 * Checks the workflows of this repository, those in examples/, and action.yml.
 *
 * Usage: node scripts/lint-workflows.ts; prints `file:line:column: message` and exits with 1 on any error.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { type Finding, formatFinding } from './lint/finding.ts';
import { validateFile } from './lint/language-service.ts';
import { checkWorkflow } from './lint/workflow-rules.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const own = { name: 'backup-via-tag', actionYaml: read('action.yml') };

const workflows = globSync(['.github/workflows/*.{yml,yaml}', 'examples/*.{yml,yaml}'], { cwd: root })
  .map((file) => file.split(sep).join('/'))
  // Plans are no workflow.
  .filter((file) => !file.startsWith('examples/') || !file.endsWith('backup-plans.yml'))
  .sort();

const findings: Finding[] = [];
for (const file of workflows) {
  const text = read(file);
  // The language service tells workflows from actions by their folder.
  const asWorkflow = file.startsWith('examples/') ? `.github/workflows/${basename(file)}` : file;
  const found = await validateFile(asWorkflow, text, own);
  const all = [...found.map((finding) => ({ ...finding, file })), ...checkWorkflow(file, text, own.name)];
  findings.push(...all.toSorted((a, b) => a.line - b.line || a.column - b.column));
}
findings.push(...(await validateFile('action.yml', own.actionYaml, own)));

for (const finding of findings) process.stdout.write(`${formatFinding(finding)}\n`);
if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
