import { type KindName, type MakerEntry, wordsOf } from '../model.ts';

/** What a run looked at, and who makes the backups. */
export interface Subject {
  readonly kinds: readonly KindName[];
  readonly engine: MakerEntry['engine'];
}

/** The words in which one report speaks of what it is about. A plural is the word with an s. */
export interface Terms {
  /** What is protected, such as `instance`. */
  readonly resource: string;
  /** What is kept of it, such as `AMI`. */
  readonly point: string;
  /** What a backup makes: the recovery points, or the jobs of AWS Backup that are to make them. */
  readonly work: string;
  /** The same with its article. */
  readonly aWork: string;
  readonly begin: 'create' | 'start';
  readonly begun: 'created' | 'started';
  /** True where several kinds stand side by side, so that each entry must say its own. */
  readonly mixed: boolean;
}

/** The words for what a run looked at, and for who makes the backups. */
export function termsOf({ kinds, engine }: Subject): Terms {
  const { resource, point, aPoint } = wordsOf(kinds);
  const mixed = new Set(kinds).size > 1;
  if (engine === 'direct') {
    return { resource, point, work: point, aWork: aPoint, begin: 'create', begun: 'created', mixed };
  }
  const jobs = { work: 'backup job', aWork: 'a backup job', begin: 'start', begun: 'started' } as const;
  // Of AWS Backup, an AMI is a recovery point like any other.
  return { resource, point: wordsOf([]).point, ...jobs, mixed };
}

/** The same where this tool makes the backups itself: a preview looks at nothing else. */
export function directTerms({ kinds }: Pick<Subject, 'kinds'>): Terms {
  return termsOf({ kinds, engine: 'direct' });
}

/** `database cluster` as `Database cluster`, for the head of a column. */
export function headed(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
