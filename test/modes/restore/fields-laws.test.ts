import { describe, expect, it } from 'vitest';
import type { RestoreFieldName, RestoreSettings } from '../../../src/model.ts';
import { fieldsOf } from '../../../src/modes/restore/fields.ts';
import { fc } from '../../laws/fast-check.ts';

const NAMES = ['instance-type', 'subnet', 'security-groups', 'instance-profile', 'key-name', 'private-ip'] as const;

/** Settings whose values say whose they are. */
function settingsOf(origin: string): fc.Arbitrary<RestoreSettings> {
  return fc
    .subarray([...NAMES])
    .map((names) => Object.fromEntries(names.map((name): [RestoreFieldName, string] => [name, `${origin} ${name}`])));
}

const sources = fc.record({
  asked: settingsOf('input'),
  remembered: fc.option(settingsOf('tag')),
  original: fc.option(settingsOf('original')),
  elsewhere: fc.boolean(),
});

describe('the settings of a restored instance', () => {
  it('each come from the first who says it, in the order input, tag, original', () => {
    fc.assert(
      fc.property(sources, ({ asked, remembered, original, elsewhere }) => {
        const fields = fieldsOf('ec2-instance', { asked, remembered, original, elsewhere });
        for (const name of NAMES) {
          const found = fields[name];
          if (asked[name] !== undefined) expect(found).toEqual({ value: asked[name], origin: 'input' });
          else if (elsewhere && name !== 'instance-type') expect(found).toBeUndefined();
          else if (name !== 'private-ip') {
            const [value, origin] = remembered === null ? [original?.[name], 'original'] : [remembered[name], 'tag'];
            expect(found).toEqual(value === undefined ? undefined : { value, origin });
          }
        }
      }),
    );
  });

  it('never take the address of a machine that is still there, nor one of another subnet', () => {
    fc.assert(
      fc.property(sources, ({ asked, remembered, original, elsewhere }) => {
        const found = fieldsOf('ec2-instance', { asked, remembered, original, elsewhere })['private-ip'];
        if (found === undefined || found.origin === 'input') return;
        expect(original).toBeNull();
        expect(elsewhere).toBe(false);
        expect(asked.subnet === undefined || asked.subnet === remembered?.subnet).toBe(true);
      }),
    );
  });

  it('leave out what "none" was written for', () => {
    const none = { 'instance-profile': 'none', 'key-name': 'none', 'private-ip': 'none' };
    const remembered = { 'instance-profile': 'web', 'key-name': 'deploy', 'private-ip': '10.0.1.7', subnet: 'none' };
    const fields = fieldsOf('ec2-instance', { asked: none, remembered, original: null, elsewhere: false });
    expect(Object.keys(fields)).toEqual(['subnet']);
  });
});
