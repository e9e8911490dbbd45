/** A key that must not stand. */
const NOT_HERE = false;

/** Keys of a plan and of its rules that only AWS Backup knows. */
export const AWS_BACKUP_PLAN_KEYS = ['vault', 'role'] as const;
export const AWS_BACKUP_RULE_KEYS = ['cold-storage-after', 'start-window', 'completion-window'] as const;

/** How many rules a plan of AWS Backup may have: https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html */
export const MOST_RULES = 10;

/**
 * For the JSON Schema: what a plan must and must not say, by its engine. The parser says the same by itself, because a condition of a
 * schema has no words for what was meant.
 */
export function byEngine() {
  const type = 'object';
  const absent = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, NOT_HERE]));
  return {
    if: { properties: { engine: { const: 'aws-backup' } }, required: ['engine'] },
    // biome-ignore lint/suspicious/noThenProperty: the word is JSON Schema's.
    then: {
      required: [...AWS_BACKUP_PLAN_KEYS],
      properties: {
        retention: NOT_HERE,
        rules: {
          type,
          maxProperties: MOST_RULES,
          additionalProperties: { type, required: ['schedule'], properties: absent(['copies']) },
        },
      },
    },
    else: {
      properties: {
        ...absent(AWS_BACKUP_PLAN_KEYS),
        rules: { type, additionalProperties: { type, properties: absent(AWS_BACKUP_RULE_KEYS) } },
      },
    },
  };
}
