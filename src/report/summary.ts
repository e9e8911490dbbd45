import type { Report } from '../model.ts';
import { consoleLink } from './console-links.ts';
import { counted, number } from './format.ts';
import { cell, code, join, link, type Markdown, md, row, table, tableHead } from './markdown.ts';
import type { Cell, Section } from './section.ts';
import { sectionsOf } from './sections.ts';
import { contextOf, totalsOf } from './totals.ts';
import { verdict } from './verdict.ts';

export interface SummaryOptions {
  /** Where the whole report lies as JSON; null when it could not be written. */
  readonly reportPath: string | null;
  /** The summary stays below this many bytes of UTF-8. GitHub drops a summary of more than 1 MiB as a whole. */
  readonly budgetBytes?: number;
  /** What started the run, such as `schedule on refs/heads/main at 0123456`; null or absent where that is not known. */
  readonly origin?: string | null;
}

/**
 * The job summary in GitHub-flavoured Markdown: the verdict, totals, failures, and then a table for each thing that
 * happened, the most pressing first. Each section may use what those before it left, less a few rows kept free for each
 * of those after it; a table that does not fit is cut, with a count of what was left out and where to find it.
 */
export function renderSummary(
  report: Report,
  { reportPath, budgetBytes = 1_000_000, origin = null }: SummaryOptions,
): string {
  const path = reportPath === null ? null : code(reportPath, 500);
  const top = head(report, origin);
  const foot = footer(path);
  const blocks = [top];
  let left = budgetBytes - 1 - sizeOf(top) - sizeOf(foot);
  const sections = sectionsOf(report);
  const floors = floorsOf(sections, path, left / 2);
  for (const [index, section] of sections.entries()) {
    const later = floors.slice(index + 1).reduce((sum, floor) => sum + floor, 0);
    const block = renderSection(section, path, { bytes: left - later, rows: section.count });
    if (block === null) continue;
    blocks.push(block);
    left -= sizeOf(block);
  }
  blocks.push(foot);
  return cutToBudget(`${join(blocks, '\n\n')}\n`, budgetBytes);
}

/** Rows of each section that the sections before it leave room for, as far as these fit into its part of half the budget. */
const ROWS_KEPT_FREE = 40;

function floorsOf(sections: readonly Section[], path: Markdown | null, half: number): number[] {
  const part = Math.floor(half / sections.length);
  return sections.map((section) => {
    const block = renderSection(section, path, { bytes: part, rows: ROWS_KEPT_FREE });
    return block === null ? 0 : sizeOf(block);
  });
}

/** Bytes of a block with the empty line that follows it. */
function sizeOf(block: Markdown): number {
  return Buffer.byteLength(block) + 2;
}

function head(report: Report, origin: string | null): Markdown {
  const { sentence } = verdict(report);
  const totals = totalsOf(report);
  const pairs = [...contextOf(report), ...(origin === null ? [] : [['Started by', origin] as const])];
  const context = pairs.map(([label, value]) => md`${cell(label)}: ${code(value, 300)}`);
  const blocks = [md`## ${cell(sentence, 600)}`];
  if (report.dryRun) blocks.push(md`**Dry run: nothing was written.** Everything below says what a real run would do.`);
  blocks.push(
    table(
      totals.map(([label]) => label),
      [totals.map(([, value]) => cell(value))],
    ),
  );
  if (context.length > 0) blocks.push(join(context, ' · '));
  return join(blocks, '\n\n');
}

function footer(path: Markdown | null): Markdown {
  if (path === null) return md`The whole report could not be written to a file.`;
  return md`The whole report is the file ${path} on the runner, gone with it unless a later step uploads it as an artifact.`;
}

interface Allowance {
  readonly bytes: number;
  readonly rows: number;
}

/** A section cut to what is allowed; null where not even its heading and the count of what was left out fit. */
function renderSection(section: Section, path: Markdown | null, allowance: Allowance): Markdown | null {
  const start = sectionStart(section);
  const end = section.quiet ? md`\n\n</details>` : md``;
  const headers = section.count === 0 ? md`` : md`\n\n${tableHead(section.columns)}`;
  const room = allowance.bytes - sizeOf(start) - sizeOf(headers) - sizeOf(end);
  const noteRoom = sizeOf(cutNote(section, section.count, path));

  const lines: Markdown[] = [];
  let used = 0;
  while (lines.length < Math.min(section.count, allowance.rows)) {
    const line = md`\n${row(section.row(lines.length).map((parts) => renderCell(parts)))}`;
    used += Buffer.byteLength(line);
    if (used > room - (lines.length + 1 < section.count ? noteRoom : 0)) break;
    lines.push(line);
  }

  const missing = section.count - lines.length;
  if (missing > 0 && room < noteRoom) return null;
  const note = missing === 0 ? md`` : cutNote(section, missing, path);
  return md`${start}${lines.length === 0 ? md`` : headers}${join(lines, '')}${note}${end}`;
}

function sectionStart(section: Section): Markdown {
  if (section.quiet) return md`<details><summary>${cell(section.title)}</summary>`;
  const { groups } = section;
  const blocks = [md`### ${cell(section.title)}`, ...section.notes.map((note) => cell(note))];
  if (groups !== null) {
    blocks.push(
      table(
        groups.columns,
        groups.rows.map((cells) => cells.map((text) => cell(text, 300))),
      ),
    );
  }
  return join(blocks, '\n\n');
}

function cutNote(section: Section, missing: number, path: Markdown | null): Markdown {
  const count = cell(`${number(missing)} of ${counted(section.count, section.noun)} not shown here`);
  return path === null ? md`\n\n**${count}.**` : md`\n\n**${count}; the whole report is in** ${path}`;
}

function renderCell(parts: Cell): Markdown {
  return join(
    parts.map((part) =>
      typeof part === 'string' ? cell(part) : link(cell(part.id), consoleLink(part.page, part.region, part.id)),
    ),
    ' ',
  );
}

/** The last resort for a budget too small for the verdict and totals alone. */
function cutToBudget(text: string, budgetBytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length < budgetBytes) return text;
  // A character cut in half decodes to U+FFFD, three bytes long.
  return bytes
    .subarray(0, Math.max(0, budgetBytes - 4))
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
}
