import { describe, expect, it } from 'vitest';
import { secretsOf } from '../../src/ports/secrets.ts';
import { fc } from '../laws/fast-check.ts';

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfi="&<CYKEY>';

const forms: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'in JSON': (secret) => JSON.stringify({ token: secret }),
  'in JSON in JSON': (secret) => JSON.stringify(JSON.stringify(secret).slice(1, -1)),
  'in an address': (secret) => `https://example.com/?token=${encodeURIComponent(secret)}`,
  'in a form': (secret) => new URLSearchParams({ token: secret }).toString(),
  'in base64': (secret) => Buffer.from(secret).toString('base64'),
  'in base64 after one byte': (secret) => Buffer.from(`:${secret}`).toString('base64'),
  'in base64 after two bytes': (secret) => Buffer.from(`x:${secret}`).toString('base64'),
  'in base64url': (secret) => Buffer.from(`user:${secret}`).toString('base64url'),
};

describe('a secret', () => {
  it.each(Object.entries(forms))('is struck out %s', (_, form) => {
    const secrets = secretsOf({});
    secrets.add(SECRET);
    const text = form(SECRET);
    const scrubbed = secrets.scrub(`before ${text} after`);
    expect(scrubbed).toContain('***');
    expect(scrubbed).toMatch(/^before .* after$/);
    expect(scrubbed).not.toContain(SECRET.slice(4, 20));
    expect(scrubbed).not.toContain(text);
  });

  it('of whatever shape is struck out of every text of a value, and nothing else is touched', () => {
    const shapes = fc.string({ minLength: 8, maxLength: 60, unit: 'grapheme' }).map((text) => text.trim());
    fc.assert(
      fc.property(shapes, fc.jsonValue(), (secret, value) => {
        fc.pre(
          secret.length >= 8 && !JSON.stringify(value).includes(secret) && !'{"list":[[[]]],"a":"'.includes(secret),
        );
        const secrets = secretsOf({});
        expect(secrets.scrubAll(value)).toEqual(value);
        secrets.add(secret);
        const scrubbed = secrets.scrubAll({
          list: [`a ${secret} b`, value],
          [secret]: { deep: secret },
          n: 1,
          no: null,
        });
        expect(JSON.stringify(scrubbed)).not.toContain(JSON.stringify(secret).slice(1, -1));
      }),
    );
  });

  it.each([
    ['AWS_SECRET_ACCESS_KEY'],
    ['AWS_SESSION_TOKEN'],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    ['GITHUB_TOKEN'],
    ['INPUT_GITHUB-TOKEN'],
    ['INPUT_HEARTBEAT-URL'],
  ])('of the variable %s is known from the start', (name) => {
    expect(secretsOf({ [name]: 'a-secret-of-the-run' }).scrub('x a-secret-of-the-run')).toBe('x ***');
  });

  it('of a proxy is its password alone', () => {
    const { scrub } = secretsOf({ HTTPS_PROXY: 'http://user:pass%2Fword@proxy.example.com:3128' });
    expect(scrub('pass/word at proxy.example.com as user')).toBe('*** at proxy.example.com as user');
  });

  it('is found by the last part of a signed token too', () => {
    const secrets = secretsOf({});
    secrets.add('eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg');
    expect(secrets.scrub('token ...c2lnbmF0dXJlLW9mLXRoZS10b2tlbg')).toBe('token ...***');
  });

  it('that is shorter than a word is left: it would take words out of everything', () => {
    const secrets = secretsOf({ AWS_SECRET_ACCESS_KEY: 'test' });
    expect(secrets.scrub('test of the latest')).toBe('test of the latest');
  });
});
