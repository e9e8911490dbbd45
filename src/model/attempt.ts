import { failure, type Result } from './faults.ts';
import { faultOf, type Watch } from './known-faults.ts';

/** The work's own result; an exception that no rule foresaw is a fault of this piece of work alone. */
export async function attempt<Value>(work: () => Promise<Result<Value>>, watch: Watch): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    return failure(faultOf(error, watch));
  }
}
