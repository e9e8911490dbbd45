import { MODES, type Mode } from '../model.ts';
import { declare, type Reading } from './input.ts';
import { oneOf } from './parsers.ts';

export const mode = declare({
  name: 'mode',
  summary: 'What the run does.',
  details:
    '"backup" creates an AMI of every instance that carries the tag, or a snapshot of every volume or database, depending on `kinds`. "purge" deletes AMIs and snapshots made by this tool once they have expired. "check" reports whether everything has a backup as young as it should be. "copy" makes the copies in other regions that backups ask for. "verify" starts the newest AMIs in an isolated network, to see whether they boot. "list" shows what can be restored, and "restore" makes a new resource from a backup. "preview" shows what a change of the plan file does. "retain" updates the expiry of existing backups to match the plan file. "sync" makes the plans of AWS Backup equal to those in the plan file. "collect" puts the reports of several runs together.',
  default: '',
  required: true,
  // On the command line each mode is a verb.
  option: { is: 'text', value: 'MODE' },
  read: (text): Reading<Mode> => oneOf(MODES)(text),
});
