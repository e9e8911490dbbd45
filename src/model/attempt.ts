import { failure, type Result } from './faults.ts';
import { faultOf, type Watch } from './known-faults.ts';

/** Returns the work's own result; an unforeseen exception becomes a fault of this piece of work only. */
export async function attempt<Value>(work: () => Promise<Result<Value>>, watch: Watch): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    return failure(faultOf(error, watch));
  }
}
