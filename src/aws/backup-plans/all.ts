import { failure, type Result, success } from '../../model.ts';

/** Waits for all results. Returns their values, or the first failure. */
export async function all<Value>(results: readonly Promise<Result<Value>>[]): Promise<Result<Value[]>> {
  const values: Value[] = [];
  for (const result of await Promise.all(results)) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return success(values);
}

/** Treats an object that was deleted between two calls as absent; any other failure stays one. */
export function gone({ fault }: Extract<Result<null>, { ok: false }>): Result<null> {
  return fault.code === 'resource-gone' ? success(null) : failure(fault);
}
