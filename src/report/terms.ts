import { type KindName, type MakerEntry, wordsOf } from '../model.ts';

/** The kinds that a run covered, and the maker of the backups. */
export interface Subject {
  readonly kinds: readonly KindName[];
  readonly engine: MakerEntry['engine'];
}

/** The words of one report for its subject. The plural of each word adds an s. */
export interface Terms {
  /** The resource, such as `instance`. */
  readonly resource: string;
  /** The recovery point, such as `AMI`. */
  readonly point: string;
  /** The products of a backup: recovery points, or the AWS Backup jobs that will make them. */
  readonly work: string;
  /** The same with an article. */
  readonly aWork: string;
  readonly begin: 'create' | 'start';
  readonly begun: 'created' | 'started';
  /** True where there are several kinds, so that each entry must show its own. */
  readonly mixed: boolean;
}

/** Returns the words for what a run covered and for who makes the backups. */
export function termsOf({ kinds, engine }: Subject): Terms {
  const { resource, point, aPoint } = wordsOf(kinds);
  const mixed = new Set(kinds).size > 1;
  if (engine === 'direct') {
    return { resource, point, work: point, aWork: aPoint, begin: 'create', begun: 'created', mixed };
  }
  const jobs = { work: 'backup job', aWork: 'a backup job', begin: 'start', begun: 'started' } as const;
  // In AWS Backup, an AMI is a recovery point like any other.
  return { resource, point: wordsOf([]).point, ...jobs, mixed };
}

/** Returns the words where this tool makes the backups itself: a preview covers nothing else. */
export function directTerms({ kinds }: Pick<Subject, 'kinds'>): Terms {
  return termsOf({ kinds, engine: 'direct' });
}

/** Returns `Database cluster` for `database cluster`, for the head of a column. */
export function headed(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
