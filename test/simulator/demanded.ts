import type { Theme } from './estate/estate.ts';

/**
 * What must come up somewhere in a night's histories: a simulation in which something never happens proves nothing of it. The suite,
 * which plays a few, cannot demand it.
 */
const DEMANDED: Readonly<Record<Theme | 'runs', readonly string[]>> = {
  runs: [
    'kept for want of approval',
    'kept by retention',
    'approved purge, refused',
    'approved retain, refused',
    'orphans finished',
    'adopted rds-cluster',
    'ec2-instance kept: locked',
    'backups beside an unread place',
    'checked late',
    'checked lost-tag',
  ],
  copies: [
    'copy dead',
    'deleted: failed',
    'kept: awaiting-copy',
    'kept: home-not-enabled',
    'kept: refused',
    'failed: copy region-not-enabled',
    'failed: purge guard-unevaluated',
    'left-over snapshots finished',
    'change: copied with its tags',
    'change: a machine launched from it and imaged',
  ],
  accounts: [
    'approval carried out',
    'approval for others',
    'change: an account is shut by scp',
    'change: an account is shut by trust',
    'failed: purge too-many-deletions',
    'purge dead',
    'copy dead',
    'backup adopted',
  ],
  verify: [
    'verified: passed',
    'verified: failed',
    'verified: untested',
    'kept: verified',
    'verify dead',
    'restored',
    'restore dead',
    'failed: verify not-isolated',
  ],
};

/** What was demanded and never came up. */
export function neverSeen(theme: Theme | null, totals: ReadonlyMap<string, number>): readonly string[] {
  return DEMANDED[theme ?? 'runs'].filter((what) => (totals.get(what) ?? 0) === 0);
}
