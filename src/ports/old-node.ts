/** The oldest supported Node, as in `package.json`. */
const OLDEST = 22;

/**
 * Returns a notice for a Node that no longer gets security fixes; null for a supported one. The AWS SDK prints six lines of its own on
 * every run; this variable turns them off.
 * @see https://github.com/aws/aws-sdk-js-v3/blob/main/packages-internal/core/src/submodules/client/emitWarningIfUnsupportedVersion.ts
 */
export function noticeOfOldNode(environment: NodeJS.ProcessEnv, version: string): string | null {
  environment.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  if (Number(version.split('.', 1)[0]) >= OLDEST) return null;
  return `Node ${version} gets no security fixes any more: use Node ${OLDEST} or newer`;
}
