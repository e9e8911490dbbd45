import { describe, expect, it } from 'vitest';
import { originOf, runNameOf, workflowRunOf } from '../../src/github/environment.ts';

const inWorkflow = {
  GITHUB_RUN_ID: '1234567890',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_REPOSITORY: 'acme/ops',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_JOB: 'nightly',
  GITHUB_ACTION: '__acme_backup_2',
};

describe('the workflow run', () => {
  it('has an id and an address', () => {
    expect(workflowRunOf(inWorkflow)).toEqual({
      id: '1234567890',
      url: 'https://github.example/acme/ops/actions/runs/1234567890',
      step: 'nightly/__acme_backup_2',
      attempt: 2,
    });
  });

  it('is the same for every attempt, but for its number', () => {
    const third = workflowRunOf({ ...inWorkflow, GITHUB_RUN_ATTEMPT: '3' });
    expect(third).toEqual({ ...workflowRunOf(inWorkflow), attempt: 3 });
  });

  it('is none under act, where all runs have the id 1', () => {
    expect(workflowRunOf({ ...inWorkflow, GITHUB_RUN_ID: '1', ACT: 'true' })).toBeNull();
    expect(workflowRunOf({ ...inWorkflow, ACT: 'false' })).not.toBeNull();
  });

  it('has what the runner tells alone', () => {
    const { GITHUB_RUN_ID, GITHUB_REPOSITORY } = inWorkflow;
    expect(Object.keys(workflowRunOf({ GITHUB_RUN_ID, GITHUB_REPOSITORY }) ?? {})).toEqual(['id', 'url']);
  });

  it.each([undefined, ''])('is at github.com where the server is %j', (GITHUB_SERVER_URL) => {
    expect(workflowRunOf({ ...inWorkflow, GITHUB_SERVER_URL })?.url).toBe(
      'https://github.com/acme/ops/actions/runs/1234567890',
    );
  });

  it.each([undefined, '', ' ', 'abc', '12a', '-1', '1.5', '12\n'])('is none where the id is %j', (GITHUB_RUN_ID) => {
    expect(workflowRunOf({ ...inWorkflow, GITHUB_RUN_ID })).toBeNull();
    expect(runNameOf({ ...inWorkflow, GITHUB_RUN_ID })).toBe('backup-via-tag');
  });

  it('is none outside of one', () => {
    expect(workflowRunOf({})).toBeNull();
  });
});

describe('the name of a run', () => {
  it.each([
    ['2', 'backup-via-tag-1234567890-2'],
    [undefined, 'backup-via-tag-1234567890'],
    ['', 'backup-via-tag-1234567890'],
    ['x;y', 'backup-via-tag-1234567890'],
  ])('with attempt %j is %s, which AWS takes as a session name', (GITHUB_RUN_ATTEMPT, name) => {
    expect(runNameOf({ ...inWorkflow, GITHUB_RUN_ATTEMPT })).toBe(name);
    expect(name).toMatch(/^[\w+=,.@-]{2,64}$/);
  });

  it('is plain outside of a workflow', () => {
    expect(runNameOf({})).toBe('backup-via-tag');
  });
});

describe('what started the run', () => {
  const started = { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: '0123456789abcdef' };

  it.each([
    [started, 'schedule on refs/heads/main at 0123456'],
    [{ ...started, GITHUB_RUN_ATTEMPT: '1' }, 'schedule on refs/heads/main at 0123456'],
    [{ ...started, GITHUB_RUN_ATTEMPT: '3' }, 'schedule on refs/heads/main at 0123456 attempt 3'],
    [{ ...started, GITHUB_RUN_ATTEMPT: 'x' }, 'schedule on refs/heads/main at 0123456'],
    [{ GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: '', GITHUB_SHA: '' }, 'workflow_dispatch'],
  ])('in %j is "%s"', (environment, origin) => {
    expect(originOf(environment)).toBe(origin);
  });

  it.each([undefined, ''])('is not known where the event is %j', (GITHUB_EVENT_NAME) => {
    expect(originOf({ ...started, GITHUB_EVENT_NAME })).toBeNull();
  });
});
