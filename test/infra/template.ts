import { readFileSync } from 'node:fs';
import { type CollectionTag, isScalar, parseDocument, type ScalarTag, visit, YAMLMap, YAMLSeq } from 'yaml';

/** A template in `infra/`. */
export type TemplateName = 'github-oidc' | 'recovery-roles' | 'test-network' | 'undo' | 'organization-role';

function templateText(name: TemplateName): string {
  return readFileSync(new URL(`../../infra/${name}.yaml`, import.meta.url), 'utf8');
}

type Parameters = Readonly<Record<string, string | readonly string[]>>;
interface ParameterDeclaration {
  readonly Type: 'String' | 'Number' | 'CommaDelimitedList';
  readonly Default?: string | number;
  readonly AllowedPattern?: string;
  readonly AllowedValues?: readonly string[];
}
interface Template {
  readonly Parameters: Readonly<Record<string, ParameterDeclaration>>;
  readonly Rules?: Readonly<Record<string, { readonly Assertions: readonly { readonly Assert: unknown }[] }>>;
  readonly Conditions: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { readonly Condition?: string; readonly Value: unknown }>>;
}
export interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::AccountId': '123456789012',
  'AWS::Region': 'eu-central-1',
  'AWS::StackName': 'backup-via-tag',
};
const NO_VALUE = Symbol('AWS::NoValue');

const FUNCTIONS = ['Ref', 'Sub', 'If', 'Join', 'Equals', 'Not', 'And', 'Or', 'GetAtt', 'Condition', 'Select', 'GetAZs'];

// CloudFormation's short forms are YAML tags: `!Sub x` means `Fn::Sub: x`.
function shortForms(): (ScalarTag | CollectionTag)[] {
  const longName = (name: string) => (name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`);
  return FUNCTIONS.flatMap((name) => [
    { tag: `!${name}`, resolve: (text: string) => ({ [longName(name)]: text }) },
    {
      tag: `!${name}`,
      collection: 'seq' as const,
      resolve: (items: unknown) => {
        if (!(items instanceof YAMLSeq)) throw new TypeError(`!${name} wants a list`);
        const map = new YAMLMap();
        const plain = new YAMLSeq();
        plain.items = items.items;
        map.set(longName(name), plain);
        return map;
      },
    },
  ]);
}

const read = new Map<TemplateName, Template>();

/** The template, read once: what is made of it is made anew each time, and nobody can change it. */
function templateOf(name: TemplateName): Template {
  const template = read.get(name) ?? frozen(readTemplate(name));
  read.set(name, template);
  return template;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

/**
 * Reads the template. Throws on YAML that CloudFormation refuses, aliases above all:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html
 */
function readTemplate(name: TemplateName): Template {
  const document = parseDocument(templateText(name), { customTags: shortForms(), version: '1.1' });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw problem;
  visit(document, {
    Alias: () => {
      throw new Error('CloudFormation does not support YAML aliases');
    },
    // `Null:` without quotes is the empty key, which makes a policy that IAM refuses.
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value !== 'string') throw new Error(`quote the key ${key.source ?? ''}`);
    },
  });
  return document.toJS() as Template;
}

/** A stack as CloudFormation would make it from the template: functions evaluated, left-out resources gone. */
export interface Stack {
  readonly resources: Readonly<Record<string, Resource>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

/**
 * Evaluates the template with these parameters. `Ref` of a resource gives its name in angle brackets.
 * Throws on unknown or ill-formed parameters, on names that are unknown or left out, and when a rule of the template is broken.
 */
export function deploy(given: Parameters, name: TemplateName = 'github-oidc'): Stack {
  const template = templateOf(name);
  const parameters = checkedParameters(template, given);
  const evaluate = evaluator(template, parameters);
  for (const [name, rule] of Object.entries(template.Rules ?? {})) {
    for (const { Assert } of rule.Assertions) if (evaluate(Assert) !== true) throw new Error(`rule ${name} is broken`);
  }
  const isMade = ({ Condition }: { readonly Condition?: string }) =>
    Condition === undefined || evaluate({ Condition }) === true;
  const resources: Record<string, Resource> = {};
  for (const [name, resource] of Object.entries(template.Resources)) {
    if (!isMade(resource)) continue;
    resources[name] = { ...resource, Properties: evaluate(resource.Properties) as Record<string, unknown> };
  }
  const outputs = Object.fromEntries(
    Object.entries(template.Outputs)
      .filter(([, output]) => isMade(output))
      .map(([name, { Value }]) => [name, evaluate(Value)]),
  );
  return { resources, outputs };
}

/** A policy of a stack as IAM would store it, whether the template holds it as a mapping or as text. */
export function policyOf(stack: Stack, name: string): unknown {
  const document = stack.resources[name]?.Properties.PolicyDocument;
  return typeof document === 'string' ? JSON.parse(document) : document;
}

function checkedParameters(template: Template, given: Parameters): Parameters {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(template.Parameters, name)) throw new Error(`the template has no parameter ${name}`);
  }
  return Object.fromEntries(
    Object.entries(template.Parameters).map(([name, declaration]) => {
      const value = given[name] ?? declaration.Default;
      if (value === undefined) throw new Error(`parameter ${name} is required`);
      const parts = typeof value === 'object' ? value : [String(value)];
      for (const part of parts) {
        const { AllowedPattern: pattern, AllowedValues: values } = declaration;
        if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(part)) {
          throw new Error(`${name}: "${part}" does not match ${pattern}`);
        }
        if (values !== undefined && !values.includes(part)) throw new Error(`${name}: "${part}" is not allowed`);
      }
      return [name, declaration.Type === 'CommaDelimitedList' ? parts : (parts[0] ?? '')];
    }),
  );
}

function evaluator(template: Template, parameters: Parameters): (value: unknown) => unknown {
  const named = (name: string): unknown => {
    if (name === 'AWS::NoValue') return NO_VALUE;
    if (Object.hasOwn(PSEUDO, name)) return PSEUDO[name];
    if (Object.hasOwn(parameters, name)) return parameters[name];
    const resource = Object.hasOwn(template.Resources, name) ? template.Resources[name] : undefined;
    if (resource?.Condition !== undefined && condition(resource.Condition) !== true) {
      throw new Error(`the template refers to "${name}", which is not made with these parameters`);
    }
    if (resource !== undefined) return `<${name}>`;
    throw new Error(`the template refers to "${name}", which it does not declare`);
  };
  const condition = (name: string): unknown => {
    if (!Object.hasOwn(template.Conditions, name)) throw new Error(`the template has no condition "${name}"`);
    return evaluate(template.Conditions[name]);
  };
  const list = (value: unknown): unknown[] => {
    const items = evaluate(value);
    if (!Array.isArray(items)) throw new Error(`expected a list, got ${JSON.stringify(items)}`);
    return items;
  };
  const substitute = (text: string, own: Readonly<Record<string, unknown>>): string =>
    text.replaceAll(/\$\{([^}]+)\}/g, (_, name: string) =>
      name.startsWith('!') ? `\${${name.slice(1)}}` : String(Object.hasOwn(own, name) ? own[name] : named(name)),
    );
  const functions: Readonly<Record<string, (argument: unknown) => unknown>> = {
    Ref: (name) => named(String(name)),
    Condition: (name) => condition(String(name)),
    'Fn::GetAtt': (name) => {
      named(String(name).split('.')[0] ?? '');
      return `<${String(name)}>`;
    },
    'Fn::Sub': (argument) => {
      if (!Array.isArray(argument)) return substitute(String(argument), {});
      const [text, own] = argument;
      return substitute(String(text), evaluate(own) as Record<string, unknown>);
    },
    'Fn::Join': (argument) => {
      const [separator, items] = argument as [string, unknown];
      return list(items).join(separator);
    },
    'Fn::If': (argument) => {
      const [name, yes, no] = argument as [string, unknown, unknown];
      return evaluate(condition(name) === true ? yes : no);
    },
    'Fn::Select': (argument) => {
      const [place, items] = list(argument);
      return Array.isArray(items) ? items[Number(place)] : NO_VALUE;
    },
    'Fn::GetAZs': () => ['eu-central-1a', 'eu-central-1b'],
    'Fn::Equals': (argument) => {
      const [left, right] = list(argument);
      return left === right;
    },
    'Fn::Not': (argument) => list(argument)[0] !== true,
    'Fn::And': (argument) => list(argument).every((item) => item === true),
    'Fn::Or': (argument) => list(argument).some((item) => item === true),
  };
  const evaluate = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(evaluate).filter((item) => item !== NO_VALUE);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [only] = entries;
    if (entries.length === 1 && only !== undefined) {
      const [name, argument] = only;
      const call = functions[name];
      if (call !== undefined) return call(argument);
    }
    return Object.fromEntries(
      entries.map(([key, item]) => [key, evaluate(item)] as const).filter(([, item]) => item !== NO_VALUE),
    );
  };
  return evaluate;
}
