import type { Page } from 'playwright-core';

/** What people copy, or read as one thing: ids, regions and times. */
const WHOLE = String.raw`\b(?:i|ami|snap|vol)-[0-9a-f]{8,17}\b|\b[a-z]{2}(?:-gov)?-(?:north|south|east|west|central)+-\d\b|\b\d{4}-\d\d-\d\d(?:T[\d:]+Z)?`;

/** Those that stand on more than one line, with whatever is folded opened for the time being; each with what it stands in. */
export function brokenOn(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const folded = [...document.querySelectorAll('details:not([open])')];
    for (const details of folded) details.open = true;
    const broken = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement.closest('pre, style') !== null) continue;
      for (const match of node.data.matchAll(new RegExp(${JSON.stringify(WHOLE)}, 'g'))) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) broken.add(node.parentElement.closest('td, li, p, summary, sub, h2, h3')?.tagName + ' ' + match[0]);
      }
    }
    for (const details of folded) details.open = false;
    return [...broken];
  })()`);
}
