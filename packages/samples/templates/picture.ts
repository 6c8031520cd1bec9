/** A town hall at dusk, drawn for these pages; inline, since a sample page asks for nothing from elsewhere. */
const windows = [236, 268, 300, 408, 440, 472]
  .flatMap((x) => [196, 228].map((y) => `<rect x="${x}" y="${y}" width="14" height="20"/>`))
  .join('')
const columns = [332, 346, 360, 374, 388]
  .map((x) => `<rect x="${x - 2.5}" y="188" width="5" height="62"/>`)
  .join('')

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 24 720 240">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#b9c6d4"/><stop offset="1" stop-color="#efe4d6"/></linearGradient></defs>
<rect width="720" height="300" fill="url(#sky)"/>
<path d="M0 226 90 206 150 214 210 198 520 200 590 210 650 196 720 212V300H0Z" fill="#a9b3bb"/>
<g fill="#5f6b77"><path d="M352 62 360 36 368 62Z"/><rect x="346" y="62" width="28" height="88"/><path d="M318 188 360 150 402 188Z"/><rect x="222" y="182" width="276" height="76"/></g>
<g fill="#7b8793"><rect x="322" y="184" width="76" height="72"/></g>
<circle cx="360" cy="84" r="9" fill="#efe4d6"/><path d="M360 84V78M360 84H365" stroke="#5f6b77" stroke-width="1.5"/>
<g fill="#f3dfb4">${windows}</g><g fill="#dfe3e6">${columns}</g>
<rect x="214" y="254" width="292" height="6" fill="#4d5964"/><rect y="260" width="720" height="40" fill="#8c949b"/>
<g fill="#6c7a6d"><circle cx="120" cy="238" r="24"/><circle cx="152" cy="246" r="17"/><circle cx="590" cy="240" r="22"/><circle cx="560" cy="248" r="14"/></g>
</svg>`

export const picture = `data:image/svg+xml,${encodeURIComponent(drawing)}`
