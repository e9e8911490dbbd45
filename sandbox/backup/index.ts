import { notModelled } from '../errors.ts';
import type { HttpRequest, ReadRequest, ServiceCall } from '../services.ts';
import { flatten, readMembers } from './members.ts';
import { route } from './routes.ts';

/** Tells the action of an AWS Backup request by its method and path, and reads its parameters. */
export function readBackup(http: HttpRequest): ReadRequest {
  const { name, fields } = route(http);
  return { action: name, params: flatten(fields) };
}

/** Does the work of an AWS Backup call and gives the body of the answer, in JSON; empty where there is nothing to say. */
export function answerBackup({ account, region, http, params, now, principal }: ServiceCall): string {
  if (principal === undefined)
    throw new TypeError('A call of AWS Backup came past authentication without a principal.');
  const { name, action, fields, takes } = route(http);
  // AWS overlooks what it does not know; here that would hide a gap, or a misspelt name.
  const odd = Object.keys(params).find((member) => !takes(member));
  if (odd !== undefined) throw notModelled(`The member ${odd} of ${name}`);
  const answer = action.run({
    account,
    region: account.region(region),
    action: name,
    params,
    members: readMembers(fields),
    now,
    principal,
  });
  return answer === undefined ? '' : JSON.stringify(answer);
}
