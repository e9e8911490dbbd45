import {
  AWS_TYPE_NAMES,
  CLUSTER_TYPES,
  type ClusterType,
  isAwsType,
  isOwnKind,
  KIND_NAMES,
  type KindName,
} from '../model.ts';
import type { Reading } from './input.ts';
import { right, wrong } from './parsers.ts';

/** The kinds that the input `kinds` requests. */
export interface KindsAsked {
  readonly names: readonly KindName[];
  /** True where it requests everything that AWS Backup takes. */
  readonly all: boolean;
  /** AWS Backup's names as written. */
  readonly ofAws: readonly string[];
  /** The clusters that `rds-cluster` means. */
  readonly clusters: readonly ClusterType[];
}

/** AWS Backup's names for the kinds of this action. Clusters of Multi-AZ deployments are of the type RDS, as instances are. */
const OF_OURS: Readonly<Record<string, readonly KindName[]>> = {
  EC2: ['ec2-instance'],
  EBS: ['ebs-volume'],
  RDS: ['rds-instance', 'rds-cluster'],
  Aurora: ['rds-cluster'],
};
const ALL = 'all';
// AWS spells it this way in some responses: https://docs.aws.amazon.com/aws-backup/latest/devguide/API_GetSupportedResourceTypes.html
const OTHERWISE: Readonly<Record<string, string>> = { FSX: 'FSx' };

const WORDS: readonly string[] = [
  ALL,
  ...KIND_NAMES,
  ...AWS_TYPE_NAMES,
  ...Object.keys(OF_OURS),
  ...Object.keys(OTHERWISE),
];
/** AWS Backup's names contain spaces, which also separate names: the longest match wins. */
const LONGEST_FIRST = [...WORDS].sort((one, other) => other.length - one.length);

const RIGHT = `one or more of ${KIND_NAMES.join(', ')}, such as "ec2-instance", or, with engine: aws-backup, all or types of AWS Backup such as EFS`;

/** Reads kinds, each once, in the order of their declaration. A leading "!" excludes one from `all`. */
export function readKindsAsked(text: string): Reading<KindsAsked> {
  const words = wordsIn(text);
  if (words === null) return wrong(text, RIGHT);
  const taken = words.filter(({ out }) => !out).map(({ word }) => word);
  const left = words.filter(({ out }) => out).map(({ word }) => word);
  const all = taken.includes(ALL);
  if (left.length > 0 && (!all || left.includes(ALL))) {
    return wrong(
      text,
      'what to leave out of all behind it, as in all !CloudFormation, or kinds such as "ec2-instance"',
    );
  }
  const wanted = new Set(all ? [...KIND_NAMES, ...AWS_TYPE_NAMES] : taken.flatMap(kindsOf));
  const clusters = clustersOf(all, taken, left);
  for (const word of left) for (const kind of kindsOf(word)) if (kind !== 'rds-cluster') wanted.delete(kind);
  if (clusters.length === 0 || left.includes('rds-cluster')) wanted.delete('rds-cluster');
  if (wanted.size === 0) return wrong(text, RIGHT);
  const names = [...KIND_NAMES, ...AWS_TYPE_NAMES].filter((name) => wanted.has(name));
  return right({ names, all, ofAws: words.map(({ word }) => word).filter((word) => !isOwnKind(word)), clusters });
}

interface Word {
  readonly word: string;
  readonly out: boolean;
}

function wordsIn(text: string): readonly Word[] | null {
  const words: Word[] = [];
  let rest = text.replace(/[\s,]+/g, (between) => (/[,\n\r]/.test(between) ? ',' : ' ')).replace(/^[ ,]+|[ ,]+$/g, '');
  while (rest !== '') {
    const out = rest.startsWith('!');
    const from = out ? rest.slice(1) : rest;
    const word = LONGEST_FIRST.find((one) => from.startsWith(one) && /^(?:$|[ ,])/.test(from.slice(one.length)));
    if (word === undefined) return null;
    words.push({ word: OTHERWISE[word] ?? word, out });
    rest = from.slice(word.length).replace(/^[ ,]+/, '');
  }
  return words.length === 0 ? null : words;
}

function kindsOf(word: string): readonly KindName[] {
  if (isOwnKind(word) || isAwsType(word)) return [word];
  return OF_OURS[word] ?? [];
}

/** Returns the clusters that `rds-cluster` means: all requested types, except those that are a kind of their own and requested as such. */
function clustersOf(all: boolean, taken: readonly string[], left: readonly string[]): readonly ClusterType[] {
  return CLUSTER_TYPES.filter((type) => {
    if (isAwsType(type)) return !all && taken.includes('rds-cluster') && !taken.includes(type);
    return all ? !left.includes(type) : taken.includes('rds-cluster') || taken.includes(type);
  });
}
