import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/decide/plain.ts';
import { recoveryPointId, region } from '../../src/model.ts';
import {
  cliWords,
  hclQuoted,
  ownWords,
  type RunbookEntry,
  runbookFold,
  shellLine,
  terraformLines,
} from '../../src/report/runbook.ts';
import { fc } from '../laws/fast-check.ts';

const ENTRY: RunbookEntry = {
  region: region('eu-central-1'),
  kind: 'ec2-instance',
  resourceId: 'i-0aaaaaaaaaaaaaaa1',
  resourceName: 'prod-api-001',
  recoveryPointId: recoveryPointId('ami-0aaaaaaaaaaaaaaa1'),
  settings: {
    'instance-type': 'm7i.large',
    subnet: 'subnet-1',
    'security-groups': 'sg-1 sg-2',
    'instance-profile': 'arn:aws:iam::123456789012:instance-profile/web',
    'key-name': 'deploy',
  },
};

/** What a POSIX shell hands on, one argument after the other. */
function argumentsOf(line: string): readonly string[] {
  const script = `p() { for word in "$@"; do printf '%s\\0' "$word"; done; }; p ${line}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    "'; rm -rf ~ #",
    '$(id)',
    '`id`',
    `"${'$'}{HOME}"`,
    '\\',
    "a'b'c",
    '!!',
    '-n',
    '~',
    '*',
    'a\nb',
    '| cat',
    '',
  ),
);

describe('a line for the shell', () => {
  it('is read by a POSIX shell as the very words, whatever the names hold', () => {
    fc.assert(
      fc.property(hostile, hostile, (resourceName, key) => {
        const entry = { ...ENTRY, resourceName, settings: { ...ENTRY.settings, 'key-name': plain(key) } };
        const words = cliWords(entry);
        expect(argumentsOf(shellLine(words))).toEqual(words);
      }),
      { numRuns: 60 },
    );
  });

  it('stays what it is in the fold of a summary', () => {
    fc.assert(
      fc.property(hostile, (resourceName) => {
        const entry = { ...ENTRY, resourceName };
        const fold = runbookFold('How', [entry]) ?? '';
        expect(fold).toContain(shellLine(cliWords(entry)));
        expect(fold.match(/<\/details>/g)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('launches the machine as it was', () => {
    expect(cliWords(ENTRY).slice(0, 7)).toEqual(
      'aws ec2 run-instances --region eu-central-1 --image-id ami-0aaaaaaaaaaaaaaa1'.split(' '),
    );
    expect(shellLine(cliWords(ENTRY))).toContain(
      '--instance-type m7i.large --subnet-id subnet-1 --security-group-ids sg-1 sg-2',
    );
    expect(shellLine(ownWords(ENTRY))).toBe(
      'backup-via-tag restore ami-0aaaaaaaaaaaaaaa1 --regions eu-central-1 --kinds ec2-instance --dry-run',
    );
  });
});

describe('a block for Terraform', () => {
  it('names the machine as it was', () => {
    expect(terraformLines(ENTRY)).toEqual([
      'resource "aws_instance" "restored" {',
      '  ami = "ami-0aaaaaaaaaaaaaaa1"',
      '  instance_type = "m7i.large"',
      '  subnet_id = "subnet-1"',
      '  vpc_security_group_ids = ["sg-1", "sg-2"]',
      '  iam_instance_profile = "web"',
      '  key_name = "deploy"',
      '  tags = { Name = "prod-api-001 restored", BackupRestoredFrom = "ami-0aaaaaaaaaaaaaaa1" }',
      '  metadata_options {',
      '    http_tokens = "required"',
      '  }',
      '}',
    ]);
  });

  it.each([
    [`${'$'}{file("x")}`, `"$${'$'}{file(\\"x\\")}"`],
    ['%{ if true }', '"%%{ if true }"'],
    ['a"b\\c', '"a\\"b\\\\c"'],
  ])('evaluates nothing: %s', (text, quoted) => {
    expect(hclQuoted(text)).toBe(quoted);
  });
});

it.each(['ebs-volume', 'rds-instance', 'rds-cluster'] as const)('a %s has its own call', (kind) => {
  const entry = { ...ENTRY, kind, resourceId: 'orders' };
  expect(shellLine(cliWords(entry))).toMatch(/^aws (ec2 create-volume|rds restore-db-(instance|cluster)-from)/);
});
