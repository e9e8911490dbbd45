/** Markdown as GitHub shows it, near enough for a picture: its colours, sizes, alerts and tables. */
import { marked } from 'marked';

const STYLE = `
* { box-sizing: border-box }
body { margin: 0; padding: 24px; width: 1012px; background: #fff; color: #1f2328;
  font: 16px/1.5 "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif }
main { border: 1px solid #d1d9e0; border-radius: 6px; padding: 24px 32px }
header { margin: -24px -32px 20px; padding: 10px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0;
  border-radius: 6px 6px 0 0; font-size: 14px; color: #59636e }
header b { color: #1f2328 }
h1, h2, h3, h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25 }
h1, h2 { padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3 }
main > :nth-child(2) { margin-top: 0 }
h1 { font-size: 2em } h2 { font-size: 1.5em } h3 { font-size: 1.25em } h4 { font-size: 1em }
p, ul, ol, table, pre, blockquote, details { margin: 0 0 16px }
a { color: #0969da; text-decoration: none }
code, pre { font: 85%/1.45 ui-monospace }
code { padding: .2em .4em; background: #818b981f; border-radius: 6px }
pre { padding: 16px; background: #f6f8fa; border-radius: 6px; overflow: auto } pre code { padding: 0; background: none }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
th, td { padding: 6px 13px; border: 1px solid #d1d9e0 } th { font-weight: 600 }
tr:nth-child(2n) td { background: #f6f8fa }
blockquote { padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0 }
blockquote.alert { padding: 8px 16px; color: inherit; border-left-color: var(--alert) }
blockquote.alert > .title { color: var(--alert); font-weight: 500 }
blockquote > :last-child { margin-bottom: 0 }
sub { font-size: 75% }
`;
const ALERTS: Readonly<Record<string, string>> = {
  NOTE: '#0969da',
  TIP: '#1a7f37',
  IMPORTANT: '#8250df',
  WARNING: '#9a6700',
  CAUTION: '#d1242f',
};

/** @param title What stands above the text, as on GitHub: whose summary or comment it is. */
export function pageOf(title: string, markdown: string): string {
  const body = marked.parse(markdown, { async: false, gfm: true });
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main><header>${title}</header>${withAlerts(body)}</main>`;
}

function withAlerts(html: string): string {
  return html.replaceAll(/<blockquote>\s*<p>\[!([A-Z]+)\]\s*(?:<br>)?/g, (found, kind: string) => {
    const color = ALERTS[kind];
    if (color === undefined) return found;
    const name = kind.charAt(0) + kind.slice(1).toLowerCase();
    return `<blockquote class="alert" style="--alert: ${color}"><p class="title">${name}</p><p>`;
  });
}
