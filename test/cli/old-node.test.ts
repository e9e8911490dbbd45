import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticeOfOldNode } from '../../src/ports/old-node.ts';
import { machineNode } from '../demo/bare-copy.ts';
import { fleet } from './account.ts';
import { command, reportsOf, run, sandboxOf } from './command.ts';

const { engines }: { engines: { node: string } } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

test('the oldest Node that is supported is that of package.json', () => {
  const oldest = Number(/^>=(\d+)$/.exec(engines.node)?.[1]);
  expect(noticeOfOldNode({}, `${oldest}.0.0`)).toBe(null);
  expect(noticeOfOldNode({}, `${oldest - 1}.99.9`)).toContain(`Node ${oldest} or newer`);
  expect(noticeOfOldNode({}, '24.21.0')).toBe(null);
});

test('the lines of the SDK about it are switched off, here and in what is started from here', () => {
  const environment: NodeJS.ProcessEnv = {};
  noticeOfOldNode(environment, '20.20.2');
  expect(environment).toEqual({ AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' });
});

// Sources in TypeScript are beyond such a Node: this is about the committed bundle.
test.skipIf(process.env.RUN_SOURCES === '1')(
  "on the machine's own Node the work is done, and an old one gets one line about it",
  async () => {
    const node = machineNode();
    const { stdout: version } = await run(node, ['-p', 'process.versions.node']);
    const { env } = await sandboxOf(fleet());
    const both = ['-b', '-p', '-t', 'Backup:ProductionDaily', '-e', '30 days', '--no-protect-in-use', '--json'];
    const ended = await command(both, { env, node });
    expect(ended.status, ended.stderr).toBe(0);
    expect(reportsOf(ended).map(({ createdCount, deletedCount }) => [createdCount, deletedCount])).toEqual([
      [2, 0],
      [0, 1],
    ]);
    const old = Number(version.split('.', 1)[0]) < 22;
    expect(ended.stderr.split('\n').filter((line) => /node/i.test(line))).toHaveLength(old ? 1 : 0);
    expect(ended.stderr).not.toMatch(/Warning|SDK|\(node:/);
  },
);
