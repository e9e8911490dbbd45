import { plain } from '../decide/plain.ts';
import type { CommonReport as Report } from '../model.ts';

/** 0 when everything was done, 1 when something was not, 2 when the command was wrong and no call was made to AWS. */
export function exitStatusOf(report: Report): 0 | 1 | 2 {
  if (report.outcome === 'ok') return 0;
  // Opening the session calls AWS, even if it fails.
  const refused = report.failed.every(({ fault, target }) => fault === 'bad-input' && target !== 'session');
  return report.account === null && refused ? 2 : 1;
}

/** Returns one sentence per problem, with its place in a file where it has one. */
export function refusals({ failed }: Report): readonly string[] {
  return failed.map(({ message, place }) => {
    const where = place === undefined ? '' : `${place.file}:${place.line}:${place.column}: `;
    return plain(`${where}${message}`);
  });
}
