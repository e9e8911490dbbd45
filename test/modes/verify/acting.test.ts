import { describe, expect, it } from 'vitest';
import { failure, type Region, success, testInstanceId } from '../../../src/model.ts';
import { cleanUp, findLeftBehind } from '../../../src/modes/verify/clean-up.ts';
import { saveEvidence } from '../../../src/modes/verify/evidence.ts';
import type { LeftBehind } from '../../../src/modes/verify/left-behind.ts';
import { prepare } from '../../../src/modes/verify/prepare.ts';
import type { BootTests, ImageFacts } from '../../../src/ports/boot-tests.ts';
import { fault, frankfurt, NOW, oregon } from '../../decide/make-model.ts';
import { filesOf } from '../../engine/surroundings.ts';
import { manualClock } from '../../ports/manual-clock.ts';
import { bootTest, bootTests, IMAGE, ISOLATED, imageId, makeRun, terms } from './make-tests.ts';

const id = (number: number) => testInstanceId(`i-${number}`);
const broken = () => Promise.reject(new Error('socket'));

describe('what is made ready', () => {
  const images = (...numbers: readonly number[]) =>
    success(new Map(numbers.map((number): [typeof IMAGE_ID, ImageFacts] => [imageId(number), IMAGE])));
  const IMAGE_ID = imageId(1);
  const ready = async (more: Partial<BootTests>, all = [bootTest(1), bootTest(2), bootTest(3, { region: oregon })]) => {
    const asked: string[] = [];
    const tests = bootTests({
      readNetwork: async (region) => {
        asked.push(`network ${region}`);
        return success(ISOLATED);
      },
      readImages: async (region, ids) => {
        asked.push(`images ${region} ${ids.join(' ')}`);
        return images(1, 2, 3);
      },
      ...more,
    });
    const prepared = await prepare(all, terms(), tests, makeRun());
    return { ...prepared, asked: asked.toSorted() };
  };
  const codes = ({ refused, failures }: Awaited<ReturnType<typeof ready>>) => [
    refused.map(({ test, result, failures: own }) => [test.point.id, result, own.map((one) => one.fault.code)]),
    failures.map(({ region, target, action, fault: why }) => [region, target, action, why.code]),
  ];

  it('is asked about once in each region', async () => {
    const made = await ready({});
    expect(made.ready.map(({ test, launch }) => [test.point.id, launch.image, launch.region])).toEqual([
      [imageId(1), imageId(1), frankfurt],
      [imageId(2), imageId(2), frankfurt],
      [imageId(3), imageId(3), oregon],
    ]);
    expect(made.asked).toEqual([
      `images eu-central-1 ${imageId(1)} ${imageId(2)}`,
      `images us-west-2 ${imageId(3)}`,
      'network eu-central-1',
      'network us-west-2',
    ]);
    expect(codes(made)).toEqual([[], []]);
  });

  const untested = (...numbers: readonly number[]) => numbers.map((number) => [imageId(number), 'untested', []]);
  it.each<[string, Partial<BootTests>, string]>([
    [
      'whose network lets something in',
      { readNetwork: async (region) => success(region === oregon ? ISOLATED : { ...ISOLATED, subnets: [] }) },
      'not-isolated',
    ],
    [
      'whose network could not be read',
      { readNetwork: async (region) => (region === oregon ? success(ISOLATED) : failure(fault)) },
      'access-denied',
    ],
    [
      'whose network nobody answered for',
      { readNetwork: (region) => (region === oregon ? Promise.resolve(success(ISOLATED)) : broken()) },
      'unexpected',
    ],
    [
      'whose AMIs could not be read',
      { readImages: async (region) => (region === oregon ? images(3) : failure(fault)) },
      'access-denied',
    ],
    [
      'whose AMIs nobody answered for',
      { readImages: (region) => (region === oregon ? Promise.resolve(images(3)) : broken()) },
      'unexpected',
    ],
  ])('is nothing in a region %s, and what there is elsewhere', async (_, more, code) => {
    const made = await ready(more);
    expect(made.ready.map(({ test }) => test.point.id)).toEqual([imageId(3)]);
    expect(codes(made)).toEqual([untested(1, 2), [[frankfurt, frankfurt, 'verify', code]]]);
  });

  it('is not what cannot be launched, and all else', async () => {
    const made = await ready({ readImages: async () => images(2, 3) });
    expect(made.ready.map(({ test }) => test.point.id)).toEqual([imageId(2), imageId(3)]);
    expect(codes(made)).toEqual([[[imageId(1), 'untested', ['resource-gone']]], []]);
  });
});

describe('what was left behind', () => {
  const left = (number: number, region: Region = frankfurt): LeftBehind => ({
    region,
    id: id(number),
    image: imageId(1),
    expiresAt: NOW,
  });
  const marked = (number: number) => ({
    id: id(number),
    state: 'running',
    image: imageId(1),
    token: '',
    tags: { createdBy: 'backupViaTag', test: imageId(1), expire: '2026-11-21T23:00:00Z' },
  });

  it('is found in every region, and where nobody could look is said', async () => {
    const tests = bootTests({
      listMarked: async (region) => (region === oregon ? failure(fault) : success([marked(1)])),
    });
    expect(await findLeftBehind([frankfurt, oregon], tests, makeRun())).toEqual({
      left: [left(1)],
      failures: [{ region: oregon, target: oregon, action: 'read', fault }],
    });
    expect((await findLeftBehind([frankfurt], bootTests({ listMarked: broken }), makeRun())).failures).toHaveLength(1);
  });

  it('is judged by the time at which it was found', async () => {
    const clock = manualClock(NOW - 1);
    const listMarked: BootTests['listMarked'] = async () => success([marked(1)]);
    const early = await findLeftBehind(
      [frankfurt],
      bootTests({ listMarked }),
      makeRun({ clock, startedAt: NOW + 5000 }),
    );
    expect(early.left).toEqual([]);
  });

  /** Cleans up two, of which the second cannot be terminated. */
  const cleaned = async (dryRun = false, skew: number | null = null) => {
    const terminated: string[] = [];
    const tests = bootTests({
      terminate: async (region, one, seen) => {
        terminated.push(`${region} ${one} ${seen}`);
        return one === id(2) ? fault : null;
      },
    });
    const correction = skew === null ? {} : { correction: { hear: () => {}, skew: () => skew } };
    const run = makeRun({ clock: { ...manualClock(NOW), ...correction } });
    const { cleanedUp, failures } = await cleanUp([left(1), left(2, oregon)], dryRun, tests, run);
    return { terminated, results: cleanedUp.map(({ left: one, result }) => [one.id, result]), failures };
  };

  it('is terminated, and what cannot be is red', async () => {
    expect(await cleaned()).toEqual({
      terminated: ['eu-central-1 i-1 true', 'us-west-2 i-2 true'],
      results: [
        [id(1), 'terminated'],
        [id(2), 'failed'],
      ],
      failures: [
        {
          region: oregon,
          target: id(2),
          action: 'terminate',
          fault,
          subject: { kind: 'ec2-instance', resourceId: null, resourceName: null, recoveryPointId: imageId(1) },
        },
      ],
    });
  });

  it('is red where nobody answers', async () => {
    const { cleanedUp, failures } = await cleanUp([left(1)], false, bootTests({ terminate: broken }), makeRun());
    expect([cleanedUp.map(({ result }) => result), failures.map((one) => one.fault.code)]).toEqual([
      ['failed'],
      ['unexpected'],
    ]);
  });

  it('stays in a dry run, and by a clock that is wrong', async () => {
    const results = (result: string) => [1, 2].map((number) => [id(number), result]);
    expect(await cleaned(true)).toEqual({ terminated: [], results: results('planned'), failures: [] });
    for (const skew of [300_001, -300_001]) {
      for (const dryRun of [true, false]) {
        expect(await cleaned(dryRun, skew)).toMatchObject({
          terminated: [],
          results: results('failed'),
          failures: [{ region: null, target: 'clock', action: 'terminate' }],
        });
      }
    }
    expect((await cleaned(false, 300_000)).terminated).toHaveLength(2);
  });

  it('is nothing by whatever clock where nothing was', async () => {
    const run = makeRun({ clock: { ...manualClock(NOW), correction: { hear: () => {}, skew: () => 300_001 } } });
    expect(await cleanUp([], false, bootTests({}), run)).toEqual({ cleanedUp: [], failures: [] });
  });
});

describe('evidence', () => {
  const PICTURE = Uint8Array.from([0xff, 0xd8]);
  const saved = async (more: Partial<BootTests>, files = filesOf(new Map())) => {
    const tests = bootTests({
      readConsole: async () => success('panic'),
      readScreen: async () => success(PICTURE),
      ...more,
    });
    return saveEvidence(frankfurt, id(1), imageId(1), tests, makeRun({ files }));
  };
  const warning = (message: string) => ({ region: frankfurt, target: imageId(1), message });

  it('is the console and the screen, under the name of the AMI', async () => {
    const written = new Map<string, string>();
    expect(await saved({}, filesOf(new Map(), written))).toEqual({
      console: ['panic'],
      paths: [`/tmp/evidence/${imageId(1)}.txt`, `/tmp/evidence/${imageId(1)}.jpg`],
      folder: '/tmp/evidence',
      warnings: [],
    });
    expect(written).toEqual(
      new Map([
        [`${imageId(1)}.txt`, 'panic'],
        [`${imageId(1)}.jpg`, '\u00ff\u00d8'],
      ]),
    );
  });

  it.each<[string, Partial<BootTests>, readonly string[], readonly string[]]>([
    [
      'no console',
      { readConsole: async () => failure(fault) },
      ['jpg'],
      [`its console text could not be read: ${fault.message}`],
    ],
    [
      'no answer about the console',
      { readConsole: broken },
      ['jpg'],
      ['its console text could not be read: Error: socket'],
    ],
    ['an empty console', { readConsole: async () => success('') }, ['jpg'], ['AWS had no console text of it']],
    [
      'no screen',
      { readScreen: async () => failure(fault) },
      ['txt'],
      [`its screenshot could not be read: ${fault.message}`],
    ],
    [
      'no answer about the screen',
      { readScreen: broken },
      ['txt'],
      ['its screenshot could not be read: Error: socket'],
    ],
    [
      'an empty screen',
      { readScreen: async () => success(new Uint8Array()) },
      ['txt'],
      ['AWS had no screenshot of it'],
    ],
  ])('is what there is: %s', async (_, more, kept, problems) => {
    const { console: lines, paths, folder, warnings } = await saved(more);
    expect(lines).toEqual(more.readConsole === undefined ? ['panic'] : []);
    expect(paths).toEqual(kept.map((end) => `/tmp/evidence/${imageId(1)}.${end}`));
    expect([folder, warnings]).toEqual(['/tmp/evidence', problems.map(warning)]);
  });

  it('that cannot be saved is a warning, and the console is told all the same', async () => {
    const files = { ...filesOf(new Map()), saveEvidence: () => Promise.reject(new Error('full')) };
    expect(await saved({}, files)).toEqual({
      console: ['panic'],
      paths: [],
      folder: null,
      warnings: ['console text', 'screenshot'].map((what) => warning(`its ${what} could not be saved: Error: full`)),
    });
  });

  it.each<[string, string, readonly string[]]>([
    ['lines with blanks at their ends', 'a  \r\n  b\n\n \n', ['a', '  b']],
    [
      'colours and moves of the cursor',
      '\u001b[1;31mred\u001b[0m \u001b[?25lhidden\u001bM\u001b[2 qshape',
      ['red hiddenshape'],
    ],
    ['what cannot be seen', 'a\u0007\u200b\ufffdb', ['ab']],
    ['a long line', 'x'.repeat(300), ['x'.repeat(200)]],
    ['a line that says something after its end', `${' '.repeat(200)}x`, []],
    ['many lines', [...Array(30).keys()].join('\n'), [...Array(20).keys()].map((number) => String(number + 10))],
  ])('tells the last that a console said: %s', async (_, text, lines) => {
    expect((await saved({ readConsole: async () => success(text) })).console).toEqual(lines);
  });
});
