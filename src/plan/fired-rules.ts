import { rulesDue } from './due.ts';
import type { BackupPlan, PlanFile, PlannedRule } from './model.ts';
import { foldSchedule } from './schedule.ts';

/** The inputs of a step that say what it runs; empty where they are not given, or only the run knows them. */
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

/** Counts which rules of a plan file something runs, or may run. */
export class FiredRules {
  readonly #file: PlanFile;
  readonly #rules: readonly PlannedRule[];
  readonly #surely = new Set<string>();
  readonly #bySchedule = new Set<PlannedRule>();
  /** With what may run them. */
  readonly #perhaps = new Map<string, string>();

  constructor(file: PlanFile) {
    this.#file = file;
    this.#rules = file.plans.flatMap((plan) =>
      plan.engine === 'direct' ? plan.rules.map((rule) => ({ plan, rule })) : [],
    );
  }

  /** A step runs what is due at a cron line; answers with the problem where it would run nothing. */
  by(choice: Named & { readonly schedule: string }): string | null {
    const due = rulesDue(this.#file, choice);
    if (!due.ok) return due.problem;
    const schedule = foldSchedule(choice.schedule);
    for (const planned of due.rules) {
      this.#surely.add(ruleName(planned));
      // One that is named runs whatever fired.
      if (planned.rule.schedule === schedule) this.#bySchedule.add(planned);
    }
    return null;
  }

  /** The rules that a cron line of a workflow runs, since theirs is the same. */
  bySchedule(): readonly PlannedRule[] {
    const names = new Set([...this.#bySchedule].map(ruleName));
    return this.#rules.filter((planned) => names.has(ruleName(planned)));
  }

  byHand(named: Named): void {
    for (const planned of this.#fitting(named)) {
      if (planned.rule.schedule === null) this.#surely.add(ruleName(planned));
    }
  }

  /** Something that is not understood may run whatever is due at a cron line, or with null anything at all. */
  perhapsOn(schedule: string | null, what: string): void {
    const folded = schedule === null ? null : foldSchedule(schedule);
    this.#mark(
      this.#rules.filter(({ rule }) => folded === null || rule.schedule === folded),
      what,
    );
  }

  /** Something else may start a step that runs these. */
  perhapsBy(named: Named, what: string): void {
    this.#mark(this.#fitting(named), what);
  }

  /** Names of the rules that nothing runs. */
  idle(): ReadonlySet<string> {
    return new Set(this.#rules.map(ruleName).filter((name) => !this.#surely.has(name) && !this.#perhaps.has(name)));
  }

  /** What is not judged for want of understanding, in one sentence. */
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
