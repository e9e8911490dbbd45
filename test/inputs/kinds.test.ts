import { describe, expect, it } from 'vitest';
import type { InputName } from '../../src/inputs/all.ts';
import { readKindsAsked } from '../../src/inputs/kinds.ts';
import { AWS_TYPE_NAMES, KIND_NAMES } from '../../src/model.ts';
import { readRequest } from '../../src/modes/request.ts';
import { fc } from '../laws/fast-check.ts';

const read = (text: string) => {
  const reading = readKindsAsked(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
};

describe('kinds', () => {
  it.each([
    ['EFS DynamoDB', ['EFS', 'DynamoDB']],
    ['Storage Gateway', ['Storage Gateway']],
    ['Redshift', ['Redshift']],
    ['Redshift Serverless', ['Redshift Serverless']],
    ['Redshift Redshift Serverless', ['Redshift', 'Redshift Serverless']],
    ['SAP HANA on Amazon EC2, EC2', ['ec2-instance', 'SAP HANA on Amazon EC2']],
    ['EBS\nFSX\r\n Storage   Gateway ,', ['ebs-volume', 'FSx', 'Storage Gateway']],
    ['RDS', ['rds-instance', 'rds-cluster']],
    ['all !RDS !EC2', ['ebs-volume', 'rds-cluster', ...AWS_TYPE_NAMES]],
    ['all !rds-cluster', ['ec2-instance', 'ebs-volume', 'rds-instance', ...AWS_TYPE_NAMES]],
    ['all', [...KIND_NAMES, ...AWS_TYPE_NAMES]],
  ])('%j are read', (text, names) => {
    expect(read(text).names).toEqual(names);
  });

  it.each([
    ['rds-cluster', ['Aurora', 'RDS', 'DocumentDB', 'Neptune']],
    ['rds-cluster Neptune', ['Aurora', 'RDS', 'DocumentDB']],
    ['rds-cluster Aurora', ['Aurora', 'RDS', 'DocumentDB', 'Neptune']],
    ['Aurora', ['Aurora']],
    ['RDS DocumentDB', ['RDS']],
    ['all', ['Aurora', 'RDS']],
    ['all !Aurora', ['RDS']],
    ['ec2-instance', []],
  ])('%j stands for clusters of certain types', (text, clusters) => {
    expect(read(text).clusters).toEqual(clusters);
  });

  it('are the same in whatever order, and with whatever stands between', () => {
    const names = fc.uniqueArray(fc.constantFrom(...KIND_NAMES, ...AWS_TYPE_NAMES), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.constantFrom(' ', ', ', '\n', ' ,\t'), (some, between) => {
        const all = [...KIND_NAMES, ...AWS_TYPE_NAMES].filter((name) => some.includes(name));
        expect(read(some.join(between)).names).toEqual(all);
      }),
    );
  });
});

describe('a mode that has no use for types of AWS Backup', () => {
  const refused = (inputs: Partial<Record<InputName, string>>) => {
    const get = (name: InputName) => inputs[name] ?? '';
    const reading = readRequest({ get, now: 0, workflowRun: null, sessionName: 'test' });
    return reading.ok ? [] : reading.problems.map(({ message }) => message);
  };
  const BACKUP = { mode: 'backup', tag: 'a:b', expiry: '1 day' };

  it.each<[string, Partial<Record<InputName, string>>, RegExp]>([
    ['a backup of its own', BACKUP, /^kinds: "EFS" names what AWS Backup alone .*; write engine: aws-backup/],
    ['a purge of its own', { mode: 'purge' }, /^kinds: "EFS" .*; write engine: aws-backup with vault/],
    ['a check', { mode: 'check', tag: 'a:b', 'max-age': '1 day' }, /^kinds: "EFS" .*; write other-backups: true/],
    ['a list', { mode: 'list' }, /^kinds: "EFS" .*; write kinds of this action/],
    ['a copy', { mode: 'copy' }, /^kinds: "EFS" .*; write kinds of this action/],
    ['a restore', { mode: 'restore', from: 'x' }, /^kinds: "EFS" .*; write kinds of this action/],
    ['a preview', { mode: 'preview' }, /^kinds: "EFS" .*; write kinds of this action/],
    ['a retain', { mode: 'retain' }, /^kinds: "EFS" .*; write kinds of this action/],
    ['a verify', { mode: 'verify', tag: 'a:b' }, /^kinds: "EFS" cannot be verified/],
  ])('%s says so, and what to write', (_, inputs, message) => {
    expect(refused({ ...inputs, kinds: 'EFS' })).toEqual([expect.stringMatching(message)]);
    expect(refused({ ...inputs, kinds: 'ec2-instance' })).toEqual([]);
  });
});
