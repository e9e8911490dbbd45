import type { AccountMask } from './account-mask.ts';
import type { Log } from './log.ts';
import type { HostedRepository, PreviewHost } from './pull-request.ts';
import type { Secrets } from './secrets.ts';
import type { Files } from './surroundings.ts';

/** The channels on which a run writes before its end. */
interface WaysOut {
  readonly log: Log;
  readonly files: Files;
  readonly previewHost: PreviewHost;
}

interface Hidden extends WaysOut {
  readonly secrets: Secrets;
  readonly accounts: AccountMask;
}

/** Returns the same channels behind the scrubber: no secret passes, and no account id that is to be masked. */
export function withoutSecrets({ secrets, accounts, log, files, previewHost }: Hidden): WaysOut {
  const scrub = (text: string) => accounts.hide(secrets.scrub(text));
  return {
    log: scrubbedLog(log, scrub),
    // Like the report, a later run reads them: an approved change set is bound to its account.
    files: {
      ...files,
      write: (kind, text) => files.write(kind, secrets.scrub(text)),
      saveEvidence: (name, content) =>
        files.saveEvidence(name, typeof content === 'string' ? secrets.scrub(content) : content),
    },
    previewHost: {
      ...previewHost,
      shown: accounts.hideAll,
      repository: async (token, patience) => {
        const found = await previewHost.repository(token, patience);
        return found.ok ? { ok: true, value: scrubbedComments(found.value, scrub) } : found;
      },
    },
  };
}

type Scrub = (text: string) => string;

function scrubbedLog(log: Log, scrub: Scrub): Log {
  return {
    info: (line) => log.info(scrub(line)),
    debug: (line) => log.debug(scrub(line)),
    group: (title, lines) => log.group(scrub(title), lines.map(scrub)),
    progress: (done, total, what) => log.progress(done, total, scrub(what)),
  };
}

function scrubbedComments(repository: HostedRepository, scrub: Scrub): HostedRepository {
  return {
    ...repository,
    writeComment: (number, marker, body) => repository.writeComment(number, marker, scrub(body)),
  };
}
