import type { TestableType } from '../model/restore-tests.ts';
import { isAwsType, isOwnKind, type OwnKindName } from '../model.ts';
import { entriesOf, type Trouble, under } from './reading.ts';
import { readResource } from './resources.ts';
import { NO_TESTS, restoreTestName, testableType, testableTypes } from './restore-test.ts';

/**
 * Finds restore tests that are impossible even though each part is valid by itself: two plans whose restore testing
 * plans would have the same name, metadata of a type that the plan does not select. Ignores unreadable values.
 */
export function findRestoreTestTroubles(file: unknown): Trouble[] {
  const owners = new Map<string, string>();
  return entriesOf(under(file, 'plans')).flatMap(([plan, value]): Trouble[] => {
    const said = under(value, 'restore-test');
    if (said === undefined || under(value, 'engine') !== 'aws-backup') return [];
    const path = ['plans', plan, 'restore-test'];
    const name = restoreTestName(plan);
    const owner = owners.get(name);
    const wanted = typeof said !== 'string' || said.trim() !== NO_TESTS;
    if (wanted && owner === undefined) owners.set(name, plan);
    const taken: Trouble[] = [];
    if (wanted && owner !== undefined) {
      const message = `the restore testing plan of "${plan}" would have the name "${name}", which is that of the plan "${owner}": AWS Backup takes letters, digits and "_" alone there; write another name for one of the two plans`;
      taken.push({ path, at: 'key', message });
    }
    return [...taken, ...strayOverrides(under(said, 'overrides'), typesOf(under(value, 'selection')), path)];
  });
}

function strayOverrides(overrides: unknown, types: ReadonlySet<string> | null, path: readonly string[]): Trouble[] {
  if (types === null) return [];
  return entriesOf(overrides)
    .filter(([type]) => !types.has(type) && testableTypes([]).some((one) => one === type))
    .map(([type]): Trouble => {
      const known = [...types].map((one) => `"${one}"`).join(', ');
      const right = known === '' ? 'take it out' : `write one of ${known}, or take it out`;
      const message = `the plan selects nothing of the type "${type}", so that this has no effect; ${right}`;
      return { path: [...path, 'overrides', type], at: 'key', message };
    });
}

/** Returns the types that a selection may include; null if part of it is unreadable. */
function typesOf(selection: unknown): ReadonlySet<TestableType> | null {
  const [kinds, resources] = [textsUnder(selection, 'kinds'), textsUnder(selection, 'resources')];
  if (kinds === null || resources === null || !kinds.every(isKind)) return null;
  const byTags = ['tags', 'any-of'].some((key) => under(selection, key) !== undefined);
  const named: OwnKindName[] = [];
  for (const one of resources) {
    const read = readResource(one);
    if (!read.ok) return null;
    named.push(read.value.kind);
  }
  return new Set([...(byTags ? testableTypes(kinds) : []), ...named.map(testableType)]);
}

function isKind(text: string): boolean {
  return isOwnKind(text) || isAwsType(text);
}

/** Returns the list under the key, empty if it is missing; null if it is not a list of texts. */
function textsUnder(selection: unknown, key: string): readonly string[] | null {
  const listed = under(selection, key) ?? [];
  return Array.isArray(listed) && listed.every((one) => typeof one === 'string') ? listed : null;
}
