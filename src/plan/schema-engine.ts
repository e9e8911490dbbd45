import { REGION_PATTERN } from './vaults.ts';

/** A key that must not stand. */
const NOT_HERE = false;

/** Keys that every plan of AWS Backup needs. */
export const NEEDED_BY_AWS_BACKUP = ['vault', 'role'] as const;
/** Keys of a plan, its selection, its rules and their copies that only AWS Backup knows. */
export const AWS_BACKUP_PLAN_KEYS = [...NEEDED_BY_AWS_BACKUP, 'windows-vss', 'scanning', 'restore-test'] as const;
export const AWS_BACKUP_SELECTION_KEYS = ['name'] as const;
export const AWS_BACKUP_RULE_KEYS = [
  'vault',
  'cold-storage-after',
  'start-window',
  'completion-window',
  'continuous',
  'index',
  'scans',
  'air-gapped-vault',
  'recovery-point-tags',
] as const;
export const AWS_BACKUP_COPY_KEYS = ['vault', 'cold-storage-after'] as const;

/** How many rules a plan of AWS Backup may have: https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html */
export const MOST_RULES = 10;
/** And how many copies a rule of it: the same page. */
export const MOST_COPIES = 5;

/**
 * For the JSON Schema: what a plan must and must not say, by its engine. The parser says the same by itself, because a condition of a
 * schema has no words for what was meant.
 */
export function byEngine() {
  const type = 'object';
  const absent = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, NOT_HERE]));
  const directCopies = {
    type: 'array',
    items: {
      type,
      properties: { ...absent(AWS_BACKUP_COPY_KEYS), to: { type: 'string', pattern: REGION_PATTERN } },
    },
  };
  return {
    if: { properties: { engine: { const: 'aws-backup' } }, required: ['engine'] },
    // biome-ignore lint/suspicious/noThenProperty: the word is JSON Schema's.
    then: {
      required: [...NEEDED_BY_AWS_BACKUP],
      properties: {
        retention: NOT_HERE,
        rules: {
          type,
          maxProperties: MOST_RULES,
          additionalProperties: {
            type,
            required: ['schedule'],
            properties: { copies: { type: 'array', maxItems: MOST_COPIES } },
          },
        },
      },
    },
    else: {
      properties: {
        ...absent(AWS_BACKUP_PLAN_KEYS),
        selection: { type, properties: absent(AWS_BACKUP_SELECTION_KEYS) },
        rules: {
          type,
          additionalProperties: { type, properties: { ...absent(AWS_BACKUP_RULE_KEYS), copies: directCopies } },
        },
      },
    },
  };
}
