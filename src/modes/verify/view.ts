import type { PassedOverEntry, VerifiedEntry } from '../../model.ts';
import { counted, number } from '../../report/format.ts';
import { type Cell, PLAIN, pointCell, resourceCell, rowsOf, type Section } from '../../report/section.ts';
import type { ModeOutputs, Pair, View } from '../../report/view.ts';
import { viewOf } from '../../report/view.ts';
import type { VerifyReport } from './report.ts';
import { CAME_UP } from './watch.ts';

/** Renders the report of a verify. */
export function verifyView(report: VerifyReport): View {
  const { selectedCount, provenCount, dryRun } = report;
  const every = report.verifyEveryDays === null ? '' : ` in the last ${counted(report.verifyEveryDays, 'day')}`;
  return viewOf(report, {
    job: 'Verify',
    protection: selectedCount === 0 ? null : `${number(provenCount)} of ${number(selectedCount)} verified${every}`,
    tellsFailure: count(report, 'failed') + count(report, 'untested') > 0,
    done: done(report),
    problems: problems(report),
    besides: count(report, 'passed') > 0 ? done(report) : null,
    alert: alert(report),
    totals: totals(report),
    asked: [['tag', report.tag]],
    sections: [didNotBoot(report), tested(report), passedOver(report), left(report)],
    outputs: outputs(report),
    lines: report.verified.map(
      ({ region, resourceName, resourceId, recoveryPointId, result, reason }) =>
        `${region} ${resourceName || resourceId}: ${recoveryPointId} ${dryRun ? 'planned' : result}, ${reason}`,
    ),
  });
}

function count({ verified }: VerifyReport, wanted: VerifiedEntry['result']): number {
  return verified.filter(({ result }) => result === wanted).length;
}

function done(report: VerifyReport): string {
  if (report.verified.length === 0) return 'nothing to test';
  if (report.dryRun) return `${counted(count(report, 'planned'), 'AMI')} would be tested`;
  return `${counted(count(report, 'passed'), 'AMI')} booted`;
}

function problems(report: VerifyReport): readonly string[] {
  const [failed, untested] = [count(report, 'failed'), count(report, 'untested')];
  const running = report.failed.filter(({ action }) => action === 'terminate').length;
  return [
    ...(failed > 0 ? [`${counted(failed, 'AMI')} did not boot`] : []),
    ...(untested > 0 ? [`${counted(untested, 'AMI')} could not be tested`] : []),
    ...(running > 0 ? [`${counted(running, 'test instance')} could not be terminated`] : []),
  ];
}

function alert({ verified }: VerifyReport) {
  const named = (wanted: VerifiedEntry['result']) =>
    verified.flatMap(({ result, resourceName, resourceId }) => (result === wanted ? [resourceName || resourceId] : []));
  return [
    { label: 'Did not boot', names: named('failed') },
    { label: 'Not tested', names: named('untested') },
  ].filter(({ names }) => names.length > 0);
}

function totals(report: VerifyReport): readonly Pair[] {
  return [
    ['selected', number(report.selectedCount)],
    ['verified', number(report.provenCount)],
    [
      report.dryRun ? 'would be tested' : 'booted in this run',
      number(report.dryRun ? count(report, 'planned') : report.verifiedCount),
    ],
  ];
}

/** Lists failed tests with the end of their console text. */
function didNotBoot({ verified }: VerifyReport): Section {
  const told = verified.filter((entry) => entry.result === 'failed' && entry.console.length > 0);
  return {
    ...PLAIN,
    title: `Last console lines of ${counted(told.length, 'AMI')}`,
    noun: 'AMI',
    folded: true,
    columns: ['Instance', 'Last console lines'],
    sentences: ['Last console lines'],
    ...rowsOf(told, (entry) => [resourceCellOf(entry), [entry.console.join(' | ')]]),
  };
}

const RESULT_WORDS: Readonly<Record<VerifiedEntry['result'], string>> = {
  passed: 'booted',
  failed: 'did not boot',
  untested: 'not tested',
  planned: 'would be tested',
};

function tested(report: VerifyReport): Section {
  return {
    ...PLAIN,
    title: `${counted(report.verified.length, 'AMI')} ${report.dryRun ? 'to test' : 'tested'}`,
    notes: [`Booted means that ${CAME_UP}. Whether the application works is not tested.`],
    noun: 'AMI',
    bad: report.verified.some(({ result }) => result === 'failed'),
    columns: ['Instance', 'Result', 'Why', 'AMI', 'Seconds', 'Type', 'Region'],
    dispensable: ['Type', 'Seconds', 'Region'],
    sentences: ['Why'],
    ...rowsOf(report.verified, (entry) => [
      resourceCellOf(entry),
      [RESULT_WORDS[entry.result]],
      [entry.reason],
      pointCell(entry.kind, entry.region, entry.recoveryPointId),
      [entry.seconds === null ? '' : number(entry.seconds)],
      [entry.instanceType ?? ''],
      [entry.region],
    ]),
  };
}

function resourceCellOf({ kind, region, resourceId, resourceName }: VerifiedEntry | PassedOverEntry): Cell {
  return resourceCell(kind, region, resourceId, resourceName);
}

const PASSED_OVER_WORDS: Readonly<Record<PassedOverEntry['because'], string>> = {
  recent: 'verified lately',
  later: 'next run (max-tests)',
  'no-backup': 'no AMI to test',
};

function passedOver(report: VerifyReport): Section {
  return {
    ...PLAIN,
    title: `${counted(report.passedOver.length, 'instance')} not tested in this run`,
    noun: 'instance',
    quiet: true,
    columns: ['Instance', 'Why', 'Last verified', 'Region'],
    ...rowsOf(report.passedOver, (entry) => [
      resourceCellOf(entry),
      [PASSED_OVER_WORDS[entry.because]],
      [entry.verifiedAt ?? 'never'],
      [entry.region],
    ]),
  };
}

/** Lists test instances that earlier runs left running. */
function left({ leftTests }: VerifyReport): Section {
  const words = { planned: 'would be terminated', terminated: 'terminated', failed: 'STILL THERE' } as const;
  return {
    ...PLAIN,
    title: `${counted(leftTests.length, 'test instance')} left behind by earlier runs`,
    noun: 'test instance',
    bad: leftTests.some(({ result }) => result === 'failed'),
    columns: ['Test instance', 'Result', 'AMI', 'Expired', 'Region'],
    ...rowsOf(leftTests, (entry) => [
      [{ page: 'instance', region: entry.region, id: entry.instanceId }],
      [words[entry.result]],
      pointCell('ec2-instance', entry.region, entry.recoveryPointId),
      [entry.expiresAt],
      [entry.region],
    ]),
  };
}

function outputs(report: VerifyReport): ModeOutputs {
  return {
    plain: { 'verified-count': String(report.verifiedCount), evidence: report.evidencePath ?? '' },
    arrays: {
      verified: report.verified.map(
        ({ instanceId: _, instanceType: __, console: ___, evidence: ____, ...entry }) => entry,
      ),
    },
  };
}
