import { readYaml } from './document.ts';
import { type FiredRules, ruleName } from './fired-rules.ts';
import { isSameZone } from './local-time.ts';
import type { PlannedRule } from './model.ts';
import { readTimeZone } from './time-zone.ts';

/** A cron line of a workflow that runs plans, and its position. */
export interface FiringLine {
  /** White space folded. */
  readonly schedule: string;
  readonly timeZone: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A mismatch of time zones; line and column count from 1. */
export interface ZoneFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Finds mismatches between the time zones of workflows and plan file. A run only receives the cron line, not its
 * zone: a line in two zones fires the same rules twice, and a line in another zone than its rule fires it at another
 * time.
 * @see https://github.blog/changelog/2026-03-19-github-actions-late-march-2026-updates/
 */
export function zoneFindings(
  fired: FiredRules,
  lines: readonly FiringLine[],
  source: { readonly path: string; readonly text: string },
): readonly ZoneFinding[] {
  const rules = fired.bySchedule();
  return [...lines.flatMap((line) => findingsOf(line, lines, rules)), ...twoZones(rules, source)];
}

function findingsOf(line: FiringLine, lines: readonly FiringLine[], rules: readonly PlannedRule[]): ZoneFinding[] {
  const { schedule, timeZone, file, line: row, column } = line;
  const tell = (message: string): ZoneFinding => ({ file, line: row, column, message });
  const zone = readTimeZone(timeZone);
  if (!zone.ok) return [tell(`timezone: ${zone.problem}`)];
  const twin = lines.find(
    (other) => other.schedule === schedule && readTimeZone(other.timeZone).ok && !isSameZone(other.timeZone, timeZone),
  );
  const wrong = rules.filter(({ rule }) => rule.schedule === schedule && !isSameZone(zoneOf(rule), timeZone));
  return [
    ...(twin === undefined
      ? []
      : [
          tell(
            `the line "${schedule}" stands in ${timeZone} and in ${twin.timeZone} (${twin.file}:${twin.line}): GitHub passes a run the line alone, so that both fire the same rules; write two different lines, such as one a minute later`,
          ),
        ]),
    ...wrong.map((planned) =>
      tell(
        `this line is in ${timeZone}, and the rule "${ruleName(planned)}" that it fires is in ${zoneOf(planned.rule)}; ${meant(timeZone, zoneOf(planned.rule))}`,
      ),
    ),
  ];
}

function meant(ofLine: string, ofRule: string): string {
  const inRule = isSameZone(ofLine, 'UTC')
    ? 'take "time-zone" out of the rule'
    : `write "time-zone: ${ofLine}" in the rule`;
  const inLine = isSameZone(ofRule, 'UTC') ? 'take "timezone" out here' : `write "timezone: ${ofRule}" here`;
  return `${inLine}, or ${inRule}`;
}

function zoneOf({ timeZone }: PlannedRule['rule']): string {
  return timeZone ?? 'UTC';
}

/** Finds rules with the same line in two zones: whichever line fires, both run. */
function twoZones(
  rules: readonly PlannedRule[],
  { path, text }: { readonly path: string; readonly text: string },
): readonly ZoneFinding[] {
  const yaml = readYaml(text);
  return rules.flatMap((planned, index): ZoneFinding[] => {
    const { plan, rule } = planned;
    const twin = rules
      .slice(0, index)
      .find((other) => other.rule.schedule === rule.schedule && !isSameZone(zoneOf(other.rule), zoneOf(rule)));
    if (twin === undefined) return [];
    const where = ['plans', plan.name, 'rules', rule.name, 'schedule'];
    const place = yaml.ok ? yaml.view.placeOf(where, 'value') : { line: 1, column: 1 };
    const message = `the rule "${ruleName(planned)}" has the line of "${ruleName(twin)}" in another zone: GitHub passes a run the line alone, so that both run whenever one is due; write two different lines, such as one a minute later`;
    return [{ file: path, ...place, message }];
  });
}
