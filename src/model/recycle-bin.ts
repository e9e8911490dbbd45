/** What the service's Recycle Bin keeps apart. */
export type BinType = 'image' | 'snapshot';

/** A tag that a rule names; null stands for a rule that names the key alone. */
export interface BinTag {
  readonly key: string;
  readonly value: string | null;
}

/** A rule by which what is deleted can be restored for a while. Only active rules are told. */
export interface BinRule {
  readonly days: number;
  /** It keeps what carries any of these; with none, everything of the region. */
  readonly tags: readonly BinTag[];
  /** It does not keep what carries any of these. */
  readonly excluded: readonly BinTag[];
}
