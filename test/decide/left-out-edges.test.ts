import { describe, expect, it } from 'vitest';
import { leftOutOf } from '../../src/decide/left-out.ts';
import type { ResourceDetails } from '../../src/model.ts';

const MACHINE: ResourceDetails = {
  launch: [],
  securityGroups: [],
  devices: ['/dev/xvda', '/dev/sdf', '/dev/sdg'].map((name, index) => ({ name, volume: `vol-${index}` })),
  rootDevice: '/dev/xvda',
  copiesTags: false,
};
const of = (tag: string | null, details: ResourceDetails | null = MACHINE) =>
  leftOutOf({ tags: new Map(tag === null ? [] : [['BackupExclude', tag]]), ...(details !== null && { details }) });

describe('devices that a tag leaves out', () => {
  it.each<[string | null, readonly string[]]>([
    [null, []],
    ['', []],
    [' , ', []],
    ['/dev/sdf', ['/dev/sdf']],
    ['/dev/sdg,/dev/sdf', ['/dev/sdg', '/dev/sdf']],
    [' /dev/sdg \n,  /dev/sdg ', ['/dev/sdg']],
  ])('%j: %j', (tag, devices) => {
    expect(of(tag)).toEqual({ devices, problems: [] });
  });

  it('are never the root device, nor one that is not there', () => {
    expect(of('/dev/xvda /dev/sdz /dev/sdf')).toEqual({
      devices: ['/dev/sdf'],
      problems: [
        'its BackupExclude tag names /dev/xvda, the root device, which is never left out',
        'its BackupExclude tag names /dev/sdz, which it does not have: it leaves nothing out; it has /dev/xvda, /dev/sdf, /dev/sdg',
      ],
    });
  });

  it('are none of what is no machine', () => {
    const problems = ['its BackupExclude tag has no effect: only AMIs leave devices out'];
    for (const details of [null, { ...MACHINE, devices: [] }]) {
      expect(of('/dev/sdf', details)).toEqual({ devices: [], problems });
      expect(of(' ,', details)).toEqual({ devices: [], problems: [] });
      expect(of(null, details)).toEqual({ devices: [], problems: [] });
    }
  });
});
