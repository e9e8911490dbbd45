/**
 * Widens the thread pool that resolves host names: four threads, unless the environment sets another number before its first use. A run
 * resolves one name per region at once.
 * @see https://nodejs.org/api/cli.html#uv_threadpool_sizesize
 */
export function widenThreadPool(environment: Record<string, string | undefined> = process.env): void {
  environment.UV_THREADPOOL_SIZE ||= '34';
}
