import { describe, expect, it } from 'vitest';
import { ami, HOME, i, instance, ourImage, worldOf } from './world.ts';

describe('a service that misbehaves', () => {
  it('goes on with the other instances when one is refused', async () => {
    const world = await worldOf({
      regions: [HOME],
      instances: [instance({ id: i(1) }), instance({ id: i(2) })],
      faults: [{ match: { action: 'CreateImage', where: { InstanceId: i(1) } }, do: { deny: true } }],
    });
    const run = await world.backup();
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'partial', 'created-count': '1', 'matched-count': '2' });
    expect(run.failed).toMatchObject([{ target: i(1), action: 'create', fault: 'access-denied' }]);
    expect(run.failed[0]?.advice).toContain('ec2:CreateImage');
  });

  it('keeps what AWS encoded whole in the report, with its command, and out of everything shorter', async () => {
    const encoded = 'YsfCNU3pZ0nKxHv-Wa_3lMZ'.repeat(60);
    const deny = `is not authorized to perform: ec2:CreateTags because no permissions boundary allows the ec2:CreateTags action. Encoded authorization failure message: ${encoded}`;
    const world = await worldOf({
      regions: [HOME],
      instances: [instance({ id: i(1) })],
      faults: [{ match: { action: 'CreateImage' }, do: { deny } }],
    });
    const run = await world.backup();
    expect(run.failed).toMatchObject([{ resourceId: i(1), fault: 'access-denied' }]);
    expect(run.failed[0]?.advice).toMatch(/ec2:CreateTags.*permissions boundary/);
    const { decode } = run.report.failed[0] ?? {};
    expect(decode).toBe(`aws sts decode-authorization-message --encoded-message ${encoded}`);
    expect(`${run.log}${run.summary}${run.outputs.failed}`).not.toContain(encoded);
  });

  it('is red with advice when the list of regions is refused', async () => {
    const world = await worldOf({
      regions: [HOME],
      faults: [{ match: { action: 'DescribeRegions' }, do: { deny: true } }],
    });
    const run = await world.purge();
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ action: 'start', fault: 'access-denied' }]);
  });

  it('shows names as data: nothing in them reaches the log as a command or the summary as markup', async () => {
    const name = '|`<script>alert(1)</script>`|\n::error::owned\n##[error]owned @octocat [x](http://evil)';
    const world = await worldOf({
      regions: [HOME],
      instances: [instance({ id: i(1), tags: { Name: name } })],
      images: [ourImage({ id: ami(1), source: i(41), name: 'a|b' })],
    });
    const run = await world.backup();
    expect(run.exitCode).toBe(0);
    expect(run.log).not.toMatch(/^\s*::error/m);
    expect(run.log).not.toContain('##[error]');
    expect(run.summary).not.toContain('<script>');
    expect(run.summary).not.toMatch(/\]\(http:\/\/evil/);
    expect(run.created[0]?.resourceName).toBe(name);
  });
});
