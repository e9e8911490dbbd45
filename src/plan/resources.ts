import type { ResourceReference } from './model.ts';
import type { Reading } from './reading.ts';

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html: 8 hex digits, or 17.
const ID = 'i-(?:[0-9a-f]{17}|[0-9a-f]{8})';
// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html#amazonec2-resources-for-iam-policies
const ARN_START = 'arn:aws[a-z-]*:ec2:';
const REGION = '[a-z]+(?:-[a-z0-9]+)+';

/** An instance's id, or its ARN. */
export const RESOURCE_PATTERN: string = `^(?:${ARN_START}${REGION}:[0-9]{12}:instance/)?${ID}$`;

const REFERENCE = new RegExp(`^(?:${ARN_START}(${REGION}):[0-9]{12}:instance/)?(${ID})$`);

/** Reads the id of an instance, or its ARN, which also names the region. */
export function readResource(text: string): Reading<ResourceReference> {
  const match = REFERENCE.exec(text);
  if (match === null) {
    return {
      ok: false,
      problem: `"${text}" is not an instance${whyNot(text)}; write an id such as "i-0123456789abcdef0" or an ARN such as "arn:aws:ec2:eu-west-1:123456789012:instance/i-0123456789abcdef0"`,
    };
  }
  const [, region = null, id = ''] = match;
  return { ok: true, value: { id, region } };
}

function whyNot(text: string): string {
  if (text !== text.trim()) return ': it has a space before or after it';
  const digits = /(?:^|\/)i-([0-9a-f]*)$/.exec(text)?.[1];
  if (digits !== undefined && digits.length !== 8 && digits.length !== 17) {
    return `: its id has ${digits.length} hex digits instead of 17 (or 8 in old ones)`;
  }
  const other = /^(?:arn:[^/]*\/)?([a-z]+)-[0-9a-f]+$/.exec(text)?.[1];
  return other === undefined || other === 'i' ? '' : `: only instances can be named, not ${other}-...`;
}
