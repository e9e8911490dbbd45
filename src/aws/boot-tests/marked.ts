import { DescribeInstancesCommand, type Instance } from '@aws-sdk/client-ec2';
import { CREATED_BY } from '../../decide/naming.ts';
import { type Region, type Result, testInstanceId } from '../../model.ts';
import type { MarkedInstance } from '../../ports/boot-tests.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { tagFilter, tagsOf } from '../ec2/wire.ts';
import { readPages } from '../pages.ts';

const BOTH_MARKS = [tagFilter({ key: 'CreatedBy', value: CREATED_BY }), { Name: 'tag-key', Values: ['BackupTest'] }];

/** Lists the instances of a region that carry both tags of a boot test. */
export function listMarked(caller: Ec2Caller, region: Region): Promise<Result<MarkedInstance[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'DescribeInstances', (client) =>
        client.send(new DescribeInstancesCommand({ Filters: BOTH_MARKS, MaxResults: 1000, NextToken })),
      ),
    (page) => (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances.map(markedOf)),
  );
}

function markedOf({ InstanceId = '', State, ImageId = '', ClientToken = '', Tags }: Instance): MarkedInstance {
  const tags = tagsOf(Tags);
  return {
    id: testInstanceId(InstanceId),
    state: State?.Name ?? '',
    image: ImageId,
    token: ClientToken,
    tags: {
      createdBy: tags.get('CreatedBy') ?? '',
      test: tags.get('BackupTest') ?? '',
      expire: tags.get('Expire') ?? null,
    },
  };
}
