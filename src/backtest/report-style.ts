/** The look of the report: one column, readable on a phone, in dark colours and on paper. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--policy-1:#2563a8;--policy-2:#b4521e;--policy-3:#3c7a3f;--policy-4:#7a4a9e;--line:#dcdcdc;--back:#f6f6f6;--card:#fff;--text:#1b1b1b;--quiet:#555}
@media (prefers-color-scheme:dark){:root{--policy-1:#7ab6f5;--policy-2:#f0a070;--policy-3:#8fcf92;--policy-4:#c9a3ea;--line:#444;--back:#1b1b1b;--card:#262626;--text:#f2f2f2;--quiet:#b8b8b8}}
*{box-sizing:border-box}
body{font:15px/1.5 'Segoe UI',system-ui,sans-serif;max-width:66rem;margin:0 auto;padding:2rem 1rem 4rem;background:var(--back);color:var(--text)}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.25rem;margin:0 0 .75rem}
p{margin:.25rem 0;max-width:46rem}.quiet{color:var(--quiet)}
section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.25rem;margin-top:1.25rem}
.policies{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1.25rem}
.policies section{border-top:4px solid var(--policy)}.policies h2{overflow-wrap:anywhere}
.rate{font-size:2.2rem;font-weight:600;line-height:1.1;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:break-word}
thead th{font-weight:600;color:var(--quiet);font-size:.85rem}tbody th{font-weight:600}tr:last-child>*{border-bottom:0}
.number{text-align:right;font-variant-numeric:tabular-nums}
.swatch{display:inline-block;width:.7em;height:.7em;border-radius:2px;margin-right:.5em;background:var(--policy)}
.wide{overflow-x:auto}.mails{table-layout:fixed;min-width:58rem}.mails p{margin:0 0 .2rem}.mails th{width:7rem}.mails th:nth-child(1){width:9.5rem}.mails td:nth-child(1){white-space:nowrap}.mails th:nth-child(2){width:18%}.mails th:nth-child(3){width:20%}.mails th:nth-child(4){width:auto}
figure{margin:0}svg{display:block;max-width:100%;height:auto;background:none!important;color:var(--text)}
@media print{:root{color-scheme:light;--back:#fff;--card:#fff;--text:#000;--quiet:#444;--policy-1:#2563a8;--policy-2:#b4521e;--policy-3:#3c7a3f;--policy-4:#7a4a9e}body{padding:0;max-width:none}section{border:0;padding:0}tr,figure,.policies section{break-inside:avoid}thead{display:table-header-group}}
`;
