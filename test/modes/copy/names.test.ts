import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { recoveryPointId, region } from '../../../src/model.ts';
import { namesOfCopy } from '../../../src/modes/copy/names.ts';
import { account, frankfurt, oregon, stranger } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';
import { ireland } from './make-copies.ts';

const AMI = recoveryPointId('ami-0aaaaaaaaaaaaaaa1');
const SNAPSHOT = recoveryPointId('arn:aws:rds:eu-central-1:111122223333:snapshot:backupviatag-orders-1');
const image = { kind: 'ec2-instance', region: frankfurt, id: AMI } as const;

describe('the name and the token of a copy', () => {
  it('are the same in every run, and released: who changes them makes copies twice', () => {
    const token = createHash('sha256').update(`["111122223333","eu-central-1","${AMI}","eu-west-1",0]`).digest('hex');
    const slot = `backupViaTag-copy-of-${AMI}-${token.slice(0, 12)}`;
    expect(namesOfCopy(account, image, ireland, 0)).toEqual({ slot, token });
  });

  it('of a DB snapshot are legal for RDS: no ARN, no capital letter', () => {
    const { slot, token } = namesOfCopy(account, { ...image, kind: 'rds-instance', id: SNAPSHOT }, ireland, 0);
    expect(slot).toBe(`backupviatag-copy-of-${token.slice(0, 12)}`);
    const cluster = namesOfCopy(account, { ...image, kind: 'rds-cluster', id: SNAPSHOT }, ireland, 0);
    expect(cluster.slot).toBe(slot);
  });

  it('differ as soon as the account, the source, its region, the destination or the number of tries does', () => {
    const asked = fc.record({
      account: fc.constantFrom(account, stranger),
      home: fc.constantFrom(frankfurt, oregon),
      id: fc.constantFrom(AMI, recoveryPointId('ami-0aaaaaaaaaaaaaaa2')),
      to: fc.constantFrom(ireland, region('ap-south-1')),
      failed: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom<('ec2-instance' | 'rds-instance')[]>('ec2-instance', 'rds-instance'),
    });
    fc.assert(
      fc.property(asked, asked, (one, other) => {
        const [a, b] = [one, other].map(({ account: of, home, id, to, failed, kind }) =>
          namesOfCopy(of, { kind, region: home, id }, to, failed),
        );
        const same = (['account', 'home', 'id', 'to', 'failed'] as const).every((key) => one[key] === other[key]);
        expect(a?.token === b?.token).toBe(same);
        if (one.kind === other.kind) expect(a?.slot === b?.slot).toBe(same);
      }),
    );
  });
});
