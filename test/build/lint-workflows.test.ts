import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../scripts/lint/finding.ts';
import { validateFile } from '../../scripts/lint/language-service.ts';
import { checkWorkflow } from '../../scripts/lint/workflow-rules.ts';

const hash = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const actionYaml = 'name: x\ninputs:\n  mode: { description: m, required: true }\n';
const own = { name: 'backup-via-tag', actionYaml };

function workflow(step: string, permissions = 'permissions: {}'): string {
  return `on: push\njobs:\n  build:\n    ${permissions}\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
}
function rules(step: string, permissions?: string): string[] {
  return checkWorkflow('ci.yml', workflow(step, permissions), own.name).map(formatFinding);
}

describe('checkWorkflow', () => {
  it.each([
    `uses: actions/checkout@${hash} # v7.0.1`,
    `uses: github/codeql-action/init@${hash} # v4`,
    'uses: ./',
    'uses: $/actions/one',
    'uses: your-org/backup-via-tag@v1',
    `uses: docker://alpine@sha256:${'0'.repeat(64)} # 3.22`,
    'run: echo uses',
  ])('accepts %s', (step) => expect(rules(step)).toEqual([]));

  it.each(['actions/checkout@v7', `actions/checkout@${hash.slice(0, 7)}`, 'actions/checkout', 'docker://alpine:3.22'])(
    'refuses %s, which can be moved',
    (uses) =>
      expect(rules(`uses: ${uses} # v7`)).toEqual([
        expect.stringMatching(/^ci\.yml:7:15: error: ".*" can be moved: pin it by its full commit hash/),
      ]),
  );

  it.each(['', ' # pinned'])('asks for the version beside the hash, not "%s"', (comment) =>
    expect(rules(`uses: actions/checkout@${hash}${comment}`)).toEqual([
      expect.stringContaining('does not say its version'),
    ]),
  );

  it('asks every job for its permissions', () =>
    expect(rules('run: "true"', 'timeout-minutes: 5')).toEqual([
      expect.stringMatching(/^ci\.yml:3:3: error: The job "build" does not say its permissions/),
    ]));
});

describe('validateFile', () => {
  const validate = (step: string) => validateFile('.github/workflows/ci.yml', workflow(step), own);

  it('finds nothing wrong in a good workflow', async () =>
    expect(await validate('{ uses: me/backup-via-tag@v1, with: { mode: purge } }')).toEqual([]));

  it('places an unknown key', async () =>
    expect(await validate('{ run: "true", iff: true }')).toContainEqual({
      file: '.github/workflows/ci.yml',
      line: 7,
      column: 24,
      severity: 'error',
      message: "Unexpected value 'iff'",
    }));

  it('knows the inputs of this action, and leaves those of others alone', async () => {
    const messages = (await validate('{ uses: me/backup-via-tag@v1, with: { mood: purge } }')).map(
      ({ message }) => message,
    );
    expect(messages).toEqual(["Invalid action input 'mood'", 'Missing required input `mode`']);
    expect(await validate(`{ uses: actions/cache@${hash}, with: { anything: 1 } }`)).toEqual([]);
  });

  it('checks action.yml as an action', async () =>
    expect(await validateFile('action.yml', 'name: x\nrunz: {}\n', own)).toContainEqual(
      expect.objectContaining({ line: 2, severity: 'error' }),
    ));
});
