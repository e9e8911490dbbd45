/** What the core knows of a kind: its words, and which names its backups may have. Everything else is behind the port. */
export interface KindFacts {
  /** What is protected, in the words of AWS. */
  readonly resource: string;
  /** What a backup of it is. */
  readonly point: string;
  /** The same with its article. */
  readonly aPoint: string;
  /** The names that a slot may have. */
  readonly slot: { readonly mostCharacters: number; readonly lowerCase: boolean };
}

/** Every pair of resource and recovery point. A plural is the word with an s. */
export const KINDS = {
  'ec2-instance': {
    resource: 'instance',
    point: 'AMI',
    aPoint: 'an AMI',
    // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html (Name)
    slot: { mostCharacters: 128, lowerCase: false },
  },
  'ebs-volume': {
    resource: 'volume',
    point: 'snapshot',
    aPoint: 'a snapshot',
    // The description is the snapshot's name: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html
    slot: { mostCharacters: 255, lowerCase: false },
  },
  'rds-instance': {
    resource: 'database',
    point: 'DB snapshot',
    aPoint: 'a DB snapshot',
    // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSnapshot.html (DBSnapshotIdentifier)
    slot: { mostCharacters: 255, lowerCase: true },
  },
  'rds-cluster': {
    resource: 'database cluster',
    point: 'DB cluster snapshot',
    aPoint: 'a DB cluster snapshot',
    // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBClusterSnapshot.html (DBClusterSnapshotIdentifier)
    slot: { mostCharacters: 63, lowerCase: true },
  },
} as const satisfies Readonly<Record<string, KindFacts>>;

/** One pair of resource and recovery point, such as `ec2-instance`. */
export type KindName = keyof typeof KINDS;

/** In the order in which they are told. */
export const KIND_NAMES: readonly KindName[] = Object.keys(KINDS).filter((name): name is KindName => name in KINDS);

/** What the words are where several kinds stand side by side. */
const MIXED: Pick<KindFacts, 'resource' | 'point' | 'aPoint'> = {
  resource: 'resource',
  point: 'recovery point',
  aPoint: 'a recovery point',
};

/** The words for one kind; those that hold for all where there are several. */
export function wordsOf(kinds: readonly KindName[]): Pick<KindFacts, 'resource' | 'point' | 'aPoint'> {
  const [first, ...others] = new Set(kinds);
  return first === undefined || others.length > 0 ? MIXED : KINDS[first];
}
