import { isRecord } from '../is-record.ts';

/** A table of fields stands between `<!-- fields of Name -->` and `<!-- end -->`, and is made anew each time. */
const PLACE = /(<!-- fields of (\w+?)(?: beyond (\w+))? -->\n)[\s\S]*?(<!-- end -->)/g;

/** The page with the tables that its marks name. */
export function insertFields(page: string, schema: unknown): string {
  const definitions = isRecord(schema) && isRecord(schema.definitions) ? schema.definitions : {};
  return page.replace(PLACE, (_, start: string, name: string, beyond: string | undefined, end: string) => {
    const known = beyond === undefined ? [] : Object.keys(fieldsOf(definitions, beyond));
    const rows = Object.entries(fieldsOf(definitions, name)).flatMap(([field, value]) =>
      known.includes(field) ? [] : [`| \`${field}\` | ${typeOf(value)} | ${descriptionOf(value)} |`],
    );
    return `${start}| field | type | meaning |\n|---|---|---|\n${rows.join('\n')}\n${end}`;
  });
}

function fieldsOf(definitions: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const definition = definitions[name];
  if (!isRecord(definition) || !isRecord(definition.properties))
    throw new Error(`docs/report.md names ${name}, which the schema does not have`);
  return definition.properties;
}

function typeOf(value: unknown): string {
  if (!isRecord(value)) return '';
  if (typeof value.$ref === 'string') return `${value.$ref.split('/').at(-1)}`;
  if (Array.isArray(value.anyOf)) return value.anyOf.map(typeOf).join(' or ');
  if (Array.isArray(value.enum)) return value.enum.map((one) => `\`${JSON.stringify(one)}\``).join(', ');
  if ('const' in value) return `\`${JSON.stringify(value.const)}\``;
  if (value.type === 'array') return `list of ${typeOf(value.items)}`;
  return Array.isArray(value.type) ? value.type.join(' or ') : String(value.type ?? '');
}

function descriptionOf(value: unknown): string {
  const text = isRecord(value) && typeof value.description === 'string' ? value.description : '';
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
