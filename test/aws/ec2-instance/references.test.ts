import { describe, expect, it } from 'vitest';
import { recoveryPointId } from '../../../src/model.ts';
import { frankfurt, web } from '../../decide/make-model.ts';
import { countsOf, handsOn, sandboxOf } from '../set-up.ts';

const one = recoveryPointId('ami-0aaaaaaaaaaaaaaa1');
const two = recoveryPointId('ami-0aaaaaaaaaaaaaaa2');
const gone = recoveryPointId('ami-0aaaaaaaaaaaaaaa9');
const image = (id: string) => ({ region: frankfurt, id, sourceInstanceId: web });
const notFound = (code: string) => ({ error: { code, status: 400, message: 'The image id does not exist' } });

async function readUsers(sandbox: Awaited<ReturnType<typeof sandboxOf>>, candidates: (typeof one)[]) {
  const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
  const { users } = await kind.readEvidence(frankfurt, { sources: null, candidates, unclear: [], registered: false });
  return users;
}

describe('who uses an AMI', () => {
  it.each(['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'])(
    'is unknown when the service says %s of one that exists',
    async (code) => {
      const sandbox = await sandboxOf({
        images: [image(one)],
        faults: [{ match: { action: 'DescribeImageReferences' }, do: notFound(code) }],
      });
      expect(await readUsers(sandbox, [one])).toMatchObject({
        ok: false,
        fault: { message: expect.stringMatching(new RegExp(`^DescribeImageReferences was refused: ${code}`)) },
      });
    },
  );

  it('is unknown when the service says so of one of several', async () => {
    const sandbox = await sandboxOf({
      images: [image(one), image(two)],
      faults: [
        {
          match: { action: 'DescribeImageReferences', where: (params) => Object.values(params).includes(two) },
          do: notFound('InvalidAMIID.NotFound'),
        },
      ],
    });
    expect(await readUsers(sandbox, [one, two])).toMatchObject({ ok: false });
  });

  it('is unknown when nobody can tell whether the AMI is there', async () => {
    const sandbox = await sandboxOf({ faults: [{ match: { action: 'DescribeImages' }, do: { deny: true } }] });
    expect(await readUsers(sandbox, [gone])).toMatchObject({ ok: false });
  });

  it('is nobody where the AMI is really gone, and the others are asked about one by one', async () => {
    const sandbox = await sandboxOf({
      images: [image(one), image(two)],
      instances: [{ region: frankfurt, imageId: two, id: 'i-0bbbbbbbbbbbbbbb1' }],
    });
    expect(await readUsers(sandbox, [one, gone, two])).toEqual({
      ok: true,
      value: new Map([[two, ['instance/i-0bbbbbbbbbbbbbbb1']]]),
    });
    expect(countsOf(sandbox.requests)).toEqual({
      DescribeImageReferences: 4,
      DescribeImages: 1,
      DescribeLockedSnapshots: 1,
    });
  });
});
