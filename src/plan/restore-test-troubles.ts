import type { TestableType } from '../model/restore-tests.ts';
import { isAwsType, isOwnKind, type OwnKindName } from '../model.ts';
import { entriesOf, type Trouble, under } from './reading.ts';
import { readResource } from './resources.ts';
import { NO_TESTS, restoreTestName, testableType, testableTypes } from './restore-test.ts';

/**
 * Finds restore tests that cannot be although each part by itself is right: two plans whose restore testing plans would have one
 * name, metadata of a type that the plan does not select. What cannot be read is passed over here.
 */
export function findRestoreTestTroubles(file: unknown): Trouble[] {
  const owners = new Map<string, string>();
  return entriesOf(under(file, 'plans')).flatMap(([plan, value]): Trouble[] => {
    const said = under(value, 'restore-test');
    if (said === undefined || under(value, 'engine') !== 'aws-backup') return [];
    const path = ['plans', plan, 'restore-test'];
    const name = restoreTestName(plan);
    const owner = owners.get(name);
    const wanted = said !== NO_TESTS;
    if (wanted && owner === undefined) owners.set(name, plan);
    const taken: Trouble[] = [];
    if (wanted && owner !== undefined) {
      const message = `the restore testing plan of "${plan}" would have the name "${name}", which is that of the plan "${owner}": AWS Backup takes letters, digits and "_" alone there; write another name for one of the two plans`;
      taken.push({ path, at: 'key', message });
    }
    return [...taken, ...strayOverrides(under(said, 'overrides'), typesOf(under(value, 'selection')), path)];
  });
}

function strayOverrides(overrides: unknown, types: ReadonlySet<string>, path: readonly string[]): Trouble[] {
  return entriesOf(overrides)
    .filter(([type]) => !types.has(type) && testableTypes([]).some((one) => one === type))
    .map(([type]): Trouble => {
      const known = [...types].map((one) => `"${one}"`).join(', ');
      const message = `the plan selects nothing of the type "${type}", so that this has no effect; write one of ${known}, or take it out`;
      return { path: [...path, 'overrides', type], at: 'key', message };
    });
}

function typesOf(selection: unknown): ReadonlySet<TestableType> {
  const [kinds, resources] = [under(selection, 'kinds'), under(selection, 'resources')];
  const texts = (list: unknown) => (Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []);
  const byTags = ['tags', 'any-of'].some((key) => under(selection, key) !== undefined);
  const named = texts(resources).flatMap((one): OwnKindName[] => {
    const read = readResource(one);
    return read.ok ? [read.value.kind] : [];
  });
  return new Set([
    ...(byTags ? testableTypes(texts(kinds).filter((one) => isOwnKind(one) || isAwsType(one))) : []),
    ...named.map(testableType),
  ]);
}
