import { readTagGlobs } from '../decide/tag-globs.ts';
import { readTagLines } from '../decide/tag-lines.ts';
import type { TagWishes } from '../decide/user-tags.ts';
import type { InputReader } from './aws-backup.ts';

/** Reads which tags are written beside ours. */
export function readTagWishes({ text, refuse }: Pick<InputReader, 'text' | 'refuse'>): TagWishes {
  const copied = readTagGlobs(text('copy-tags'));
  if (!copied.ok) refuse('copy-tags', copied.problem);
  if (text('extra-tags') === '') return { copied: copied.ok ? copied.globs : [], extra: [] };
  const extra = readTagLines(text('extra-tags'));
  if (!extra.ok) refuse('extra-tags', extra.problem);
  const lines = extra.ok ? extra.lines : [];
  // A line is cut at its first colon, so the prefix alone is a slip of the same kind.
  const reserved = lines.find(({ key }) => /^aws(:|$)/i.test(key));
  if (reserved !== undefined) {
    refuse(
      'extra-tags',
      `"${reserved.key}:${reserved.value}" has a key that only AWS can write; write one that does not begin with aws:, such as "CostCenter:1234"`,
    );
  }
  return { copied: copied.ok ? copied.globs : [], extra: lines };
}
