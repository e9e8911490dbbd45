import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS, type InputName, isInputName } from '../../src/inputs/all.ts';
import { BACKUP, IN_VAULT, KEY, PURGE, ROLE, read, request, SYNC, type Texts } from './texts.ts';

describe('the engine', () => {
  it('is this action itself, unless AWS Backup is asked for', () => {
    expect(request(BACKUP)).toMatchObject({ engine: { name: 'direct' } });
    const inputs = { ...BACKUP, ...IN_VAULT, 'create-vault': 'true', 'vault-kms-key': KEY };
    expect(request(inputs).engine).toEqual({
      name: 'aws-backup',
      vault: 'nightly',
      roleArn: ROLE,
      coldStorageAfterDays: null,
      newVault: { kmsKey: KEY },
    });
    const cold = { kinds: 'ebs-volume', expiry: '120 days', 'cold-storage-after': '30 days' };
    expect(request({ ...BACKUP, ...IN_VAULT, ...cold }).engine).toMatchObject({
      coldStorageAfterDays: 30,
      newVault: null,
    });
  });

  it('needs the vault alone in a purge, and asks for no role', () => {
    const engine = { name: 'aws-backup', vault: 'nightly', roleArn: '', coldStorageAfterDays: null, newVault: null };
    expect(request({ ...PURGE, engine: 'aws-backup', vault: 'nightly' }).engine).toEqual(engine);
    expect(request({ ...PURGE, ...IN_VAULT, 'create-vault': 'true', expiry: '12 hours' }).engine).toEqual(engine);
  });

  it.each<[string, Texts, readonly InputName[]]>([
    ['a backup without vault and role', { ...BACKUP, engine: 'aws-backup' }, ['vault', 'backup-role-arn']],
    ['a purge without vault', { ...PURGE, engine: 'aws-backup' }, ['vault']],
    ['a vault and a role alone', { ...BACKUP, ...IN_VAULT, engine: '' }, ['vault', 'backup-role-arn']],
    ['a vault alone, in a purge', { ...PURGE, vault: 'nightly' }, ['vault']],
    ['a vault to make alone', { ...BACKUP, 'create-vault': 'true' }, ['create-vault']],
    ['cold storage alone', { ...BACKUP, 'cold-storage-after': '30 days' }, ['cold-storage-after']],
    ['a key for no new vault', { ...BACKUP, ...IN_VAULT, 'vault-kms-key': KEY }, ['vault-kms-key']],
    ['a key for no new vault, in a sync', { ...SYNC, 'vault-kms-key': KEY }, ['vault-kms-key']],
    ['an expiry in hours', { ...BACKUP, ...IN_VAULT, expiry: '12 hours' }, ['expiry']],
    ['an expiry of 200 years', { ...BACKUP, ...IN_VAULT, expiry: '200 years' }, ['expiry']],
    [
      'cold storage that ends too soon',
      { ...BACKUP, ...IN_VAULT, kinds: 'ebs-volume', expiry: '119 days', 'cold-storage-after': '30 days' },
      ['cold-storage-after'],
    ],
    [
      'cold storage of what is never moved',
      { ...BACKUP, ...IN_VAULT, kinds: 'ebs-volume rds-instance', expiry: '1 year', 'cold-storage-after': '30 days' },
      ['cold-storage-after'],
    ],
  ])('refuses %s', (_, texts, inputs) => {
    const reading = read(texts);
    if (reading.ok) throw new Error('it was taken');
    expect(reading.problems.map(({ input }) => input)).toEqual(inputs);
    for (const { input, message } of reading.problems) {
      expect(message.startsWith(`${input}: "${isInputName(input) ? (texts[input] ?? '') : ''}"`)).toBe(true);
      expect(message).toMatch(/; (?:write|leave|in mode \w+ leave)/);
    }
  });

  it('leaves a plan file to say what and for how long', () => {
    expect(request({ mode: 'backup', plan: 'nightly', ...IN_VAULT })).toMatchObject({
      tagLines: null,
      engine: { name: 'aws-backup' },
    });
  });
});

describe('a sync', () => {
  it('takes the plan file, vaults to make and plans to remove', () => {
    const inputs = { 'create-vault': 'true', 'vault-kms-key': KEY, 'remove-plans': 'weekly, old.plan\nweekly' };
    expect(request({ ...SYNC, ...inputs })).toMatchObject({
      mode: 'sync',
      engine: { name: 'direct' },
      planFile: null,
      newVault: { kmsKey: KEY },
      removePlans: ['weekly', 'old.plan'],
      changeSet: { approved: null },
    });
  });

  it('makes no vault and removes nothing by itself', () => {
    expect(request(SYNC)).toMatchObject({ newVault: null, removePlans: [] });
  });
});

describe('action.yml', () => {
  const action: {
    readonly inputs: Readonly<Record<string, { readonly required: boolean; readonly default?: string }>>;
  } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

  it('has the inputs that are read, and no other', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUTS.map(({ name }) => name));
  });

  it('has the same defaults', () => {
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']),
    );
    // Only a runner knows the token.
    expect({ ...defaults, 'github-token': '' }).toEqual(
      Object.fromEntries(INPUTS.map(({ name, default: fallback }) => [name, fallback])),
    );
  });

  it('requires the mode alone, since only a backup needs the others', () => {
    const required = Object.entries(action.inputs).flatMap(([name, input]) => (input.required ? [name] : []));
    expect(required).toEqual(['mode']);
  });
});
