import { plain } from '../decide/plain.ts';
import { groupBy } from '../model/group.ts';
import type { CommonReport, FailedEntry } from '../model.ts';
import { accountOf, nameOf, placeKey } from './alert.ts';
import { type Cause, causesOf, commonMessage } from './causes.ts';
import { consoleLink, RESOURCE_PAGES } from './console-links.ts';
import { docsLink, faultLink } from './docs-links.ts';
import { snippetFor } from './fixes.ts';
import { counted, number } from './format.ts';
import { cell, code, fence, join, link, type Markdown, md } from './markdown.ts';
import type { View } from './view.ts';
import { actionWords, shownId } from './words.ts';

/** More causes mean that the run went wrong as a whole: the report has them all. */
const MOST_CAUSES = 40;
const MOST_OF_A_CAUSE = 50;

/** Renders the failures as one block per cause: who, why, and the remedy, so that a phone shows it without horizontal scrolling. */
export function failureBlocks(view: View): readonly Markdown[] {
  const causes = causesOf(view.report.failed);
  if (causes.length === 0) return [];
  const note = view.rehearsal
    ? [md`Found by the dry run itself, which wrote nothing; a real run would meet the same.`]
    : [];
  const more = causes.slice(MOST_CAUSES).reduce((sum, { failures }) => sum + failures.length, 0);
  return [
    md`### What failed, and what to do`,
    ...note,
    ...causes.slice(0, MOST_CAUSES).map((cause, index) => causeBlock(cause, index + 1, view)),
    ...(more === 0
      ? []
      : [md`**${cell(counted(more, 'failure'))} of other causes not shown here; the report has them all.**`]),
  ];
}

function causeBlock(cause: Cause, place: number, { subject, report }: View): Markdown {
  const { first } = cause;
  const message = commonMessage(cause) ?? first.message;
  const snippet = snippetFor(first);
  const more = link(md`what ${cell(first.fault)} means`, faultLink(first.fault));
  const parts = [
    md`**${place}. ${cell(`Failed to ${actionWords(first, subject)}`, 200)}** (${code(first.fault)}): ${cell(message, 240)}`,
    bullets(cause, report),
    md`**Do this:** ${adviceOf(first)} (${more})`,
    ...(snippet === null ? [] : [fence(snippet.language, snippet.text.split('\n'))]),
  ];
  return join(parts, '\n\n');
}

/** Renders the advice, with documentation pages in it linked to this version. */
function adviceOf({ advice }: FailedEntry): Markdown {
  const parts = plain(advice, 600).split(/(docs\/(?:iam|plans|faults)\.md)/);
  return join(
    parts.map((part) => {
      const page = PAGES.find((name) => part === `docs/${name}.md`);
      return page === undefined ? spaced(part) : link(cell(part), docsLink(page));
    }),
    '',
  );
}

const PAGES = ['iam', 'plans', 'faults'] as const;

/** Renders text as a cell, which trims spaces, and restores those next to a link. */
function spaced(text: string): Markdown {
  const [before, after] = [/^ /.test(text) ? md` ` : md``, / $/.test(text) ? md` ` : md``];
  return md`${before}${cell(text)}${after}`;
}

function bullets({ failures }: Cause, report: CommonReport): Markdown {
  const things = [
    ...groupBy(failures, (entry) => {
      return placeKey(entry) || `${entry.account} ${entry.region} ${entry.target}`;
    }).values(),
  ];
  const lines = things
    .slice(0, MOST_OF_A_CAUSE)
    .flatMap(([first]) => (first === undefined ? [] : [lineOf(first, report)]));
  const more = things.length - lines.length;
  return join([...lines, ...(more > 0 ? [md`- and ${cell(number(more))} more`] : [])], '\n');
}

/** Renders `- **prod-api-001**`, and on unbroken lines of their own `i-0123 · eu-west-1` and the intended backup. */
function lineOf(entry: FailedEntry, report: CommonReport): Markdown {
  const { kind, region, resourceId } = entry;
  const target = shownId(entry.target);
  const account = accountOf(entry, report);
  const where = [
    ...(region === null || region === target ? [] : [cell(region)]),
    ...(account === null ? [] : [cell(account)]),
  ];
  if (kind === null || region === null || resourceId === null)
    return md`- ${join([md`**${cell(target, 200)}**`, ...where], ' · ')}`;
  const name = nameOf({ resourceId, resourceName: entry.resourceName });
  const page = RESOURCE_PAGES[kind];
  const id = link(cell(resourceId), page === undefined ? null : consoleLink(page, region, resourceId));
  const place = join([name === resourceId ? md`**${id}**` : id, ...where], ' · ');
  const lines = [
    ...(name === resourceId ? [] : [md`**${cell(name, 256)}**`]),
    place,
    ...(target === resourceId ? [] : [cell(target)]),
  ];
  return md`- ${join(lines, '<br>')}`;
}
