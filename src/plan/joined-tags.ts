import type { View } from './document.ts';
import { entriesOf, type Path, type Trouble, under } from './reading.ts';

/**
 * Finds tag texts whose lines YAML joins into one, as it does after `>` and in plain scalars: only the first of their
 * tags would remain.
 */
export function findJoinedTags(view: View): Trouble[] {
  return entriesOf(under(view.value, 'plans')).flatMap(([name, plan]) => {
    const selection = under(plan, 'selection');
    const at = (key: string): Path => ['plans', name, 'selection', key];
    const anyOf = under(selection, 'any-of');
    const groups = Array.isArray(anyOf)
      ? anyOf.map((group: unknown, index) => [group, [...at('any-of'), index]] as const)
      : [];
    return [
      ...joinedIn(view, under(selection, 'tags'), at('tags')),
      ...groups.flatMap(([group, path]) => joinedIn(view, group, path)),
      ...joinedIn(view, under(selection, 'except'), at('except')),
    ];
  });
}

function joinedIn(view: View, value: unknown, path: Path): Trouble[] {
  const texts = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, [...path, index]] as const)
    : [[value, path] as const];
  return texts.flatMap(([text, at]): Trouble[] => {
    if (typeof text !== 'string' || !view.isJoined(at)) return [];
    const message = `YAML joins these lines into one, "${text.trim()}"; write "|" after the colon to keep them apart, or a list such as [Backup:daily, Role:db]`;
    return [{ path: at, at: 'value', message }];
  });
}
