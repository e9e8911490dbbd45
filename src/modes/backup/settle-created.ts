import type { BackupRequest } from '../../inputs/request.ts';
import type { Applied, Settled } from '../../model.ts';
import type { Session } from '../shared/session.ts';

/** Waits until the new recovery points are available, if the run has `wait: true`. */
export async function settleCreated(
  applied: Applied | null,
  session: Session<BackupRequest>,
  deadline: number,
): Promise<Settled | null> {
  const { request, connection, run } = session;
  if (applied === null || request.waitMilliseconds === null) return null;
  const pending = applied.created.flatMap(({ change, outcome }) =>
    outcome.result === 'failed' || outcome.state !== 'pending'
      ? []
      : [{ kind: change.resource.kind, region: change.resource.region, id: outcome.id }],
  );
  const { settle } = await import('../../apply/settle.ts');
  return settle(pending, { ...run, kinds: connection.kinds, engine: request.engine.name, deadline });
}
