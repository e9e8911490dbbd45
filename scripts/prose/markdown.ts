import { TextlintKernel } from '@textlint/kernel';
import { MarkdownProcessor } from '@textlint/textlint-plugin-markdown/lib/src/MarkdownProcessor.js';
import { phrases, sentenceLength } from './rules.ts';
import type { Place } from './sources.ts';

/** @param mostWords The longest sentence that is taken; null for any. */
export async function lintMarkdown(text: string, mostWords: number | null): Promise<readonly Place[]> {
  const { messages } = await new TextlintKernel().lintText(text, {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: { Processor: MarkdownProcessor } }],
    rules: [
      { ruleId: 'phrases', rule: phrases },
      ...(mostWords === null ? [] : [{ ruleId: 'sentence-length', rule: sentenceLength(mostWords) }]),
    ],
  });
  return messages.map(({ loc, message }) => ({ line: loc.start.line, column: loc.start.column, message }));
}
