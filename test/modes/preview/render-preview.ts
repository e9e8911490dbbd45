import type { Preview } from '../../../src/modes/preview/model.ts';
import { type DocumentOptions, renderPreviewDocument } from '../../../src/modes/preview/summary/document.ts';
import { verdictOf } from '../../../src/modes/preview/verdict.ts';
import { asRead } from '../../report/views.ts';

/** A preview that nothing is wrong with, as a comment and a summary show it. */
export function renderPreview(preview: Preview, options: Partial<DocumentOptions> & { budgetBytes: number }): string {
  const { good, sentence } = verdictOf(preview, []);
  const entry = { good, sentence, preview, rules: preview.rules, schedules: [], asOf: null, notes: [] };
  return renderPreviewDocument(entry, [], { reportPath: null, ...options });
}

/** The same without what only keeps ids on one line. */
export const readPreview: typeof renderPreview = (preview, options) => asRead(renderPreview(preview, options));
