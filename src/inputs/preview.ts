import { declare, type Reading } from './input.ts';
import { matching, readFlag, readText, right, someOf } from './parsers.ts';

/** How a preview judges and displays a change. */

const FINDINGS = ['newly-deletable', 'unprotected'] as const;
/** A finding that turns a preview red. */
export type FailOn = (typeof FINDINGS)[number];

export const failOn = declare({
  name: 'fail-on',
  summary: 'What makes a preview red: "newly-deletable", "unprotected", both, or "none".',
  details:
    '"newly-deletable": a backup becomes deletable sooner than before. "unprotected": a resource loses its last plan, or no workflow triggers a rule. If nothing could be compared, either value makes it red. Separated by spaces, commas or newlines.',
  default: 'none',
  option: { is: 'text', value: 'LIST' },
  read: readFailOn,
});

function readFailOn(text: string): Reading<readonly FailOn[]> {
  if (text === 'none') return right([]);
  return someOf(FINDINGS, '"none", "newly-deletable", "unprotected" or "newly-deletable unprotected"')(text);
}

export const pricePerGibMonth = declare({
  name: 'price-per-gib-month',
  summary: 'Price per GiB of snapshot and month, used to estimate costs.',
  details: 'In your currency.',
  default: '0.05',
  option: { is: 'text', value: 'PRICE' },
  read: priceLike('0.05'),
});

export const pricePerGibTransferred = declare({
  name: 'price-per-gib-transferred',
  summary: 'Price per GiB moved to another region, used to estimate what copies cost.',
  details: 'In your currency. AWS charges by the region that the data leaves.',
  default: '0.02',
  option: { is: 'text', value: 'PRICE' },
  read: priceLike('0.02'),
});

function priceLike(example: string): (text: string) => Reading<number> {
  return (text) => {
    const reading = matching(/^\d{1,9}(\.\d{1,9})?$/, `a price such as "${example}"`)(text);
    return reading.ok ? right(Number(reading.value)) : reading;
  };
}

export const githubToken = declare({
  name: 'github-token',
  summary: "Token that reads the plan file of the pull request's base, writes the comment of a preview, and the issue.",
  details:
    'A preview needs the permissions "contents: read" and "pull-requests: write", an issue "issues: write". Default: the token of the workflow.',
  default: '',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, which the runner fills in.
  expression: '${{ github.token }}',
  secret: true,
  option: { is: 'text', value: 'TOKEN' },
  read: readText,
});

export const comment = declare({
  name: 'comment',
  summary: 'Writes the preview as a comment on the pull request, and updates it on the next run.',
  default: 'true',
  option: { is: 'flag' },
  read: readFlag,
});
