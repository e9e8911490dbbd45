import { describe, expect, it } from 'vitest';
import { type KindName, region } from '../../src/model.ts';
import { arnOf, everyArnOf, inAccount, partitionOf, readArn, resourceArn } from '../../src/plan/arns.ts';
import { readFormer, whyNotAName } from '../../src/plan/names.ts';
import { readRegionPatterns, regionsAllow } from '../../src/plan/regions.ts';
import { readResource } from '../../src/plan/resources.ts';
import { readTimeZone } from '../../src/plan/time-zone.ts';

const said = (reading: { readonly ok: boolean; readonly problem?: string }) =>
  reading.ok ? 'it is right' : reading.problem;

describe('names and globs of regions', () => {
  it.each<[string, string]>([
    ['eu-west-1', 'eu-west-1'],
    [' eu-*,us-east-1\n', 'eu-*,us-east-1'],
    ['!us-*', '!us-*'],
    ['eu-* !eu-west-1', 'eu-* !eu-west-1'],
    ['eu-west-1 us-east-1 !eu-*', 'eu-west-1 us-east-1 !eu-*'],
    ['?u-west-1', '?u-west-1'],
  ])('%j is right', (text, value) => {
    expect(readRegionPatterns(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', '"" names no region; write'],
    [' , ', '" , " names no region; write'],
    ['eu_west', '"eu_west" cannot fit the name of a region, which is like eu-west-1; write'],
    ['eu-* EU-*', '"EU-*" cannot fit'],
    ['eu-!west', '"eu-!west" cannot fit'],
    ['!', '"!" cannot fit'],
    ['!*', '"!*" excludes every region; write'],
    ['eu-* !*', '"eu-* !*" excludes every region'],
    ['eu-* !eu-*', '"eu-* !eu-*" excludes every region'],
    ['eu-west-1 us-east-1 !eu-* !us-*', 'excludes every region'],
  ])('%j is refused', (text, problem) => {
    expect(said(readRegionPatterns(text))).toContain(problem);
  });

  it.each<[string, string[]]>([
    ['', ['eu-west-1', 'us-east-1', 'us-west-2']],
    ['us-*', ['us-east-1', 'us-west-2']],
    ['us-* !us-west-2', ['us-east-1']],
    ['!us-*', ['eu-west-1']],
    ['!us-* , !eu-*', []],
    ['eu-west-1, us-west-2', ['eu-west-1', 'us-west-2']],
    ['eu-west-1 !us-*', ['eu-west-1']],
    ['*us-*', ['us-east-1', 'us-west-2']],
    ['eu-west', []],
  ])('%j let in %j', (text, names) => {
    expect(['eu-west-1', 'us-east-1', 'us-west-2'].filter((name) => regionsAllow(text, region(name)))).toEqual(names);
  });
});

describe('the name of a resource', () => {
  const MORE = '; write an id such as "i-0123456789abcdef0"';

  it.each<[string, string, string | null, string]>([
    ['i-01234567', 'ec2-instance', null, 'i-01234567'],
    ['vol-0123456789abcdef0', 'ebs-volume', null, 'vol-0123456789abcdef0'],
    ['arn:aws:ec2:eu-west-1:123456789012:volume/vol-01234567', 'ebs-volume', 'eu-west-1', 'vol-01234567'],
    ['arn:aws-cn:rds:cn-north-1:123456789012:db:o-1', 'rds-instance', 'cn-north-1', 'o-1'],
    ['arn:aws:rds:eu-west-1:123456789012:cluster:o', 'rds-cluster', 'eu-west-1', 'o'],
  ])('%s is right', (text, kind, where, id) => {
    const account = where === null ? null : '123456789012';
    expect(readResource(text)).toEqual({ ok: true, value: { kind, id, region: where, account } });
    if (where === null) return;
    expect(readArn(text)).toEqual({ kind, id, region: where, account });
    const named = readArn(text);
    expect(named && arnOf(named)).toBe(text);
  });

  it.each<[string, string]>([
    ['', `"" names no resource${MORE}`],
    [' i-01234567', `names no resource: it has a space before or after it${MORE}`],
    ['i-0123456', `: its id has 7 hex digits instead of 17 (or 8 in old ones)${MORE}`],
    ['i-', ': its id has 0 hex digits'],
    ['vol-012345678', ': its id has 9 hex digits'],
    ['i-0123!', `"i-0123!" names no resource${MORE}`],
    ['i-x-0123', ': if it is a database, write its ARN'],
    ['xarn:aws:rds:eu-west-1:123456789012:snapshot:o', `:o" names no resource${MORE}`],
    ['my snap-01234567', `"my snap-01234567" names no resource${MORE}`],
    ['snap-01234567x', ': if it is a database, write its ARN'],
    ['arn:aws:ec2:eu-west-1:123456789012:instance/i-0123', ': its id has 4 hex digits'],
    [
      'arn:aws:ec2:eu-west-1:123456789012:instance/vol-01234567',
      ': its id is of another kind than the rest of it says',
    ],
    ['arn:aws:ec2:eu-west-1:123456789012:volume/i-0123456789abcdef0', ': its id is of another kind'],
    ['arn:aws:ec2:eu-west-1:123456789012:instance/web', `instance/web" names no resource${MORE}`],
    [
      'arn:aws:rds:eu-west-1:123456789012:db:Orders',
      ': "Orders" is not a name of a database, which stand in ARNs in lower',
    ],
    ['arn:aws:rds:eu-west-1:123456789012:cluster:-o', `: "-o" is not a name of a database cluster${MORE}`],
    ['arn:aws:rds:eu-west-1:123456789012:db:a\nb', 'is not a name of a database; write'],
    ['arn:aws:rds:eu-west-1:123456789012:snapshot:o', ': of databases only "db:" and "cluster:" can be named'],
    ['snap-0123456789abcdef0', ': only instances and volumes can be named so, not snap-...'],
    ['arn:aws:ec2:eu-west-1::image/ami-01234567', ': only instances and volumes can be named so, not ami-...'],
    ['orders-1', ': if it is a database, write its ARN, since its name alone could be anything'],
    ['1orders', `"1orders" names no resource${MORE}`],
    ['x-orders!', `"x-orders!" names no resource${MORE}`],
  ])('%j is refused', (text, problem) => {
    expect(said(readResource(text))).toContain(problem);
  });

  it.each([
    ['eu-west-1', 'aws'],
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['eusc-de-east-1', 'aws-eusc'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
  ])('of %s has the partition %s', (name, partition) => {
    expect(partitionOf(name)).toBe(partition);
    expect(everyArnOf('rds-cluster', region(name))).toEqual([`arn:${partition}:rds:*:*:cluster:*`]);
  });

  it('is the ARN that it came with, else the one that its kind makes', () => {
    const own = { kind: 'ebs-volume', region: region('eu-west-1'), id: 'vol-1' } as const;
    expect(resourceArn(own, '1')).toBe('arn:aws:ec2:eu-west-1:1:volume/vol-1');
    expect(resourceArn({ ...own, arn: 'arn:x' }, '1')).toBe('arn:x');
    const table = { kind: 'DynamoDB', region: region('eu-west-1'), id: 't' } as const;
    expect(resourceArn({ ...table, arn: 'arn:y' }, '1')).toBe('arn:y');
    expect(() => resourceArn(table, '1')).toThrow('t of the type DynamoDB was observed without its ARN');
  });

  it('is written for several accounts, and is that of one', () => {
    expect(inAccount('arn:aws:iam::{account}:role/{account}', '1')).toBe('arn:aws:iam::1:role/1');
  });
});

describe('the ARNs of all resources of a type', () => {
  const matches = (pattern: string, arn: string) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(arn);

  it.each<[KindName, ...string[]]>([
    ['ec2-instance', 'ec2:eu-west-1:123456789012:instance/i-01234567'],
    ['rds-instance', 'rds:eu-west-1:123456789012:db:orders'],
    ['EFS', 'elasticfilesystem:eu-west-1:123456789012:file-system/fs-01234567'],
    [
      'FSx',
      'fsx:eu-west-1:123456789012:file-system/fs-01234567',
      'fsx:eu-west-1:123456789012:volume/fs-01234567/fsvol-01234567',
    ],
    ['DynamoDB', 'dynamodb:eu-west-1:123456789012:table/orders'],
    ['S3', 's3:::bucket'],
    ['DocumentDB', 'rds:eu-west-1:123456789012:cluster:docs'],
    ['Neptune', 'rds:eu-west-1:123456789012:cluster:graph'],
    ['DSQL', 'dsql:eu-west-1:123456789012:cluster/abc'],
    ['Redshift', 'redshift:eu-west-1:123456789012:cluster:warehouse'],
    ['Redshift Serverless', 'redshift-serverless:eu-west-1:123456789012:namespace/abc'],
    ['Timestream', 'timestream:eu-west-1:123456789012:database/metrics'],
    ['Storage Gateway', 'storagegateway:eu-west-1:123456789012:gateway/sgw-01234567/volume/vol-01234567'],
    ['VirtualMachine', 'backup-gateway:eu-west-1:123456789012:vm/vm-01234567'],
    ['SAP HANA on Amazon EC2', 'ssm-sap:eu-west-1:123456789012:HANA/app/DB/abc'],
    ['EKS', 'eks:eu-west-1:123456789012:cluster/main'],
    ['CloudFormation', 'cloudformation:eu-west-1:123456789012:stack/web/abc'],
  ])('match those of %s', (kind, ...arns) => {
    for (const partition of ['aws', 'aws-cn']) {
      const patterns = everyArnOf(kind, region(partition === 'aws' ? 'eu-west-1' : 'cn-north-1'));
      for (const arn of arns) {
        expect(patterns.filter((pattern) => matches(pattern, `arn:${partition}:${arn}`))).toHaveLength(1);
      }
      expect(patterns.filter((pattern) => matches(pattern, `arn:${partition}:sqs:eu-west-1:1:queue`))).toEqual([]);
    }
  });
});

describe('the name of a plan', () => {
  it.each(['a', 'A.b_c-1', '2026', 'x'.repeat(50)])('is right: %s', (name) => {
    expect(whyNotAName(name)).toBeNull();
    expect(readFormer(name)).toEqual({ ok: true, value: name });
    expect(readFormer(`p/${name}`)).toEqual({ ok: true, value: `p/${name}` });
  });

  it.each([
    ['', 'is not a name'],
    ['a b', 'is not a name'],
    ['x'.repeat(51), 'is not a name'],
    ['__proto__', 'is a reserved word'],
    ['prototype', 'is a reserved word'],
    ['constructor', 'is a reserved word'],
  ])('is refused: %s', (name, why) => {
    expect(whyNotAName(name)).toBe(`"${name}" ${why}; write 1 to 50 letters, digits and "-_.", such as "production"`);
    for (const text of [name, `p/${name}`, `${name}/r`]) {
      expect(said(readFormer(text))).toMatch(new RegExp(`^"${name}" ${why}; write the name of a plan that is gone`));
    }
  });

  it('has one slash at most', () => {
    expect(said(readFormer('a/b/c'))).toMatch(/^"a\/b\/c" has more than one "\/"; write the name/);
  });
});

describe('a time zone', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])('is known: %s', (name) => {
    expect(readTimeZone(name)).toEqual({ ok: true, value: name });
  });

  it.each([
    ['Berlin', '"Berlin" is not a time zone; did you mean "Europe/Berlin"? write an IANA name'],
    [' new york ', 'did you mean "America/New_York"?'],
    ['Europe/Berln', 'did you mean "Europe/Berlin"?'],
    ['+02:00', '"+02:00" is not a time zone; write an IANA name such as "Europe/Berlin" or "UTC"'],
    ['nowhere at all', '"nowhere at all" is not a time zone; write an IANA name'],
  ])('is refused: %s', (text, problem) => {
    expect(said(readTimeZone(text))).toContain(problem);
  });
});
