import { KIND_NAMES, type Resource, region, resourceId } from '../../../src/model.ts';
import { makeResource } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';

/** Resources, for what a selection of AWS Backup takes of them. */

const KEYS = ['Backup', 'Environment', 'Resource Type', 'a/b', 'x', '*', 'n0', 'true', '__proto__'];
const VALUES = ['', 'ProductionDaily', 'production', 'a:b::c', 'no', '007', '🗝'];

const START = {
  'ec2-instance': 'i-',
  'ebs-volume': 'vol-',
  'rds-instance': 'db-',
  'rds-cluster': 'db-',
} as const;

export const resources: fc.Arbitrary<Resource> = fc
  .record({
    kind: fc.constantFrom(...KIND_NAMES),
    where: fc.constantFrom('eu-west-1', 'us-gov-west-1', 'cn-north-1'),
    digits: fc.stringMatching(/^[0-9a-f]{8}$/),
    tags: fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)), { maxLength: 5 }),
  })
  .map(({ kind, where, digits, tags: carried }) =>
    makeResource({ kind, region: region(where), id: resourceId(`${START[kind]}${digits}`), tags: new Map(carried) }),
  );
