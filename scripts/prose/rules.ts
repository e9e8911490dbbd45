/** Our rules for textlint, which reads the Markdown and knows what is prose and what is code. */
import { type AnyTxtNode, ASTNodeTypes } from '@textlint/ast-node-types';
import type { TextlintRuleModule } from '@textlint/types';
import { split } from 'sentence-splitter';
import { phrasesIn } from './phrases.ts';

export const phrases: TextlintRuleModule = (context) => {
  const { Syntax, RuleError, report, locator, getSource } = context;
  return {
    [Syntax.Str](node) {
      for (const { start, end, message } of phrasesIn(getSource(node))) {
        report(node, new RuleError(message, { padding: locator.range([start, end]) }));
      }
    },
  };
};

/** @param most Words in a sentence; what stands in code font counts as one. */
export const sentenceLength =
  (most: number): TextlintRuleModule =>
  (context) => {
    const { Syntax, RuleError, report } = context;
    const judge = (node: AnyTxtNode): void => {
      for (const sentence of sentencesOf(proseOf(node))) {
        const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        if (words > most)
          report(node, new RuleError(`${words} words, more than ${most}: "${sentence.slice(0, 70)}..."`));
      }
    };
    return { [Syntax.Paragraph]: judge, [Syntax.TableCell]: judge };
  };

function sentencesOf(text: string): readonly string[] {
  return split(text)
    .filter(({ type }) => type === 'Sentence')
    .map(({ raw }) => raw.trim());
}

/** The text of a node, with each piece of code as a word that holds no full stop. */
function proseOf(node: AnyTxtNode): string {
  if (node.type === ASTNodeTypes.Code) return 'Code';
  if ('children' in node) return node.children.map((child: AnyTxtNode) => proseOf(child)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : ' ';
}
