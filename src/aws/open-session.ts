import type { Result } from '../model.ts';
import { openDefaultSession } from './default-session.ts';
import { openRoleSession } from './role-session.ts';
import type { Session, SessionContext } from './session.ts';

/**
 * Opens the session with the one STS call of a run: AssumeRoleWithWebIdentity, or GetCallerIdentity where no role is to be
 * assumed. It tells bad credentials from a region that refuses them.
 */
export function openSession(context: SessionContext): Promise<Result<Session>> {
  return context.request.role === null ? openDefaultSession(context) : openRoleSession(context, context.request.role);
}
