import { describe, expect, it } from 'vitest';
import { chooseRegions } from '../../src/decide/regions.ts';
import { region } from '../../src/model.ts';

const enabled = ['us-west-2', 'us-east-1', 'us-west-1', 'eu-central-1', 'eu-west-1', 'ap-south-1'].map(region);
const names = 'ap-south-1, eu-central-1, eu-west-1, us-east-1, us-west-1, us-west-2';

describe('regions', () => {
  it.each([
    ['', ['ap-south-1', 'eu-central-1', 'eu-west-1', 'us-east-1', 'us-west-1', 'us-west-2']],
    [' , \n', ['ap-south-1', 'eu-central-1', 'eu-west-1', 'us-east-1', 'us-west-1', 'us-west-2']],
    ['*', ['ap-south-1', 'eu-central-1', 'eu-west-1', 'us-east-1', 'us-west-1', 'us-west-2']],
    ['us-east-1', ['us-east-1']],
    ['us-east-1 us-east-1', ['us-east-1']],
    ['us-west-2,eu-west-1', ['eu-west-1', 'us-west-2']],
    ['us-west-2, eu-west-1', ['eu-west-1', 'us-west-2']],
    ['us-west-2\r\n\teu-west-1\n', ['eu-west-1', 'us-west-2']],
    ['us-*', ['us-east-1', 'us-west-1', 'us-west-2']],
    ['us-west-?', ['us-west-1', 'us-west-2']],
    ['*-1', ['ap-south-1', 'eu-central-1', 'eu-west-1', 'us-east-1', 'us-west-1']],
    ['*west*', ['eu-west-1', 'us-west-1', 'us-west-2']],
    ['eu-* us-east-1', ['eu-central-1', 'eu-west-1', 'us-east-1']],
    ['us-* !us-west-1', ['us-east-1', 'us-west-2']],
    ['!us-west-1 us-*', ['us-east-1', 'us-west-2']],
    ['!us-*', ['ap-south-1', 'eu-central-1', 'eu-west-1']],
    ['us-west-1 us-east-1 !us-west-?', ['us-east-1']],
    ['* !eu-* !ap-south-1', ['us-east-1', 'us-west-1', 'us-west-2']],
  ])('%j chooses %j', (text, chosen) => {
    expect(chooseRegions(text, enabled)).toEqual({ ok: true, regions: chosen });
  });

  it.each([
    ['us-east-2', 'us-east-2'],
    ['us-east-1 us-east-2', 'us-east-2'],
    ['sa-*', 'sa-*'],
    ['us-* !us-gov-*', 'us-gov-*'],
    ['!us-esat-1', 'us-esat-1', 'us-east-1'],
    ['US-EAST-1', 'US-EAST-1', 'us-east-1'],
    ['us-east', 'us-east', 'us-east-1'],
    ['east-1', 'east-1'],
    ['us-east-1a', 'us-east-1a', 'us-east-1'],
    ['us-east-?1', 'us-east-?1'],
    ['us.east.1', 'us.east.1', 'us-east-1'],
    ['us-(east|west)-1', 'us-(east|west)-1'],
    ['us-[ew]*', 'us-[ew]*'],
    ['us-east-1|eu-west-1', 'us-east-1|eu-west-1'],
    ['.*', '.*'],
    ['us-east-1;eu-west-1', 'us-east-1;eu-west-1'],
  ])('%j fits nothing', (text, pattern, meant = '') => {
    const hint = meant === '' ? '' : `; did you mean "${meant}"?`;
    expect(chooseRegions(text, enabled)).toEqual({
      ok: false,
      problem: `"${pattern}" matches no enabled region${hint}; write names or globs such as "us-* !us-west-1"; enabled are: ${names}`,
    });
  });

  it.each(['!*', 'us-* !us-*', 'eu-west-1 !eu-west-1'])('%j excludes every region', (text) => {
    expect(chooseRegions(text, enabled)).toEqual({
      ok: false,
      problem: `"${text}" excludes every region; write names or globs such as "us-* !us-west-1"; enabled are: ${names}`,
    });
  });

  it('leaves the list of enabled regions as it is', () => {
    const before = [...enabled];
    chooseRegions('*', enabled);
    expect(enabled).toEqual(before);
  });
});
