/** One rule of the Recycle Bin. Without tags it keeps everything of its type in the region, less what is excluded. */
export interface BinRuleSeed {
  region: string;
  type: 'EC2_IMAGE' | 'EBS_SNAPSHOT';
  days: number;
  tags?: Record<string, string>;
  excluded?: Record<string, string>;
  /** Not active for another half hour. */
  pending?: boolean;
}

/** Its fields, so that a seed with any other is refused. */
export const binRuleFields: Readonly<Record<keyof BinRuleSeed, true>> = {
  region: true,
  type: true,
  days: true,
  tags: true,
  excluded: true,
  pending: true,
};
