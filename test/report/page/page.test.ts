import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../src/report/page/document.ts';
import type { PageDay, PageRow } from '../../../src/report/page/model.ts';
import { anyCharacter } from '../../laws/any-character.ts';
import { fc } from '../../laws/fast-check.ts';
import { fleet, HOSTILE, pageOf, row } from './fleet.ts';

const bytes = (text: string) => Buffer.byteLength(text);
const EMPTY = bytes(renderPage(pageOf([])));

/** All tags of a page, by name, however they are written. */
const tagsOf = (page: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const [, name = ''] of page.matchAll(/<\/?([a-z!][^\s/>]*)/gi)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

describe('the page of a check', () => {
  it('holds each resource with its status, its days and why', () => {
    const page = renderPage(pageOf(fleet(3)));
    expect(page).toContain('12 of 500 late · 488 of 500 protected');
    expect(page).toContain('prod-api-0000');
    expect(page).toContain('4 days 1 hour old');
    expect(page).toContain('aria-label="Backups on 27 of 35 days, 4 missed"');
    expect(page).toContain('aria-label="Backups on 0 of 35 days"');
    expect(page.match(/<tr data-status="/g)).toHaveLength(3);
  });

  it('does not say of what could not be read that it has no backup', () => {
    const page = renderPage(
      pageOf([row({ days: [], newestAt: null, status: 'unknown', statusWord: 'unknown' }), row()]),
    );
    expect(page.match(/role="img"/g)).toHaveLength(1);
    expect(page).not.toContain('no backup that counts');
    expect(page).toContain('viewBox="0 0 350 16"');
  });

  it('asks for nothing', () => {
    const page = renderPage(pageOf(fleet(40)));
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)/);
    expect(page).not.toMatch(/https?:|url\(|@import/);
  });

  it('keeps hostile text text, wherever it stands', () => {
    for (const text of HOSTILE) {
      const hostile = row({
        status: text,
        statusWord: text,
        name: text,
        id: text,
        place: text,
        newestAt: text,
        dueAt: text,
        by: text,
        reason: text,
      });
      const notes = [{ tone: 'bad', about: text, message: text }] as const;
      const model = pageOf([hostile], { verdict: text, title: text, facts: [[text, text]], notes });
      const harmless = pageOf([row()], { facts: [['Tag', 'x']], notes: [{ tone: 'bad', about: 'x', message: 'x' }] });
      expect(tagsOf(renderPage(model))).toEqual(tagsOf(renderPage(harmless)));
    }
  });

  it('keeps any text text', () => {
    const harmless = tagsOf(renderPage(pageOf([row()])));
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.string(), (name, reason) => {
        const page = renderPage(pageOf([row({ name: `x${name}`, reason })]));
        expect(tagsOf(page)).toEqual(harmless);
      }),
    );
  });

  it('needs at most 120 KB, and 8 KB for a resource, whatever their texts are', () => {
    const dearest = "'".repeat(5000);
    const days = Array.from({ length: 35 }, (_, index): PageDay => (index % 2 === 0 ? 'backed' : 'missed'));
    const worst: PageRow = row({ name: dearest, id: dearest, place: dearest, reason: dearest, by: dearest, days });
    const notes = Array.from({ length: 500 }, () => ({ tone: 'bad', about: dearest, message: dearest }) as const);
    const facts = Array.from({ length: 5 }, () => [dearest, dearest] as const);
    const beside = bytes(renderPage(pageOf([], { title: dearest, verdict: dearest, facts, notes })));
    expect(beside).toBeLessThan(120_000);
    expect(bytes(renderPage(pageOf(Array.from({ length: 100 }, () => worst)))) - EMPTY).toBeLessThan(100 * 8_000);
  });

  it('is small for a fleet as it is, and never shows more than 2,000', () => {
    const page = renderPage(pageOf(fleet(2000)));
    expect(bytes(page)).toBeLessThan(3_000_000);
    const more = renderPage(pageOf(fleet(2100)));
    expect(more.match(/<tr data-status="/g)).toHaveLength(2000);
    expect(more).toContain('The first 2,000 of 2,100');
  });
});
