/**
 * Names are looked up by the threads of a pool: by four of them, unless the environment says otherwise before its first use. A run
 * looks up one name a region at once.
 * @see https://nodejs.org/api/cli.html#uv_threadpool_sizesize
 */
export function widenThreadPool(environment: Record<string, string | undefined> = process.env): void {
  environment.UV_THREADPOOL_SIZE ||= '34';
}
