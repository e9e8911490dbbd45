/** The oldest Node that is supported; `package.json` says the same. */
const OLDEST = 22;

/**
 * What to tell whoever starts this on a Node that no longer gets security fixes; null on one that does. The AWS SDK has six
 * lines of its own about it, on every run; they are switched off where it asks for this variable.
 * @see https://github.com/aws/aws-sdk-js-v3/blob/main/packages-internal/core/src/submodules/client/emitWarningIfUnsupportedVersion.ts
 */
export function noticeOfOldNode(environment: NodeJS.ProcessEnv, version: string): string | null {
  environment.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  if (Number(version.split('.', 1)[0]) >= OLDEST) return null;
  return `Node ${version} gets no security fixes any more: use Node ${OLDEST} or newer`;
}
