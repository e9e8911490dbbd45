import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { renderPage } from '../../../src/report/page/document.ts';
import type { PageModel } from '../../../src/report/page/model.ts';
import { fleet, HOSTILE, pageOf, row } from './fleet.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds of a page: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md */
interface Finding {
  readonly rule: string;
  readonly impact: string | null;
  readonly first: string;
}

/** The page of a check, as axe sees it. */
export function pageIsAccessible(browser: () => Browser): void {
  async function findingsOf(
    model: PageModel,
    colorScheme: 'light' | 'dark',
    width = 1280,
  ): Promise<readonly Finding[]> {
    const page = await browser().newPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    await page.setContent(renderPage(model));
    await page.evaluate(axe);
    const results: AxeResults = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
    await page.close();
    // A page that axe saw nothing of would have no faults either.
    expect(results.passes.length).toBeGreaterThan(10);
    return results.violations.map(({ id, impact = null, nodes }) => ({
      rule: id,
      impact,
      first: nodes[0]?.html ?? '',
    }));
  }

  const grave = (findings: readonly Finding[]) =>
    findings.filter(({ impact }) => impact === 'serious' || impact === 'critical');

  // Every kind of row is among the first twenty of a fleet, and axe takes five seconds for 1,000.
  it.each(['light', 'dark'] as const)(
    '%s, with 100 resources',
    async (scheme) => {
      expect(grave(await findingsOf(pageOf(fleet(100)), scheme))).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['light', 390],
    ['dark', 390],
  ] as const)(
    'with every tone, notes and hostile names, %s, %i pixels',
    async (scheme, width) => {
      const rows = [
        ...HOSTILE.map((text) => row({ name: text, id: text, place: text, reason: text })),
        ...(['bad', 'good', 'busy', 'calm'] as const).map((tone) => row({ tone, status: tone, statusWord: tone })),
        row({ days: [], newestAt: null, by: null, status: 'unknown', statusWord: 'unknown', tone: 'bad' }),
      ];
      for (const tone of ['bad', 'busy', 'good'] as const) {
        const notes = (['bad', 'busy'] as const).map((one) => ({
          tone: one,
          about: 'us-east-1',
          message: 'access denied',
        }));
        expect(grave(await findingsOf(pageOf(rows, { tone, notes }), scheme, width))).toEqual([]);
      }
    },
    60_000,
  );

  it('would be found not to be where it is not', async () => {
    const page = await browser().newPage({ bypassCSP: true });
    await page.setContent(renderPage(pageOf(fleet(3))).replace('<html lang="en">', '<html>'));
    await page.evaluate(axe);
    const { violations }: AxeResults = await page.evaluate('axe.run(document)');
    expect(violations.map(({ id, impact }) => [id, impact])).toContainEqual(['html-has-lang', 'serious']);
    await page.close();
  });
}
