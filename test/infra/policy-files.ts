import { readFileSync } from 'node:fs';

interface Policy {
  readonly Version: string;
  readonly Statement: readonly unknown[];
}

/** A policy of infra/policies, by its name without the ending. */
export function policyFile(name: string): Policy {
  return JSON.parse(readFileSync(new URL(`../../infra/policies/${name}.json`, import.meta.url), 'utf8'));
}

/** What a role may do that has all of these policies. */
export function together(...names: readonly string[]): Policy {
  return { Version: '2012-10-17', Statement: names.flatMap((name) => policyFile(name).Statement) };
}
