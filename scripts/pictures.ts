/**
 * Makes the pictures of the README from what the demo really writes: the summary of a run, and the comment on a pull request.
 *
 * Usage: npm run pictures; needs Chromium, on the PATH or named by CHROMIUM_PATH, and a fresh build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { pageOf } from './pictures/page.ts';

/** As wide as a summary on GitHub, and as high as a reader of the README will bear. */
const SIZE = { width: 1012, height: 760 };
const PICTURES = [
  { text: 'backup', picture: 'summary.png', title: 'Daily backup, <b>summary</b>' },
  { text: 'comment', picture: 'comment.png', title: '<b>github-actions</b> bot commented' },
] as const;

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'backup-via-tag-pictures-'));
try {
  const demo = spawnSync(process.execPath, ['demo/demo.mjs', '--keep', folder], { cwd: root, encoding: 'utf8' });
  if (demo.status !== 0)
    throw new Error(`The demo failed (is dist built from these sources?); npm run demo shows why.\n${demo.stderr}`);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: SIZE });
    for (const { text, picture, title } of PICTURES) {
      await page.setContent(pageOf(title, readFileSync(join(folder, `${text}.md`), 'utf8')));
      const height = (await page.locator('body').boundingBox())?.height ?? SIZE.height;
      const clip = { x: 0, y: 0, width: SIZE.width, height: Math.min(height, SIZE.height) };
      await page.screenshot({ path: resolve(root, 'docs/images', picture), clip, fullPage: true });
      process.stdout.write(`docs/images/${picture}\n`);
    }
  } finally {
    await browser.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function chromiumPath(): string {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((path) => names.map((name) => join(path, name)))
    .find((path) => existsSync(path));
  const path = process.env.CHROMIUM_PATH ?? found;
  if (path === undefined) throw new Error('No Chromium on the PATH: name it in CHROMIUM_PATH.');
  return path;
}
