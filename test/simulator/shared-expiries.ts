import type { PointFact } from './facts.ts';
import { type NewExpiry, newExpiry, type RetainRules } from './plan-rules.ts';

/** What a retain is to write where recovery points of the same rules share an expiry, from the words of the documentation alone. */

type Write = Extract<NewExpiry, { kind: 'write' }>;

const HOUR = 3_600_000;

/** What is to become of each recovery point of one kind and region. */
export function newExpiries(points: readonly PointFact[], rules: RetainRules): ReadonlyMap<string, NewExpiry> {
  const found = new Map(points.map((point) => [point.id, newExpiry(point, rules)]));
  const open = points.flatMap((point) => {
    const wanted = found.get(point.id);
    const isShared =
      wanted?.kind === 'write' &&
      wanted.to !== 'never' &&
      (wanted.because === 'lengthen' || wanted.because === 'shorten');
    return isShared ? [{ id: point.id, own: Number(wanted.to), wanted, of: rulesNamed(point, rules) }] : [];
  });
  open.sort((one, other) => one.own - other.own);
  while (open.length > 0) {
    const [first] = open;
    if (first === undefined) break;
    const mine = open.filter(({ of, own }) => of === first.of && own < first.own + HOUR);
    const to = Math.max(...mine.map(({ own }) => own));
    for (const one of mine) {
      found.set(one.id, { ...one.wanted, to });
      open.splice(open.indexOf(one), 1);
    }
  }
  return found;
}

/** The rules of the file that a recovery point names, in one order. */
function rulesNamed({ tags }: PointFact, { plans }: RetainRules): string {
  const held = new Set(plans.flatMap(({ name, rules }) => rules.map((rule) => `${name}/${rule.name}`)));
  const named = tags.get('BackupPlan')?.split(', ') ?? [];
  return named
    .filter((name) => held.has(name))
    .sort()
    .join();
}

/** Whether a value may be what others left of a shared expiry, where some of them came or went since they were listed. */
export function mayBeShared({ asked, to, because }: Write, value: number): boolean {
  if (because === 'snapshots' || asked === 'never') return false;
  return value >= (because === 'shorten-to-grace' ? Number(to) : asked) && value < asked + HOUR;
}
