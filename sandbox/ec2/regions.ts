import { invalidValue } from '../errors.ts';
import type { FilterTable } from '../filters.ts';
import { readFilters } from '../filters.ts';
import type { Region } from '../state/region.ts';
import { items, leaf } from '../xml.ts';
import type { Action } from './call.ts';

function endpointOf(region: string): string {
  return `ec2.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}

const filters: FilterTable<Region> = {
  fields: {
    endpoint: (region) => endpointOf(region.name),
    'opt-in-status': (region) => region.optInStatus,
    'region-name': (region) => region.name,
  },
  tags: () => new Map(),
};

/**
 * Lists the regions the account can use; with AllRegions also those it has not switched on.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html
 */
export const DescribeRegions: Action = {
  parameters: ['RegionName.N', 'AllRegions', 'Filter.N.Name', 'Filter.N.Value.N'],
  run({ account, params }) {
    const names = new Set(params.texts('RegionName'));
    const selection = readFilters(params, filters);
    for (const name of names) {
      if (!account.regions.has(name)) throw invalidValue(`Invalid region provided: [${name}]`);
    }
    const all = params.flag('AllRegions') === true;
    const found = [...account.regions.values()].filter(
      (region) =>
        (all || region.optInStatus !== 'not-opted-in') &&
        (names.size === 0 || names.has(region.name)) &&
        selection.matches(region),
    );
    return items(
      'regionInfo',
      found,
      ({ name, optInStatus }) =>
        leaf('regionName', name) + leaf('regionEndpoint', endpointOf(name)) + leaf('optInStatus', optInStatus),
    );
  },
};
