import type { Result } from '../model.ts';
import { openDefaultSession } from './default-session.ts';
import { openRoleSession } from './role-session.ts';
import type { Session, SessionContext } from './session.ts';

/**
 * Opens the session with the one STS call of a run: AssumeRoleWithWebIdentity in a workflow, AssumeRole elsewhere, or
 * GetCallerIdentity without a role. The call distinguishes bad credentials from a region that refuses them.
 */
export async function openSession(context: SessionContext): Promise<Result<Session>> {
  const { request, fetchIdToken } = context;
  if (request.role === null) return openDefaultSession(context);
  if (fetchIdToken !== null) return openRoleSession(context, request.role, fetchIdToken);
  const { openAssumedSession } = await import('./assumed-session.ts');
  return openAssumedSession(context, request.role);
}
