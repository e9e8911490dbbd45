import { describe, expect, it } from 'vitest';
import { readApproved, writeForApproval } from '../../../src/modes/shared/approval.ts';
import { MOST_CHANGE_SET_BYTES } from '../../../src/ports/most-bytes.ts';
import { quiet } from './make-kind.ts';

const refusal = (why: string) => ({
  ok: false,
  refusals: [
    {
      target: 'change-set',
      fault: expect.objectContaining({ code: 'bad-input', message: `change-set: "a.json" is refused: ${why}` }),
    },
  ],
});

describe('an approved change set', () => {
  const reading = (text: string) => ({ files: { read: () => Promise.resolve(text) } });
  const broken = (thrown: unknown) => ({ files: { read: () => Promise.reject(thrown) } });

  it('is read whole, and judged', async () => {
    const asked: unknown[] = [];
    const read = (...how: readonly unknown[]) => {
      asked.push(how);
      return Promise.resolve('text');
    };
    const judge = (text: string) => ({ ok: true, value: `${text}!` }) as const;
    expect(await readApproved('a.json', { files: { read } }, judge)).toEqual({ ok: true, value: 'text!' });
    expect(await readApproved('a.json', reading('text'), async (text) => judge(text))).toEqual({
      ok: true,
      value: 'text!',
    });
    expect(asked).toEqual([['a.json', MOST_CHANGE_SET_BYTES]]);
  });

  it('lets nothing be done where it is wrong', async () => {
    const judge = () => ({ ok: false, problem: 'it was edited' }) as const;
    expect(await readApproved('a.json', reading('text'), judge)).toEqual(refusal('it was edited'));
  });

  it('lets nothing be done where it cannot be read, and is not judged', async () => {
    const judge = () => {
      throw new Error('nobody judges this');
    };
    expect(await readApproved('a.json', broken(new Error('no such file')), judge)).toEqual(
      refusal('it cannot be read: no such file'),
    );
    expect(await readApproved('a.json', broken('odd'), judge)).toEqual(refusal('it cannot be read: odd'));
  });
});

describe('a change set that is to be approved', () => {
  it('is written, or it is told why not', async () => {
    const written: unknown[] = [];
    const write = (...what: readonly unknown[]) => {
      written.push(what);
      return Promise.resolve('there');
    };
    expect(await writeForApproval('text', { ...quiet, files: { write } })).toEqual({ ok: true, value: 'there' });
    expect(written).toEqual([['change-set', 'text']]);
    const full = { write: () => Promise.reject(new Error('disk full')) };
    expect(await writeForApproval('text', { ...quiet, files: full })).toMatchObject({
      ok: false,
      fault: { message: expect.stringContaining('disk full') },
    });
  });
});
