/**
 * The one style sheet of the printed pages: dark on white, as paper has it. `STYLE_HASH` lets a browser take this very
 * text and nothing else; a test works it out anew.
 */
export const STYLE = `
*{box-sizing:border-box;margin:0}
html{background:#fff;color:#1d1a17;font:15px/1.45 system-ui,"Segoe UI",Roboto,sans-serif}
body{margin:0 auto;max-width:48rem;padding:1.25rem}
h1{font-size:1.5rem;line-height:1.2}
h2{border-top:2px solid #1d1a17;break-after:avoid;font-size:1.1rem;margin:1.25rem 0 .5rem;padding-top:.375rem}
h3{break-after:avoid;font-size:1rem;margin:.75rem 0 .25rem}
p,ul,ol,dl,table{margin-top:.375rem}
ul,ol{padding-left:1.25rem}
.quiet{color:#5a524a;font-size:.875rem}
.lead{font-weight:600}
.call{border:2px solid #8a1f11;border-radius:.5rem;margin-top:1rem;padding:.75rem 1rem}
.call h2{border:0;color:#8a1f11;font-size:1.375rem;margin:0;padding:0}
.number{font-size:1.25rem;font-weight:700}
.items{display:grid;gap:.75rem 1.25rem;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));list-style:none;padding:0}
.items li{break-inside:avoid}
.still svg{display:block;height:5.5rem;max-width:100%}
.name{font-weight:650}
.boxes{letter-spacing:.25em}
.cues{font-size:.875rem;list-style:none;padding:0}
table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid #cfc6ba;padding:.1875rem .5rem .1875rem 0;text-align:left;vertical-align:top}
th{font-weight:600}
thead th{color:#5a524a;font-size:.8125rem}
tr{break-inside:avoid}
dl{display:grid;gap:.125rem 1rem;grid-template-columns:max-content 1fr}
dt{color:#5a524a}
dd{margin:0}
.sources{columns:2 18rem;font-size:.75rem;list-style:none;padding:0}
.brief{white-space:nowrap}
@media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.375rem}}
@media print{
html{font-size:10.5px;line-height:1.35}
body{max-width:none;padding:0}
h2{margin-top:.75rem}
.items{gap:.5rem 1rem;grid-template-columns:repeat(3,1fr)}
.still svg{height:4.25rem}
th,td{padding-bottom:.0625rem;padding-top:.0625rem}
dl{grid-template-columns:repeat(2,max-content 1fr)}
@page{margin:10mm}
}
`;

/** SHA-256 of `STYLE`, as a content security policy names it. */
export const STYLE_HASH = "sha256-B9tfPJgiSiEmmmERMtxj1zKhx2ehK3GkWoQgDPNsrcc=";
