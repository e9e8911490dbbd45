import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type Planned, plan } from './terraform-module.ts';

const INFRA = fileURLToPath(new URL('../../infra/', import.meta.url));
const program = ['terraform', 'tofu'].find((name) => spawnSync(name, ['version']).status === 0);
const required = process.env.REQUIRE_TERRAFORM === '1';
const folder = mkdtempSync(join(tmpdir(), 'module-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const VARIABLES = {
  github_owner: 'your-org',
  github_repository: 'infrastructure',
  github_owner_id: '1234',
  github_repository_id: '5678',
  roles: ['look', 'backup', 'purge', 'retain', 'sync', 'copy', 'verify', 'restore', 'organization'],
  environments: { purge: 'backup-purge' },
  volumes: true,
  databases: true,
  aws_backup: true,
  create_vaults: true,
  restore_tests: true,
  backup_tag_values: ['ProductionDaily', 'ProductionWeekly'],
  kms_key_arns: ['arn:aws:kms:eu-central-1:123456789012:key/one'],
  verify_kms_key_arns: ['arn:aws:kms:eu-central-1:123456789012:key/two'],
  vault_kms_key_arns: ['arn:aws:kms:eu-central-1:123456789012:key/three'],
  metrics_namespace: 'Company/Backups',
};

/**
 * The module without what needs the provider of AWS, which is a download: variables and locals, with names in angle brackets for what
 * resources would tell.
 */
function withoutProvider(): string {
  const module = join(folder, 'terraform');
  mkdirSync(module);
  cpSync(join(INFRA, 'policies'), join(folder, 'policies'), { recursive: true });
  cpSync(join(INFRA, 'terraform', 'variables.tf'), join(module, 'variables.tf'));
  for (const name of ['main.tf', 'policies.tf']) {
    const text = readFileSync(join(INFRA, 'terraform', name), 'utf8')
      .replace(/^resource [\s\S]*/m, '')
      .replace(/^data .*$/m, '')
      .replace('data.aws_partition.current.partition', '"aws"')
      .replace('data.aws_partition.current.dns_suffix', '"amazonaws.com"')
      .replace(/(aws_iam_\w+\.\w+)\[\*\]\.arn/g, '["<$1[0]>"]');
    writeFileSync(join(module, name), text);
  }
  writeFileSync(join(module, 'terraform.tfvars.json'), JSON.stringify(VARIABLES));
  return module;
}

function attributes(planned: Planned, address: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return Object.fromEntries(
    Object.entries(planned.resources)
      .filter(([name]) => name.startsWith(`${address}[`))
      .map(([name, found]) => [name.slice(address.length + 1, -1), found as Readonly<Record<string, unknown>>]),
  );
}

// A runner of CI need not have it: what the other tests evaluate is then held by its parser alone.
describe.skipIf(program === undefined && !required)('Terraform itself', () => {
  it('reads the module as its tests do', () => {
    const asked =
      'jsonencode({ documents = local.documents, subjects = local.subjects, attachments = local.attachments })';
    const answer = execFileSync(program ?? 'terraform', ['console'], {
      cwd: withoutProvider(),
      input: asked,
      encoding: 'utf8',
      env: { ...process.env, CHECKPOINT_DISABLE: '1' },
      timeout: 30_000,
    });
    const { documents, subjects, attachments } = JSON.parse(JSON.parse(answer.trim()));
    const planned = plan(VARIABLES);
    const policies = attributes(planned, 'aws_iam_policy.policy');
    expect(Object.keys(documents).sort()).toEqual(Object.keys(policies).sort());
    for (const [name, { policy }] of Object.entries(policies)) {
      expect(JSON.parse(documents[name])).toEqual(JSON.parse(String(policy)));
    }
    for (const [name, { assume_role_policy }] of Object.entries(attributes(planned, 'aws_iam_role.role'))) {
      const [statement] = JSON.parse(String(assume_role_policy)).Statement;
      expect(subjects[name]).toEqual(statement.Condition.StringEquals['token.actions.githubusercontent.com:sub']);
    }
    expect(Object.keys(attachments).sort()).toEqual(
      Object.keys(attributes(planned, 'aws_iam_role_policy_attachment.attachment')).sort(),
    );
  });

  it('finds nothing to format', () => {
    const { status, stdout } = spawnSync(program ?? 'terraform', ['fmt', '-check', '-diff', join(INFRA, 'terraform')], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
