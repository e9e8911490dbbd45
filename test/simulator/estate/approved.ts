/** Ids that a change set of several accounts, or of one, lets go in an account. */
export function approvedIn(text: string, account: string): ReadonlySet<string> {
  const file: unknown = JSON.parse(text);
  return new Set(idsIn(file, null, account));
}

/** Every change, wherever the file keeps those of an account: each is below what names it. */
function idsIn(value: unknown, within: string | null, account: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => idsIn(one, within, account));
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map<string, unknown>(Object.entries(value));
  const named = fields.get('account');
  const here = typeof named === 'string' ? named : within;
  const id = fields.get('id');
  const own = typeof id === 'string' && fields.has('action') && here === account ? [id] : [];
  return [...own, ...[...fields.values()].flatMap((one) => idsIn(one, here, account))];
}
