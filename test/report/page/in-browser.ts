import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { renderPage } from '../../../src/report/page/document.ts';
import type { PageModel } from '../../../src/report/page/model.ts';
import { fleet, HOSTILE, pageOf, row } from './fleet.ts';

interface Opened {
  readonly page: Page;
  /** Whatever the page asked for beside itself. */
  readonly requests: readonly string[];
  /** What the browser had to say of it. */
  readonly complaints: readonly string[];
}

/** The page of a check, for whoever opens, filters and prints it. */
export function pageIsUsable(browser: () => Browser): void {
  const folder = mkdtempSync(join(tmpdir(), 'backup-via-tag-page-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function open(model: PageModel, options: BrowserContextOptions = {}): Promise<Opened> {
    const file = join(folder, 'page.html');
    writeFileSync(file, renderPage(model));
    const address = pathToFileURL(file).href;
    const page = await browser().newPage(options);
    const [requests, complaints]: [string[], string[]] = [[], []];
    page.on('request', (request) => {
      if (request.url() !== address) requests.push(request.url());
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    await page.goto(address);
    return { page, requests, complaints };
  }

  const names = (page: Page) => page.locator('tbody tr:visible th bdi:first-child').allTextContents();

  it('asks for nothing but itself, and is filtered by words and by status, and both together', async () => {
    const { page, requests, complaints } = await open(pageOf(fleet(60)));
    await page.waitForLoadState('networkidle');
    expect([requests, complaints]).toEqual([[], []]);
    await page.getByRole('button', { name: 'late 3' }).click();
    expect((await names(page)).filter((name) => name.startsWith('prod-'))).toEqual([
      'prod-api-0000',
      'prod-api-0020',
      'prod-api-0040',
    ]);
    await page.getByRole('searchbox').fill('US-EAST late');
    expect(await page.getByRole('status').textContent()).toBe('1 of 60 shown');
    await page.getByRole('button', { name: 'late 3' }).click();
    await page.getByRole('searchbox').fill('');
    expect(await page.locator('tbody tr:visible').count()).toBe(60);
    await page.getByRole('searchbox').fill('i-00000000000000021');
    expect(await page.locator('tbody tr:visible').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('can be read without a script, and has no filters then', async () => {
    const { page } = await open(pageOf(fleet(60)), { javaScriptEnabled: false });
    expect(await page.locator('tbody tr:visible').count()).toBe(60);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page.close();
  });

  it('does nothing that a hostile name asks for, and shows it', async () => {
    const rows = HOSTILE.map((text) =>
      row({ name: text, id: text, place: text, reason: text, status: text, statusWord: text }),
    );
    const notes = HOSTILE.map((text) => ({ tone: 'bad', about: text, message: text }) as const);
    const { page, requests, complaints } = await open(pageOf(rows, { title: HOSTILE[3], verdict: HOSTILE[0], notes }));
    await page.locator('tbody tr').first().hover();
    await page.locator('.controls button').first().click();
    expect(await page.locator('h1').textContent()).toBe(HOSTILE[0]);
    expect(await page.locator('tbody tr').first().locator('th > bdi').textContent()).toBe(HOSTILE[0]);
    expect(await page.evaluate('window.owned')).toBeUndefined();
    expect([requests, complaints]).toEqual([[], []]);
    // Even markup that got in could not run, nor load anything.
    const markup = '<img src="https://example.com/x" onerror="window.owned = 1"><svg onload="window.owned = 1">';
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(markup)})`);
    await expect.poll(() => complaints.join()).toMatch(/img-src|default-src/);
    await expect.poll(() => complaints.join()).toMatch(/script-src/);
    expect(await page.evaluate('window.owned')).toBeUndefined();
    await page.close();
  });

  it('opens with 2,000 resources in under two seconds, and filters them', async () => {
    const { page } = await open(pageOf(fleet(2000)));
    const devTools = await page.context().newCDPSession(page);
    // Whatever else the machine is doing is not the page's fault: what counts is the time that the page itself takes.
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.reload();
    const { metrics } = await devTools.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(2);
    await page.getByRole('searchbox').fill('prod-db-1999');
    expect(await page.locator('tbody tr:visible').count()).toBe(1);
    await page.close();
  }, 60_000);

  it('fits screens of 390 and 1012 pixels, light and dark, also with a name without a break', async () => {
    const rows = [row({ name: 'x'.repeat(256), reason: 'y'.repeat(300) }), ...fleet(20)];
    const { page } = await open(pageOf(rows));
    for (const width of [390, 1012]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
        expect(ground).toBe(colorScheme === 'dark' ? 'rgb(17, 21, 27)' : 'rgb(246, 247, 249)');
      }
    }
    await page.close();
  });

  it('prints without filters, and light', async () => {
    const { page } = await open(pageOf(fleet(20)), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('tbody tr:visible').count()).toBe(20);
    await page.close();
  });
}
