/** A plain newspaper page; light whatever the system's theme, as the real pages are. */
export const style = `
:root { color-scheme: light; --ink: #1d2733; --soft: #5b6876; --line: #dfe3e8; --accent: #7a2230 }
* { box-sizing: border-box }
body { margin: 0; background: #fff; color: var(--ink); font: 17px/1.62 Georgia, "DejaVu Serif", serif }
a { color: inherit }
.notice, .masthead, .colophon, .label, .meta, .tags, .related, .box, figcaption, .picture, .wall { font-family: system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif }
.notice { background: #f3f0e8; color: #4b463b; font-size: 13px; line-height: 1.4; padding: 7px 24px; text-align: center }
.masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 32px; width: min(720px, 100% - 48px); margin: 0 auto; padding: 18px 0 10px; border-bottom: 1px solid var(--line) }
.masthead .name { font: 700 24px/1.2 Georgia, "DejaVu Serif", serif; text-decoration: none; letter-spacing: -.01em }
.masthead ul { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0; padding: 0; list-style: none; font-size: 13.5px }
.masthead nav a { text-decoration: none; color: var(--soft) }
main { width: min(720px, 100% - 48px); margin: 0 auto; padding: 22px 0 40px }
.label { color: var(--accent); font-size: 12px; font-weight: 600; letter-spacing: .09em; text-transform: uppercase; margin: 0 0 10px }
h1 { font-size: 30px; line-height: 1.22; letter-spacing: -.01em; margin: 0 0 10px; text-wrap: balance }
h2 { font-size: 20px; line-height: 1.3; margin: 28px 0 10px }
p { margin: 0 0 15px }
.meta, .tags { color: var(--soft); font-size: 13.5px; margin: 0 0 20px }
.meta p { display: inline; margin: 0 }
.meta p + p::before { content: "·"; margin: 0 8px }
.standfirst { font-size: 19px; line-height: 1.5 }
figure { margin: 4px 0 20px }
figure img, .story > img { display: block; width: 100%; height: auto; border-radius: 3px }
figcaption, .picture { color: var(--soft); font-size: 13px; line-height: 1.4; margin-top: 6px }
.related, .wall { border: 1px solid var(--line); border-width: 1px 0; padding: 14px 0; margin: 22px 0; font-size: 14.5px; line-height: 1.45 }
.related p, .wall p { margin: 0 0 8px }
.wall, .more { border-bottom: 0; margin-bottom: 0 }
.related > p:first-child, .wall > h2 { font-weight: 600 }
.wall h2, .more h2, .box h2 { font: 600 17px/1.3 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; margin: 0 0 8px }
.boxes { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; margin-top: 32px }
.box { border: 1px solid var(--line); border-radius: 4px; padding: 16px 18px; font-size: 13.5px; line-height: 1.5; color: var(--soft) }
.box ul { margin: 0 0 10px; padding-left: 18px }
.box .price { color: var(--ink); font-weight: 600; margin: 0 0 8px }
.colophon { border-top: 1px solid var(--line); width: min(720px, 100% - 48px); margin: 0 auto; padding: 16px 0 32px; color: var(--soft); font-size: 13px }
@media (max-width: 600px) { .boxes { grid-template-columns: 1fr } h1 { font-size: 26px } }
`
