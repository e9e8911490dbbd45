import { describe, expect, it } from 'vitest';
import { askedOf } from '../../src/inputs/read.ts';
import { readWatching } from '../../src/inputs/watching.ts';
import { BACKUP, read, type Texts } from './texts.ts';

const URL = 'https://hc.example.com/4f6d2c8e?create=1';
const watchingOf = (texts: Texts) => readWatching(askedOf((name) => texts[name] ?? '', 0));

describe('who is told how a run ended', () => {
  it.each([
    'hc.example.com/secret-part',
    'ftp://hc.example.com/secret-part',
    'https:///secret-part',
    'https://hc.example.com/secret-part\u200b x',
    'http:secret-part',
  ])('an address that is none (%s) is refused, and not a word of it is shown', (text) => {
    const reading = read({ ...BACKUP, 'heartbeat-url': text });
    expect(reading).toMatchObject({ ok: false, problems: [{ input: 'heartbeat-url' }] });
    expect(JSON.stringify(reading)).not.toContain('secret');
    expect(watchingOf({ 'heartbeat-url': text }).heartbeatUrl).toBeNull();
  });

  it('is known where the other inputs are wrong', () => {
    const watching = watchingOf({ mode: 'bakcup', tag: 'no colon', issue: 'true', 'heartbeat-url': URL });
    expect(watching).toMatchObject({ heartbeatUrl: URL, issue: { subject: ['bakcup', 'no colon'] }, dryRun: false });
  });

  it('names the same issue however the lines of a tag stand', () => {
    const [one, other] = ['A:1\nB:2', ' B:2\n\nA:1 '].map((tag) => watchingOf({ mode: 'backup', tag, issue: 'true' }));
    expect(one?.issue?.subject).toEqual(other?.issue?.subject);
  });

  it('names an issue by its plan where there is no tag', () => {
    const subjectOf = (texts: Texts) => watchingOf({ mode: 'backup', issue: 'true', ...texts }).issue?.subject;
    const all = [{}, { plan: 'a' }, { plan: 'b' }, { plan: 'a', rule: 'r' }, { 'plan-file': 'x.yml' }, { tag: 'A:1' }];
    expect(new Set(all.map((texts) => JSON.stringify(subjectOf(texts)))).size).toBe(all.length);
  });
});
