/** The page's style: paper and ink, three colours that mean something, and no more. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f7f6f3; --card: #fff; --ink: #1c2733; --soft: #55606d; --line: #dfdcd5; --accent: #23457f; --wash: #f1efe9;
  --good: #1b6e4c; --good-wash: #e3f1ea; --review: #865800; --review-wash: #faefd6; --bad: #a4262c; --bad-wash: #fae6e5;
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --card: #1b2027; --ink: #e5e8eb; --soft: #a3adb8; --line: #323a44; --accent: #9dbbf2; --wash: #232a32;
    --good: #7fcfa6; --good-wash: #1b352a; --review: #e6bd6a; --review-wash: #3a2f18; --bad: #f2a09c; --bad-wash: #43211f;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; }
a { color: var(--accent); text-underline-offset: .2em; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }
header, main, footer { max-width: 74rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 3rem; }
h1 { font: 600 2.4rem/1.15 var(--serif); margin: 0 0 .5rem; letter-spacing: -.01em; text-wrap: balance; }
h2 { font: 600 1.4rem/1.3 var(--serif); margin: 2.5rem 0 1rem; }
h3 { font-size: 1rem; font-weight: 600; line-height: 1.3; margin: 0; display: inline; }
h4 { font-size: .9rem; font-weight: 600; color: var(--soft); margin: 1.75rem 0 .5rem; }
h4:first-child { margin-top: 0; }
header p { margin: .25rem 0; max-width: 46rem; }
.quiet, .path, .axis { color: var(--soft); font-size: .85rem; }
code { font: .85em ui-monospace, 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 1.75rem 0 1.5rem; padding: 0; list-style: none; }
.counts b { font: 600 2rem/1 var(--serif); margin-right: .4rem; font-variant-numeric: tabular-nums; }
.counts .bad b { color: var(--bad); } .counts .review b { color: var(--review); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem 1.25rem; margin: 0; }
figcaption { font-weight: 600; margin-bottom: .75rem; }
svg { display: block; width: 100%; }
.curve { height: 8rem; border-bottom: 1px solid var(--line); }
.axis { display: flex; justify-content: space-between; margin: .25rem 0 .5rem; }
svg .good, i.good { fill: var(--good); background: var(--good); } svg .review, i.review { fill: var(--review); background: var(--review); }
svg .bad, i.bad { fill: var(--bad); background: var(--bad); } svg .plain { fill: var(--accent); } svg .track { fill: var(--wash); }
.curve polygon { opacity: .8; }
.legend, .bars { list-style: none; margin: 0; padding: 0; font-size: .85rem; }
.legend { display: flex; flex-wrap: wrap; gap: .15rem 1rem; }
.legend i { display: inline-block; width: .65rem; height: .65rem; border-radius: 2px; margin-right: .4rem; opacity: .8; }
.bars li { display: grid; grid-template-columns: 9.5rem 1fr 2rem; gap: .75rem; align-items: center; padding: .22rem 0; }
.bars svg { height: .55rem; } .bars b, td { text-align: right; font-variant-numeric: tabular-nums; }
.numbers { margin-top: .5rem; font-size: .85rem; color: var(--soft); } table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 400; } th, td { padding: .15rem .5rem .15rem 0; border-bottom: 1px solid var(--line); vertical-align: bottom; }
.filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.6rem, 1fr)); gap: .75rem 1rem; align-items: end; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; }
.filters label { font-size: .8rem; color: var(--soft); display: block; min-width: 0; } .filters .wide { grid-column: span 2; }
input, select, button { font: inherit; font-size: .95rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: .35rem; padding: .4rem .6rem; min-height: 2.4rem; }
input, select { width: 100%; display: block; margin-top: .2rem; text-overflow: ellipsis; }
button { cursor: pointer; white-space: nowrap; } button:hover { background: var(--wash); }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; grid-column: 1 / -1; }
.shown { color: var(--soft); font-size: .85rem; margin: .75rem 0; min-height: 1.3rem; }
.entry { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--good); border-radius: .5rem; margin-bottom: .5rem; scroll-margin-top: 1rem; content-visibility: auto; contain-intrinsic-size: auto 5rem; }
.entry.review { border-left-color: var(--review); } .entry.bad { border-left-color: var(--bad); }
summary { cursor: pointer; }
.entry > summary { display: grid; grid-template-columns: 14rem minmax(0, 1fr) 8.5rem 6.75rem 12rem; gap: .25rem 1.25rem; align-items: start; padding: .8rem 1.25rem; list-style: none; border-radius: .5rem; }
.entry > summary::-webkit-details-marker { display: none; }
.entry > summary:hover { background: var(--wash); }
.name { overflow-wrap: anywhere; } .path { display: block; font-size: .8rem; }
.gist { font: 1rem/1.45 var(--serif); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.entry[open] .gist { visibility: hidden; }
.regime, .dates { font-size: .85rem; color: var(--soft); padding-top: .1rem; }
.state, .tag, .late { display: inline-block; border-radius: 1rem; padding: .1rem .7rem; font-size: .8rem; line-height: 1.4; }
.state { justify-self: end; text-align: center; } .tag { background: var(--wash); color: var(--soft); }
.state.good { color: var(--good); background: var(--good-wash); } .state.review { color: var(--review); background: var(--review-wash); }
.state.bad, .late { color: var(--bad); background: var(--bad-wash); }
.sheet { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 2.5rem; padding: 1rem 1.25rem 1.5rem; border-top: 1px solid var(--line); }
blockquote { font: 1.15rem/1.5 var(--serif); margin: 0 0 .9rem; white-space: pre-line; overflow-wrap: anywhere; max-width: 40rem; }
.purpose + .purpose { border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 1rem; }
dl { margin: 0; } dl div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 1rem; padding: .3rem 0; }
dt { color: var(--soft); font-size: .9rem; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
dd ul { margin: 0; padding-left: 1.1rem; } .aside dl div { display: block; } .missing { color: var(--soft); font-style: italic; }
.record div + div { border-top: 1px solid var(--line); }
.findings { list-style: none; padding: 0; margin: 0; } .findings p { margin: .15rem 0; overflow-wrap: anywhere; }
.findings li { border-left: 3px solid var(--line); padding: .1rem 0 .1rem 1rem; margin-bottom: 1rem; }
.findings .block { border-color: var(--bad); } .findings .review { border-color: var(--review); }
.history { margin-top: 1.5rem; } .history ol { list-style: none; margin: 0; padding: 0 0 0 1rem; border-left: 2px solid var(--line); }
.history li { position: relative; padding-bottom: 1rem; } .history p { margin: .1rem 0; overflow-wrap: anywhere; font-size: .9rem; }
.history li::before { content: ''; position: absolute; left: calc(-1rem - 6px); top: .45rem; width: 10px; height: 10px; border-radius: 50%; background: var(--card); border: 2px solid var(--soft); }
.history .declared::before { border-color: var(--accent); background: var(--accent); }
.history .narrowing::before { border-color: var(--good); background: var(--good); }
.history .broadening::before, .history .new-purpose::before, .history .replaced::before { border-color: var(--bad); background: var(--bad); }
.history time { color: var(--soft); } ins, del { text-decoration: none; } ins { color: var(--bad); } del { color: var(--good); }
.plainlist { list-style: none; padding: 0; margin: 0; } .plainlist li { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--bad); border-radius: .5rem; padding: .6rem 1.25rem; margin-bottom: .5rem; overflow-wrap: anywhere; }
footer { padding-block: 2.5rem; color: var(--soft); font-size: .85rem; }
@media (max-width: 60rem) {
  .entry > summary { grid-template-columns: minmax(0, 1fr) auto; }
  .gist, .regime, .dates { grid-column: 1; } .state { grid-column: 2; grid-row: 1; }
  .entry[open] .gist { display: none; } .sheet { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
}
@media (max-width: 36rem) {
  header, main, footer { padding-inline: 1rem; } header { padding-top: 1.5rem; } h1 { font-size: 1.9rem; }
  .filters { grid-template-columns: 1fr 1fr; padding: 1rem; } .entry > summary { grid-template-columns: minmax(0, 1fr); }
  .state { grid-column: 1; grid-row: auto; justify-self: start; } .entry > summary, .sheet { padding-inline: 1rem; }
  dl div { display: block; } .charts { grid-template-columns: minmax(0, 1fr); } .bars li { grid-template-columns: 8rem 1fr 1.5rem; }
  .counts { gap: .75rem 1.5rem; } .counts b { font-size: 1.6rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --wash: #f2f2f2; --accent: #23457f; --good: #1b6e4c; --good-wash: #fff; --review: #865800; --review-wash: #fff; --bad: #a4262c; --bad-wash: #fff; }
  body { font-size: 10pt; } .filters, .shown, .skip, .numbers { display: none !important; } header { padding-top: 0; }
  .entry { break-inside: auto; content-visibility: visible; } .entry > summary, .findings li, .history li, dl div { break-inside: avoid; }
  .state { border: 1px solid currentColor; } ::details-content { content-visibility: visible; height: auto; }
  * { print-color-adjust: exact; }
}
`
