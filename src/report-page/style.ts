/** The style of the page: system fonts, two palettes of which every text has a contrast of 4.5 or more (WCAG 2.2, 1.4.3). */
export const style = `
:root{color-scheme:light dark;
--ground:#fff;--raised:#f5f7f9;--text:#1b222b;--muted:#525d69;--line:#d5dbe1;--link:#0b57a4;--focus:#0b57a4;
--good:#1c6e3d;--cell:#1c6e3d;--good-soft:#e8f4ec;--doubt:#7a4d00;--doubt-soft:#fdf1d8;--bad:#a3161f;--bad-soft:#fceaea;--bar:#3f6f9f;--bar-bad:#b9474f}
@media (prefers-color-scheme:dark){:root{
--ground:#11151a;--raised:#1a2027;--text:#e8edf2;--muted:#a3aeb9;--line:#37414b;--link:#86bdf5;--focus:#86bdf5;
--good:#7fd39b;--cell:#21693c;--good-soft:#162b1e;--doubt:#f0c470;--doubt-soft:#33270f;--bad:#ff9f9f;--bad-soft:#3a181a;--bar:#6fa3d6;--bar-bad:#e07b80}}
@media print{:root{color-scheme:light;
--ground:#fff;--raised:#fff;--text:#000;--muted:#444;--line:#999;--link:#000;--good:#1c6e3d;--cell:#1c6e3d;--good-soft:#fff;--doubt:#7a4d00;--doubt-soft:#fff;--bad:#a3161f;--bad-soft:#fff;--bar:#3f6f9f;--bar-bad:#b9474f}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans","DejaVu Sans",sans-serif;-webkit-text-size-adjust:100%}
body{max-width:76rem;margin:0 auto;padding:1.5rem 1.5rem 3rem}
h1,h2,h3{line-height:1.25;margin:0;overflow-wrap:anywhere}
h1{font-size:1.75rem}
h2{font-size:1.375rem;margin:2.5rem 0 1rem;padding-top:1.25rem;border-top:2px solid var(--line)}
h3{font-size:1.0625rem;margin:2rem 0 .5rem}
h2 code{font-size:1em}
h2.unseen{margin:-1px;padding:0;border:0}
h2.unseen+.verdict{margin-top:1.25rem}
p,ul,dl,figure{margin:.5rem 0}
header p,footer p,.note{color:var(--muted)}
header p strong{color:var(--text)}
header p,footer p,li{overflow-wrap:anywhere}
.note{font-size:.875rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.875em}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--ground);padding:.5rem 1rem;border:2px solid var(--focus);z-index:1}
.skip:focus{top:.5rem}
main:focus{outline:none}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.verdict{border:1px solid var(--line);border-left:6px solid var(--good);background:var(--good-soft);padding:.875rem 1.125rem;border-radius:4px}
.verdict.doubt{border-left-color:var(--doubt);background:var(--doubt-soft)}
.verdict.bad{border-left-color:var(--bad);background:var(--bad-soft)}
.headline{margin:0;font-size:1.1875rem;font-weight:600;display:flex;gap:.625rem;align-items:baseline}
.sign{color:var(--good);font-weight:700}
.doubt .sign{color:var(--doubt)}
.bad .sign{color:var(--bad)}
.verdict ul{margin:.375rem 0 0;padding-left:1.75rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.75rem;margin:1rem 0}
.facts>div{border:1px solid var(--line);border-radius:4px;padding:.75rem 1rem;background:var(--raised);min-width:0}
dt{color:var(--muted);font-size:.875rem}
dd{margin:.125rem 0 0;font-weight:600;font-size:1.125rem;line-height:1.35;overflow-wrap:anywhere}
dd small{display:block;font-weight:400;font-size:.875rem;line-height:1.5;color:var(--muted);margin-top:.25rem}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.375rem 1.25rem;padding:0;font-size:.875rem}
.legend li{display:flex;gap:.5rem;align-items:center}
.legend .cell{width:1.5rem;flex:none}
.weeks{display:grid;grid-template-columns:repeat(auto-fill,minmax(13.5rem,1fr));gap:1.25rem 1.5rem;margin:1rem 0}
.week{border-collapse:separate;border-spacing:2px;width:100%;table-layout:fixed;font-size:.8125rem}
.week caption{text-align:left;font-weight:600;padding:0 0 .25rem 2px}
.week th{font-weight:400;color:var(--muted);padding:0;text-align:center;white-space:nowrap;position:relative}
.week th:first-child{width:5.25rem;text-align:left}
.week td{padding:0;position:relative}
.cell{display:block;height:1.5rem;line-height:1.375rem;text-align:center;font-weight:700;border-radius:3px;border:1px solid transparent;font-size:.875rem}
.cell.kept{background:var(--cell);color:#fff}
.cell.late{background:var(--doubt-soft);color:var(--doubt);border-color:var(--doubt)}
.cell.missed{background:var(--bad-soft);color:var(--bad);border-color:var(--bad)}
.cell.flawed{background:var(--bad-soft);color:var(--bad);border:1px dashed var(--bad)}
.cell.open,.cell.unjudged{background:var(--raised);color:var(--muted);border-color:var(--line)}
.cell.stored{background:var(--good-soft);color:var(--good);border-color:var(--good)}
.cell.none{border:1px dotted var(--muted)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem 2rem}
figure{min-width:0}
figcaption{font-size:.9375rem}
.bars{display:block;width:100%;height:7rem;margin-top:.375rem;border-bottom:1px solid var(--muted)}
.bars .sound{fill:var(--bar)}
.bars .unsound{fill:var(--bar-bad)}
.scale{display:flex;justify-content:space-between;color:var(--muted);font-size:.8125rem;margin:.125rem 0 0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:4px;margin:.5rem 0;background:var(--ground)}
.scroll.tall{max-height:40rem;overflow-y:auto}
.rows{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45}
.rows th{text-align:left;font-weight:600;background:var(--raised);white-space:nowrap;padding:.5rem .75rem;position:sticky;top:0}
.rows td{padding:.4375rem .75rem;border-top:1px solid var(--line);vertical-align:top;white-space:nowrap}
.number{font-variant-numeric:tabular-nums}
.mark{font-weight:600}
.mark.pass{color:var(--good)}
.mark.fail{color:var(--bad)}
.mark.not-checked{color:var(--doubt)}
.why{display:block;color:var(--muted);white-space:normal;min-width:14rem;max-width:24rem;overflow-wrap:anywhere;font-weight:400;font-size:.8125rem}
.under{display:block;color:var(--muted);font-size:.8125rem}
.rows .why:not(:empty){min-width:11rem;max-width:20rem}
.rows .id{display:block;white-space:normal;overflow-wrap:anywhere;width:9.5rem}
.whole{overflow-wrap:anywhere}
.nodes{list-style:none;padding:0}
.nodes li{padding:.375rem 0;border-bottom:1px solid var(--line)}
.nodes .why{display:inline;min-width:0}
details>summary{cursor:pointer}
.proofs{margin:.25rem 0 0;padding-left:1.125rem}
footer{border-top:2px solid var(--line);margin-top:2.5rem;font-size:.875rem}
@media (max-width:40rem){
body{padding:1rem 1rem 2rem}
h1{font-size:1.4375rem}
.week{font-size:.875rem}
.week th:first-child{width:6rem}
.cell{height:1.75rem;line-height:1.625rem}
.rows{font-size:.8125rem}
.rows td,.rows th{padding:.375rem .5rem}
}
@media print{
html{font-size:11px}
body{max-width:none;padding:0}
.skip{display:none}
.scroll,.scroll.tall{overflow:visible;max-height:none;border:0}
.rows td,.rows th{white-space:normal;padding:.25rem .375rem;position:static}
.rows code{overflow-wrap:anywhere}
.cell,.bars rect,.verdict{print-color-adjust:exact;-webkit-print-color-adjust:exact}
tr,figure,.week,.verdict,.facts{break-inside:avoid}
details::details-content{content-visibility:visible;height:auto}
}
`
