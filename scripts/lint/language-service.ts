/** GitHub's own checks of workflows and of `action.yml`, from the language service behind its editor extension. */
import { registerHooks } from 'node:module';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { isRecord } from '../is-record.ts';
import type { Finding } from './finding.ts';

// The package is written for bundlers and imports JSON without an attribute, which Node refuses.
registerHooks({
  load: (url, context, nextLoad) =>
    nextLoad(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { registerLogger, validate } = await import('@actions/languageservice');

// The package reports its own failures to a log and then finds nothing wrong: better to stop.
registerLogger({
  error: (message) => {
    throw new Error(message);
  },
  warn: () => {},
  info: () => {},
  log: () => {},
});

type ActionInputs = Record<string, { description: string; required: boolean; default?: string }>;

function inputsOf(actionYaml: string): ActionInputs {
  const action: unknown = parse(actionYaml);
  const inputs = isRecord(action) && isRecord(action.inputs) ? action.inputs : {};
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      {
        description: name,
        required: isRecord(input) && input.required === true,
        ...(isRecord(input) && input.default !== undefined ? { default: String(input.default) } : {}),
      },
    ]),
  );
}

let validated = 0;

/** What workflows that use this very action are checked against: the repository's name and the text of `action.yml`. */
export type OwnAction = { readonly name: string; readonly actionYaml: string };

/**
 * Findings in one workflow or `action.yml`. Steps that use this action are checked against its inputs; other actions' inputs
 * are not known here.
 */
export async function validateFile(file: string, text: string, own: OwnAction): Promise<Finding[]> {
  // The package keeps what it parsed under the address, whatever the text: each text needs an address of its own.
  validated += 1;
  const diagnostics = await validate(TextDocument.create(`file:///${validated}/${file}`, 'yaml', 1, text), {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ name, path }) =>
        name === own.name && path === undefined
          ? { name, description: name, inputs: inputsOf(own.actionYaml) }
          : { name, description: name },
    },
  });
  return diagnostics.map(({ range, severity, message }) => ({
    file,
    line: range.start.line + 1,
    column: range.start.character + 1,
    severity: severity === undefined || severity === 1 ? 'error' : 'warning',
    message: typeof message === 'string' ? message : message.value,
  }));
}
