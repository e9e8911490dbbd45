/** The style of a page. It loads nothing. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#f6f7f9;--card:#fff;--ink:#1b2330;--soft:#566172;--line:#dfe3e9;--good:#177344;--good-cell:#3fb27f;--bad:#b42318;--bad-cell:#e5645a;--bad-ground:#fdecea;--good-ground:#e6f5ec;--busy:#8a5300;--busy-ground:#fdf2dc;--calm-ground:#edf0f4;--cell:#e6e9ee;--focus:#2458d3}
@media screen and (prefers-color-scheme:dark){:root{--ground:#11151b;--card:#191f27;--ink:#e6eaf0;--soft:#a1acbb;--line:#2c3440;--good:#6fd3a0;--good-cell:#2f9e6b;--bad:#ff9b92;--bad-cell:#d9534a;--bad-ground:#3a1d1d;--good-ground:#15302a;--busy:#f0c069;--busy-ground:#372b14;--calm-ground:#262e39;--cell:#2a323d;--focus:#8ab0ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:1180px;margin:0 auto;padding:32px 20px 56px}
.eyebrow{margin:0;color:var(--soft);font-size:13px;letter-spacing:.02em}
td:empty::before{content:"not known";color:var(--soft);font-size:13px}
h1{margin:4px 0 16px;font-size:26px;line-height:1.25;font-weight:650;overflow-wrap:anywhere}
.bad h1{color:var(--bad)}.good h1{color:var(--good)}.busy h1{color:var(--busy)}
.facts{display:flex;flex-wrap:wrap;gap:4px 28px;margin:0 0 24px}
.facts div{min-width:0}
dt{color:var(--soft);font-size:13px}
dd{margin:0;overflow-wrap:anywhere}
.notes{margin:0 0 20px;padding:0;list-style:none;display:grid;gap:8px}
.notes li{padding:10px 14px;border-radius:8px;overflow-wrap:anywhere}
.notes .bad{background:var(--bad-ground)}.notes .busy{background:var(--busy-ground)}
.notes b{display:block}
.controls{display:none;flex-wrap:wrap;gap:8px;align-items:center;margin:0 0 12px}
.live .controls{display:flex}
.controls input{flex:1 1 220px;min-width:0;max-width:320px;padding:7px 12px}
.controls input,.controls button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:8px}
.controls button{padding:7px 12px;cursor:pointer}
.controls button[aria-pressed=true]{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
.controls b{font-variant-numeric:tabular-nums}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.shown{margin:0 0 8px;color:var(--soft);font-size:13px}
table{width:100%;border-collapse:separate;border-spacing:0;background:var(--card);border:1px solid var(--line);border-radius:12px;table-layout:fixed}
th,td{padding:10px 14px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{color:var(--soft);font-size:13px;font-weight:500}
tbody th{font-weight:600}
tbody tr:last-child>*{border-bottom:0}
col.what{width:27%}col.status{width:124px}col.days{width:310px}
small{display:block;color:var(--soft);font-size:13px;font-weight:400}
.pill{display:inline-block;padding:1px 10px;border-radius:99px;font-size:13px;font-weight:600;white-space:nowrap}
.pill.bad{color:var(--bad);background:var(--bad-ground)}.pill.good{color:var(--good);background:var(--good-ground)}.pill.busy{color:var(--busy);background:var(--busy-ground)}.pill.calm{color:var(--soft);background:var(--calm-ground)}
time{white-space:nowrap}
svg{display:block;width:100%;max-width:280px;height:auto;margin:3px 0 5px}
.defs{position:absolute;width:0;height:0}
.e{fill:var(--cell)}.b{fill:var(--good-cell)}.m{fill:var(--bad-cell)}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:14px 0 0;color:var(--soft);font-size:13px}
.legend span::before{content:"";display:inline-block;width:11px;height:11px;margin-right:6px;border-radius:3px;background:var(--cell)}
.legend .lb::before{background:var(--good-cell)}.legend .lm::before{background:var(--bad-cell)}
[hidden]{display:none!important}
@media (max-width:760px){
main{padding:20px 14px 40px}
h1{font-size:21px}
colgroup,thead{display:none}
table,tbody,tr,th,td{display:block}
tbody tr{padding:12px 14px;border-bottom:1px solid var(--line)}
tbody tr:last-child{border-bottom:0}
th,td{padding:2px 0;border:0}
.controls input{max-width:none;flex-basis:100%}
}
@media print{
:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb}
main{max-width:none;padding:0}
.controls{display:none!important}
tr{break-inside:avoid}
thead{display:table-header-group}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`.trim();
