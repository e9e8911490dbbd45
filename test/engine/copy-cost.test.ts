import { expect, it } from 'vitest';
import { copyView } from '../../src/modes/copy/view.ts';
import { AWAY, COMING, copyWorld, source, THIRD } from './copy-world.ts';
import { HOME, runWith } from './run-engine.ts';

const sized = (number: number, wish: string, ...sizes: readonly number[]) =>
  source(number, wish, { snapshots: sizes.map((size) => ({ size })) });

it('a dry run shows what the copies move at most, and what that costs, by destination', async () => {
  const both = `${AWAY}=${COMING} ${THIRD}=never`;
  const world = await copyWorld({ images: [sized(1, both, 20, 100), sized(2, `${AWAY}=${COMING}`, 500)] });
  const inputs = { mode: 'copy', regions: HOME, 'price-per-gib-transferred': '0.1' } as const;
  const expected = [
    { region: AWAY, copies: 2, gib: 620, cost: 62 },
    { region: THIRD, copies: 1, gib: 120, cost: 12 },
  ];
  const dry = await runWith(world, { ...inputs, 'dry-run': 'true' });
  expect(dry).toMatchObject({ outcome: 'ok', gib: 740, transfers: expected });
  const notes = copyView({ ...dry, mode: 'copy' })
    .sections.flatMap((section) => section.notes)
    .join(' ');
  expect(notes).toContain(`at most 620 GiB to ${AWAY} for 62.00, 120 GiB to ${THIRD} for 12.00`);
  expect(notes).toContain('later ones only what changed');
  expect(await runWith(world, inputs)).toMatchObject({ outcome: 'ok', transfers: expected });
  expect(await runWith(world, inputs)).toMatchObject({ outcome: 'ok', gib: 0, transfers: [] });
});
