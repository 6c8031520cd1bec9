/** Never part of what an article says. */
const SKIPPED = new Set(
  `aside audio button canvas datalist dialog embed figcaption footer head iframe input math menu nav noscript object
  option script select style svg template textarea video`.split(/\s+/),
)
const SKIPPED_ROLES =
  /^(?:alert|alertdialog|banner|complementary|contentinfo|dialog|menu|menubar|navigation|search|status)$/
const UNSEEN = /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text)?)(?:[\s_-]|$)/i

export function isSkipped(element: Element): boolean {
  return (
    SKIPPED.has(element.localName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    SKIPPED_ROLES.test(element.getAttribute('role') ?? '') ||
    UNSEEN.test(element.getAttribute('class') ?? '') ||
    /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
    (element.localName === 'figure' && !element.querySelector('blockquote, table'))
  )
}

/** Elements that flow within a line, as unknown ones do; all others start a line and end one. */
const INLINE = new Set(
  `a abbr acronym area audio b bdi bdo big button canvas cite code data datalist del dfn em embed font i iframe img
  input ins kbd label link map mark math meter noscript object output picture progress q rp rt ruby s samp script
  select slot small source span strike strong style sub sup svg template textarea time track tt u var video wbr`.split(
    /\s+/,
  ),
)

export function isInline(element: Element): boolean {
  return INLINE.has(element.localName) || element.localName.includes('-')
}

export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName)
}
