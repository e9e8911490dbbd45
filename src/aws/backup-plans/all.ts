import { failure, type Result, success } from '../../model.ts';

/** All values, or the first failure. */
export async function all<Value>(results: readonly Promise<Result<Value>>[]): Promise<Result<Value[]>> {
  const values: Value[] = [];
  for (const result of await Promise.all(results)) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return success(values);
}

/** What went between two calls is not there; everything else stays a failure. */
export function gone({ fault }: Extract<Result<null>, { ok: false }>): Result<null> {
  return fault.code === 'resource-gone' ? success(null) : failure(fault);
}
