const special = /[&<>"'\r\n\t]/;
const specials = /[&<>"'\r\n\t]/g;
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Written as references, or a parser's line-end rules would change a tag value on its way.
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
};

/** Text as it may stand inside an element. */
function escapeXml(text: string): string {
  return special.test(text) ? text.replace(specials, (char) => entities[char] ?? char) : text;
}

/** One element with text, or nothing at all when there is no value. */
export function leaf(name: string, value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  return `<${name}>${typeof value === 'string' ? escapeXml(value) : value}</${name}>`;
}

/** One element around markup. */
export function node(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}

/** A list in the way of EC2: one element holding an `item` for each entry. */
export function items<Entry>(name: string, entries: Iterable<Entry>, render: (entry: Entry) => string): string {
  let inner = '';
  for (const entry of entries) inner += `<item>${render(entry)}</item>`;
  return `<${name}>${inner}</${name}>`;
}

/** An instant as EC2 writes it: UTC with milliseconds. */
export function instant(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : new Date(ms).toISOString();
}
