"""How a page of verdicts looks, in light and in dark."""

STYLE = """
:root { --ink: #1c2733; --dim: #55606c; --paper: #f4f6f8; --card: #fff;
  --line: #dde3e8; --good: #246b42; --good-soft: #d9efe0; --bad: #b3261e;
  --bad-soft: #f9d7d4; --warn: #865407; --warn-soft: #fbe9c4; --note: #33689c;
  --note-soft: #dbe8f5; --late: #cf7d08; --none-soft: #eceff2; --states: #2f69a6;
  --others: #7caad6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e8ed; --dim: #96a3b0;
  --paper: #12181e; --card: #1b232b; --line: #2d3842; --good: #58ba82;
  --good-soft: #1d3b2a; --bad: #f0837b; --bad-soft: #4a211f; --warn: #e3b04f;
  --warn-soft: #43351a; --note: #7fb2e0; --note-soft: #1f3448; --late: #f2ab3c;
  --none-soft: #232c35; --states: #4787c6; --others: #35648d; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 1180px; color: var(--ink);
  background: var(--paper); font: 14px/1.45 system-ui, sans-serif; }
header { padding: 18px 22px; border-radius: 10px; border-left: 8px solid; }
header.good { background: var(--good-soft); border-color: var(--good); }
header.bad { background: var(--bad-soft); border-color: var(--bad); }
h1 { margin: 0; font-size: 28px; }
header p { margin: 4px 0 0; }
.source { color: var(--dim); overflow-wrap: anywhere; }
.notice { padding: 10px 16px; border-radius: 8px; background: var(--warn-soft);
  overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table.matrix { border-spacing: 2px; font-variant-numeric: tabular-nums; }
.matrix th { font-weight: 600; padding: 2px 3px; color: var(--dim); font-size: 12px;
  text-align: center; }
.matrix th[scope=colgroup] { border-bottom: 2px solid var(--line); max-width: 0;
  overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-size: 11px; }
.matrix th[scope=row] { position: sticky; left: 0; background: var(--card);
  color: var(--ink); font-size: 14px; text-align: left; white-space: nowrap; }
.matrix thead tr:last-child th:first-child { text-align: left; }
.matrix abbr { text-decoration: none; }
.matrix td { min-width: 32px; padding: 2px 3px; border-radius: 4px; text-align: center;
  font-size: 12.5px; }
.matrix td a { display: block; text-decoration: none; }
.matrix td a:hover { text-decoration: underline; }
.matrix td.sum { background: none; font-weight: 400; }
.matrix td.sum.error { color: var(--bad); font-weight: 700; }
.matrix td.sum.warn { color: var(--warn); font-weight: 700; }
.matrix td.sum.zero { color: var(--dim); }
a { color: inherit; }
.cell { padding: 1px 9px; border-radius: 9px; font-size: 12px; font-weight: 500; }
.pass { background: var(--good-soft); color: var(--good); }
td.error, .cell.error { background: var(--bad-soft); color: var(--bad);
  font-weight: 700; }
td.warning, .cell.warning { background: var(--warn-soft); color: var(--warn);
  font-weight: 700; }
td.information, .cell.information { background: var(--note-soft);
  color: var(--note); }
.none { background: var(--none-soft); color: var(--dim); }
.legend, .caption { color: var(--dim); font-size: 12px; }
.legend { line-height: 2; }
section { margin-top: 22px; padding: 16px 22px; border-radius: 10px;
  background: var(--card); border: 1px solid var(--line); }
h2 { margin: 0 0 6px; font-size: 20px; }
h2 .cell { margin: 0 12px; vertical-align: 3px; }
h2 small { color: var(--dim); font-size: 12px; font-weight: 400; }
.caption { margin: 0 0 2px; }
h3.chart { margin: 14px 0 0; font-size: 13px; }
.key { display: inline-block; width: 10px; height: 10px; margin: 0 4px;
  border-radius: 2px; }
.key.states { background: var(--states); } .key.others { background: var(--others); }
.key.bad { background: var(--bad); } .key.late { background: var(--late); }
svg { display: block; width: 100%; }
svg text { font: 10px system-ui, sans-serif; fill: var(--dim); }
svg .tick { text-anchor: middle; } svg .name { text-anchor: end; }
svg .grid { stroke: var(--line); }
svg .states, svg .life, svg .fine { fill: var(--states); }
svg .late { fill: var(--late); } svg .silent { fill: var(--bad); }
svg path.limit { stroke: var(--dim); stroke-dasharray: 4 3; }
svg .axis { stroke: var(--line); }
svg .who { fill: var(--ink); font-weight: 600; }
svg .others, svg .some { fill: var(--others); }
svg .bad, svg .mark.error { fill: var(--bad); }
svg .mark.warning { fill: var(--warn); } svg .mark.information { fill: var(--note); }
article { margin: 10px 0; padding: 9px 14px; border-left: 5px solid;
  border-radius: 6px; background: var(--paper); }
article.error { border-color: var(--bad); }
article.warning { border-color: var(--warn); }
article.information { border-color: var(--note); }
h3 { margin: 0 0 4px; font-size: 15px; font-weight: 600; }
h3 b { margin-right: 8px; } h3 span { float: right; margin-left: 12px;
  color: var(--dim); font-size: 12px; font-weight: 400; }
dl { display: grid; grid-template-columns: 56px 1fr; gap: 2px 10px; margin: 0; }
dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
dd i { color: var(--dim); font-style: normal; margin-right: 8px; }
code { font: 12.5px ui-monospace, monospace; }
details { margin-top: 8px; } summary { color: var(--dim); cursor: pointer; }
ul { margin: 6px 0; padding: 0; columns: 2; list-style: none; font-size: 12.5px; }
li { break-inside: avoid; margin-bottom: 3px; }
@media print { body { background: none; padding: 0; max-width: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  section { border: 0; padding: 8px 0; } .wide { overflow: visible; font-size: 11px; }
  article, svg, tr { break-inside: avoid; } h2, h3, .caption { break-after: avoid; } }
"""
