import { describe, expect, it } from 'vitest';
import { earlierPlans } from '../../../src/modes/shared/earlier-plans.ts';
import type { FileHistory } from '../../../src/ports/file-history.ts';
import { DAY, NOW } from '../../decide/make-model.ts';

const textOf = (name: string) => `plans:
  ${name}:
    selection: {tags: [Backup:Daily]}
    rules:
      daily: {schedule: '0 23 * * *', expiry: 30 days}
`;
const source = { path: 'plans.yml', text: textOf('now'), hash: '', file: { plans: [] } };

async function earlier(history: FileHistory) {
  const asked: [string, number][] = [];
  const files = {
    history: (path: string, since: number) => {
      asked.push([path, since]);
      return Promise.resolve(history);
    },
  };
  const plans = await earlierPlans(source, { files }, NOW, 7 * DAY);
  return { asked, plans: plans.known ? plans.files.map((file) => file.plans.map(({ name }) => name)) : plans };
}

describe('the plan files that were in force within the grace', () => {
  it('are the other ones of its history, each once, without those that were wrong', async () => {
    const texts = [textOf('old'), 'plans: nonsense', textOf('older'), textOf('old'), source.text];
    expect(await earlier({ known: true, texts })).toEqual({
      asked: [['plans.yml', NOW - 7 * DAY]],
      plans: [['old'], ['older']],
    });
  });

  it('are not known where the history does not reach back', async () => {
    const why = 'the checkout is shallow';
    expect((await earlier({ known: false, why })).plans).toEqual({ known: false, why });
  });

  it('are none without a plan file, or where no history is kept', async () => {
    const nobody = () => Promise.reject(new Error('nobody asks for this'));
    expect(await earlierPlans(null, { files: { history: nobody } }, NOW, DAY)).toEqual({ known: true, files: [] });
    expect(await earlierPlans(source, { files: {} }, NOW, DAY)).toEqual({ known: true, files: [] });
  });
});
