const LANES = {
  a: ['0.655 0.18 249', '0.605 0.198 264', '0.16 0.02 260', '0.15 0.02 264'],
  b: ['0.663 0.149 66', '0.745 0.155 71', '0.18 0.02 66', '0.16 0.02 71'],
  c: ['0.52 0.082 189', '0.885 0.145 150', '1 0 0', '0.18 0.03 150'],
  d: ['0.361 0.081 353', '0.62 0.085 350', '1 0 0', '0.14 0.02 350'],
  e: ['0.628 0.137 321', '0.885 0.08 319', '0.16 0.02 321', '0.18 0.03 319'],
  f: ['0.417 0.102 243', '0.715 0.13 233', '1 0 0', '0.15 0.02 233'],
  g: ['0.532 0.145 36', '0.62 0.185 41', '1 0 0', '0.14 0.02 41'],
  h: ['0.655 0.055 140', '0.775 0.052 142', '0.18 0.02 140', '0.17 0.02 142'],
};

const laneRules = Object.entries(LANES).map(
  ([letter, [light, dark, onLight, onDark]]) =>
    `.lane-${letter}{--lane:light-dark(oklch(${light}),oklch(${dark}));--on-lane:light-dark(oklch(${onLight}),oklch(${onDark}))}`,
);

/**
 * The style of a page of `writeReport`: the app's sheet of paper, by its tokens. Everything lies below `.report`, whose colours follow
 * the system unless it says which.
 */
export const REPORT_STYLE = `
.report{color-scheme:light dark;--paper:light-dark(oklch(.994 .0015 85),oklch(.198 .004 75));--well:light-dark(oklch(.973 .003 85),oklch(.172 .004 75));
--t1:light-dark(oklch(.215 .008 75),oklch(.945 .004 85));--t2:light-dark(oklch(.36 .008 75),oklch(.82 .005 80));--t3:light-dark(oklch(.47 .008 75),oklch(.71 .006 80));
--line:light-dark(oklch(.915 .004 85),oklch(.268 .005 75));--line2:light-dark(oklch(.845 .005 85),oklch(.345 .006 75));
--warn:light-dark(oklch(.53 .12 68),oklch(.81 .125 78));--bad:light-dark(oklch(.52 .19 27),oklch(.735 .15 25));
--sans:system-ui,-apple-system,"Segoe UI Variable Text","Segoe UI",Roboto,"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;
box-sizing:border-box;margin:0;min-height:100%;background:var(--paper);color:var(--t1);font:13px/1.55 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere;text-autospace:normal;-webkit-text-size-adjust:100%}
.report.is-light{color-scheme:light}.report.is-dark{color-scheme:dark}
.report *{box-sizing:border-box}
.report main{max-width:1360px;margin:0 auto;padding:24px 24px 48px}
.report h1{margin:2px 0 4px;font-size:19px;line-height:1.35;font-weight:600;text-wrap:pretty}
.report h2{margin:0;font-size:10.5px;line-height:16px;font-weight:550;color:var(--t3)}
.report .facts{margin:0;color:var(--t3);font-size:11.5px}
.report .turn,.report .setup{border-top:1px solid var(--line);margin-top:20px;padding-top:12px}
.report .input{margin:4px 0 0;max-width:72ch;font-size:14.5px;line-height:1.6;white-space:pre-wrap;unicode-bidi:plaintext}
.report .files{margin:4px 0 0;color:var(--t3);font-size:11.5px}
.report .answers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr));margin:12px 0 0 -17px;overflow:hidden}
.report article{min-width:0;padding:10px 16px 14px 17px;border-left:1px solid var(--line);border-top:1px solid var(--line);margin:-1px 0 0 -1px}
.report .who{display:flex;align-items:center;gap:8px;margin:0 0 8px;font-weight:550;font-size:12.5px}
.report .who .label{font-weight:400;color:var(--t2)}
.report .mark{flex:none;overflow:visible;vertical-align:-4px;fill:var(--lane)}.report .mark text{fill:var(--on-lane);font:700 12px var(--sans)}
.report .end{margin:0 0 6px;font-size:11.5px;color:var(--t3)}.report .end.warn{color:var(--warn)}.report .end.bad{color:var(--bad)}
.report .problem{font:11.5px/1.5 var(--mono);color:var(--t2);white-space:pre-wrap;border-top:1px solid var(--line2);padding-top:6px}
.report .text{max-width:72ch;font-size:13.5px;line-height:1.6;text-wrap:pretty}
.report .text:lang(zh){max-width:38em;line-height:1.75}
.report .plain{white-space:pre-wrap;unicode-bidi:plaintext}
.report .text>:first-child{margin-top:0}.report .text>:last-child{margin-bottom:0}
.report .text p,.report .text ul,.report .text ol,.report .text pre,.report .text blockquote,.report .text table{margin:0 0 10px}
.report .text :is(h3,h4,h5,h6){margin:16px 0 6px;font-size:14px;font-weight:600}
.report .text ul,.report .text ol{padding-left:22px}
.report .text blockquote{padding-left:12px;border-left:2px solid var(--line2);color:var(--t2)}
.report .text hr{border:0;border-top:1px solid var(--line2);margin:14px 0}
.report pre{overflow:auto;padding:8px 10px;background:var(--well);white-space:pre-wrap;font:12px/1.5 var(--mono)}
.report code{font-family:var(--mono);font-size:.92em}
.report a{color:inherit}
.report :lang(zh) em{font-style:normal;font-weight:600}
.report table{border-collapse:collapse;max-width:100%}
.report .scroll{overflow-x:auto;max-width:100%}
.report th,.report td{padding:4px 14px 4px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
.report thead th{color:var(--t3);font-size:10.5px;white-space:nowrap}
.report .numbers{margin-top:14px;overflow-x:auto}.report .numbers table{font-size:11.5px}.report .numbers td{white-space:nowrap}
.report .numbers th:first-child,.report .numbers td:first-child{overflow-wrap:normal}
.report .amount,.report .numbers thead th.amount{text-align:right}.report .unit{color:var(--t3);margin-left:3px;font-size:.92em}
.report .setup td:nth-child(3){overflow-wrap:normal}.report .setup table{font-size:12.5px;margin-top:4px}.report .setup dl{margin:0;display:grid;grid-template-columns:max-content minmax(0,1fr);gap:0 10px}
.report dt{color:var(--t3)}.report dd{margin:0;white-space:pre-wrap;max-height:20em;overflow:auto}
.report audio{display:block;width:100%;max-width:420px;margin:4px 0 8px}
.report details{margin:0 0 8px;color:var(--t2);font-size:12.5px}.report summary{cursor:pointer;color:var(--t3)}
.report footer{margin-top:28px;border-top:1px solid var(--line);padding-top:10px;color:var(--t3);font-size:11.5px}
${laneRules.join('\n')}
@media (max-width:600px){.report main{padding:16px 16px 32px}.report .setup dl{grid-template-columns:minmax(0,1fr)}}
@media print{.report{color-scheme:light;background:none}.report audio{display:none}.report article{break-inside:auto}.report .turn{break-inside:auto}.report .who{break-after:avoid}}
`;
