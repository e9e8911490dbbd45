import { firstKnown, regionsTogether, sum, type Together } from '../../report/together.ts';
import { RESULT_ORDER, type VerifyReport } from './report.ts';

/** Merges the reports of verifies in several accounts. */
export const verifyTogether: Together<VerifyReport> = (common, reports) => ({
  mode: 'verify',
  ...common,
  tag: firstKnown(reports, ({ tag }) => tag),
  verifyEveryDays: reports[0].verifyEveryDays,
  regions: regionsTogether(reports, (one) => one),
  selectedCount: sum(reports, ({ selectedCount }) => selectedCount),
  provenCount: sum(reports, ({ provenCount }) => provenCount),
  verifiedCount: sum(reports, ({ verifiedCount }) => verifiedCount),
  verified: reports
    .flatMap(({ verified }) => verified)
    .sort((one, other) => RESULT_ORDER.indexOf(one.result) - RESULT_ORDER.indexOf(other.result)),
  passedOver: reports.flatMap(({ passedOver }) => passedOver),
  leftTests: reports.flatMap(({ leftTests }) => leftTests),
  // All accounts save to one folder.
  evidencePath: firstKnown(reports, ({ evidencePath }) => evidencePath),
});
