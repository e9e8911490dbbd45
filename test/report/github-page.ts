import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import type { Browser, Page } from 'playwright-core';

/** Where the pictures go, for whoever wants to look at them; a folder that CI keeps. */
const PICTURES = process.env.PICTURES_FOLDER ?? '';

/** A summary as GitHub shows it: its Markdown, and the rules of its style sheet that decide how wide things are. */
export async function opened(browser: Browser, markdown: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.abort());
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><article>${htmlOf(markdown)}</article>`,
  );
  return page;
}

/** The same page on a screen of another width. */
export async function widen(page: Page, width: number, name: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  if (PICTURES === '') return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: false });
}

function htmlOf(markdown: string): string {
  const alerts = markdown.replace(/^> \[!(CAUTION|WARNING|NOTE)\]$/gm, '> **$1**\n>');
  return marked.parse(alerts, { gfm: true, async: false });
}

/**
 * Of the fonts, those of a runner that are as wide as GitHub's.
 * @see https://github.com/sindresorhus/github-markdown-css (what GitHub's own style sheet says of these elements)
 */
const STYLE = `
  body { margin: 0; font: 16px/1.5 "Noto Sans", "Liberation Sans", "DejaVu Sans Condensed", sans-serif; }
  article { padding: 16px; overflow-wrap: break-word; }
  h2 { font-size: 1.5em; } h3 { font-size: 1.25em; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
  th, td { padding: 6px 13px; border: 1px solid #d0d7de; }
  code { padding: .2em .4em; font-size: 85%; white-space: break-spaces; }
  pre { padding: 16px; overflow: auto; font-size: 85%; } pre code { padding: 0; white-space: pre; }
  blockquote { margin: 0 0 16px; padding: 0 1em; border-left: .25em solid #d0d7de; }
`;
