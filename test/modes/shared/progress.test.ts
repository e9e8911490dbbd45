import { describe, expect, it } from 'vitest';
import { progressLine } from '../../../src/modes/shared/progress.ts';
import { oregon } from '../../decide/make-model.ts';
import { create, keep, NOTHING, readFailure, refuse, remove, removeLoose } from '../../report/make-story.ts';

describe('the line that says what a run is about to do', () => {
  it('counts what there is, with the regions, and leaves out what is nothing', () => {
    const changes = [create(1), create(2), create(3, oregon)];
    expect(progressLine({ ...NOTHING, changes })).toBe('Plan: create 3 (2 regions)');
    expect(progressLine(NOTHING)).toBe('Plan: nothing to do');
  });

  it('counts snapshots that are left over among what is deleted, and says what failed already', () => {
    const changes = [remove(1), removeLoose(2), keep(3), keep(4, oregon), refuse(5)];
    expect(progressLine({ ...NOTHING, changes, failures: [readFailure] })).toBe(
      'Plan: delete 2 (1 region), keep 2 (2 regions), refuse 1 (1 region), failed 1',
    );
  });
});
