import { rulesDue } from './due.ts';
import type { BackupPlan, PlanFile, PlannedRule } from './model.ts';
import { foldSchedule } from './schedule.ts';

/** The inputs of a step that choose its rules; empty if not set or only known during the run. */
interface Named {
  readonly plan: string;
  readonly rule: string;
}

/** `production/daily` */
export function ruleName({
  plan,
  rule,
}: {
  readonly plan: BackupPlan;
  readonly rule: { readonly name: string };
}): string {
  return `${plan.name}/${rule.name}`;
}

/** Records which rules of a plan file are fired, or may be. */
export class FiredRules {
  readonly #file: PlanFile;
  readonly #rules: readonly PlannedRule[];
  readonly #surely = new Set<string>();
  readonly #bySchedule = new Set<PlannedRule>();
  /** Each with its possible trigger. */
  readonly #perhaps = new Map<string, string>();

  constructor(file: PlanFile) {
    this.#file = file;
    this.#rules = file.plans.flatMap((plan) =>
      plan.engine === 'direct' ? plan.rules.map((rule) => ({ plan, rule })) : [],
    );
  }

  /** Records a step that runs the rules due at a cron line. Returns the problem if it would run nothing. */
  by(choice: Named & { readonly schedule: string }): string | null {
    const due = rulesDue(this.#file, choice);
    if (!due.ok) return due.problem;
    const schedule = foldSchedule(choice.schedule);
    for (const planned of due.rules) {
      this.#surely.add(ruleName(planned));
      // A named rule runs regardless of the schedule.
      if (planned.rule.schedule === schedule) this.#bySchedule.add(planned);
    }
    return null;
  }

  /** Returns the rules that a cron line of a workflow runs because they have the same line. */
  bySchedule(): readonly PlannedRule[] {
    const names = new Set([...this.#bySchedule].map(ruleName));
    return this.#rules.filter((planned) => names.has(ruleName(planned)));
  }

  byHand(named: Named): void {
    for (const planned of this.#fitting(named)) {
      if (planned.rule.schedule === null) this.#surely.add(ruleName(planned));
    }
  }

  /** Records an unclear trigger that may run any rule due at a cron line, or any rule at all if null. */
  perhapsOn(schedule: string | null, what: string): void {
    const folded = schedule === null ? null : foldSchedule(schedule);
    this.#mark(
      this.#rules.filter(({ rule }) => folded === null || rule.schedule === folded),
      what,
    );
  }

  /** Records something else that may start a step which runs these rules. */
  perhapsBy(named: Named, what: string): void {
    this.#mark(this.#fitting(named), what);
  }

  /** Returns the names of the rules that nothing runs. */
  idle(): ReadonlySet<string> {
    return new Set(this.#rules.map(ruleName).filter((name) => !this.#surely.has(name) && !this.#perhaps.has(name)));
  }

  /** Returns one sentence about the rules that could not be judged, if any. */
  remarks(): readonly string[] {
    const unjudged = this.#rules.map(ruleName).flatMap((name) => {
      const what = this.#perhaps.get(name);
      return what === undefined || this.#surely.has(name) ? [] : [{ name, what }];
    });
    if (unjudged.length === 0) return [];
    const names = listed(unjudged.map(({ name }) => name));
    const causes = listed([...new Set(unjudged.map(({ what }) => what))]);
    const [rules, them] = unjudged.length === 1 ? ['the rule', 'it'] : ['the rules', 'them'];
    return [`Whether a workflow fires ${rules} ${names} is not judged: ${causes} may fire ${them}, and is taken to.`];
  }

  #fitting({ plan, rule }: Named): readonly PlannedRule[] {
    return this.#rules.filter((one) => ['', one.plan.name].includes(plan) && ['', one.rule.name].includes(rule));
  }

  #mark(rules: readonly PlannedRule[], what: string): void {
    for (const planned of rules) {
      const name = ruleName(planned);
      if (!this.#perhaps.has(name)) this.#perhaps.set(name, what);
    }
  }
}

const MOST_NAMED = 10;
const LONGEST_NAME = 100;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => name.slice(0, LONGEST_NAME));
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
