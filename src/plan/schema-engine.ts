import { REGION_PATTERN } from './vaults.ts';

/** The schema of a key that is not allowed here. */
const NOT_HERE = false;

/** Keys that every plan of AWS Backup needs. */
export const NEEDED_BY_AWS_BACKUP = ['vault', 'role'] as const;
/** Keys of a plan, its selection, its rules and their copies that only AWS Backup supports. */
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

/**
 * The maximum number of rules in a plan of AWS Backup:
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html
 */
export const MOST_RULES = 10;
/** The maximum number of copies in a rule of AWS Backup: the same page. */
export const MOST_COPIES = 5;

/**
 * Returns the part of the JSON Schema that requires and forbids keys by engine. The parser checks the same itself,
 * because conditions in a schema give unhelpful messages.
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
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
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
