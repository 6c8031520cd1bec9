/** Pages as no editor writes them: malformed markup, what only scripts can build, and what scripts do to a page while it is read. */
import fc from 'fast-check'
import { isElement, isText, nodesIn } from '../text/nodes.ts'

/** Those that matter most stand here more than once. */
const NAMES =
  `div p p p span b a table tr td ul li blockquote h1 h2 article section template x-card iframe svg math foreignObject
  select option button textarea noscript object form form form fieldset fieldset embed img img details ruby rt pre figure figcaption
  slot br wbr bdo plaintext`.split(/\s+/)
/** Names that forms and documents answer to before their own. */
const CLOBBERING =
  `firstChild nextSibling parentNode parentElement childNodes localName nodeType ownerDocument body head title
  documentElement querySelectorAll createElement getAttribute hasAttribute textContent contains closest`.split(
    /\s+/,
  )
const ATTRIBUTES = [
  ...CLOBBERING.flatMap((name) => [` name=${name}`, ` id=${name}`]),
  ...Array(40).fill(''),
  '',
  '',
  '',
  ' style="display:contents"',
  ' style="display:none"',
  ' style="visibility:hidden"',
  ' style="float:right"',
  ' contenteditable',
  ' dir=rtl',
  ' dir=auto',
  ' hidden',
  ' aria-hidden=true',
  ' class=caption',
  ' class="byline"',
  ' id=__proto__',
  ' name=body',
  ' id=documentElement',
  ' slot=x',
  ' shadowrootmode=open',
  ' lang=ar',
  ' is=x-card',
  ' itemprop=datePublished',
  ' href="javascript:alert(1)"',
  ' onclick=alert(1)',
  ' srcdoc="&lt;p&gt;inner"',
  " title='",
  ' data-x="',
]
export const WORDS = [
  'Wandsworth Council was rated “inadequate” by Ofsted after an inspection in June 2018, it has been said.',
  'Jo Roe, the director of children’s services, said: “We will put it right, and we will do so at once.”',
  'The council said that it would visit every family again, and that no plan would be left unread.',
  ' ',
  '\n\n',
  '\u00a0',
  '\u00ad',
  '\u200b\u2060',
  '\u202eright to left\u202c',
  '\u2066isolated',
  '\ud83d',
  '\udc00',
  '👩‍👧',
  'שלום',
  'e\u0301',
  '&lt;',
  '<',
  '>',
  '&',
  '&#0;',
  '&#xD800;',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[ x ]]>',
  '<?x ?>',
  '\u0000',
  'By Ann Other',
  '3 March 2020',
]

const tag = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES), fc.boolean())
const opened = tag.map(([name, attribute]) => `<${name}${attribute}>`)
const closed = fc.constantFrom(...NAMES).map((name) => `</${name}>`)
const words = fc.constantFrom(...WORDS)
const piece = fc.oneof(
  { weight: 6, arbitrary: opened },
  { weight: 5, arbitrary: closed },
  { weight: 8, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)

/** Markup with a story somewhere in it. */
export const anyMarkup = fc
  .array(piece, { maxLength: 80 })
  .map(
    (pieces) => `<article><h1>Council acts</h1><p>${WORDS[0]}<p>${WORDS[1]}<p>${WORDS[2]}${pieces.join('')}`,
  )

/** What a script does to the nodes of a page; the numbers say to which of them. */
export interface Deed {
  name: keyof typeof DEEDS
  at: number
  to: number
}

type Do = (one: ChildNode, other: ChildNode, page: Document) => unknown

const DEEDS = {
  remove: (one) => one.remove(),
  copy: (one, other) => other.before(one.cloneNode(true)),
  move: (one, other) => other.after(one),
  cut: (one) => isText(one) && one.splitText(one.length >> 1),
  join: (one) => one.parentNode?.normalize(),
  shorten: (one) => isText(one) && one.deleteData(0, 3),
  rewrite: (one, other) => isText(one) && one.replaceWith(other.textContent ?? ''),
  overwrite: (one, other) => isText(one) && one.replaceData(0, 9, other.textContent ?? ''),
  wrap: (one, _, page) => wrap(one, page.createElement('x-box')),
  contain: (one, _, page) => wrap(one, page.createElement('div')).setAttribute('style', 'display: contents'),
  shade: (one) => isElement(one) && one.attachShadow({ mode: 'open' }).append('in the shade'),
  hide: (one) => isElement(one) && one.setAttribute('style', 'display: none'),
  comment: (one, _, page) => one.before(page.createComment('x'), page.createTextNode('')),
  edit: (one) => isElement(one) && one.setAttribute('contenteditable', ''),
  adopt: (one) => document.adoptNode(one),
  writeAnew: (_one, _other, page) => {
    page.open()
    page.write('<p>Another page')
    page.close()
  },
} satisfies Record<string, Do>

function wrap(one: ChildNode, box: Element): Element {
  one.replaceWith(box)
  box.append(one)
  return box
}

export const anyDeed: fc.Arbitrary<Deed> = fc.record({
  name: fc.constantFrom(...(Object.keys(DEEDS) as Deed['name'][])),
  at: fc.nat({ max: 10_000 }),
  to: fc.nat({ max: 10_000 }),
})

/** Does this to a page. What the browser itself refuses (a node within itself, say) is left undone. */
export function meddle(page: Document, { name, at, to }: Deed): void {
  const nodes = [...nodesIn(page)].slice(1) as ChildNode[]
  const [one, other] = [nodes[at % nodes.length], nodes[to % nodes.length]]
  try {
    if (one && other) DEEDS[name](one, other, page)
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

/** A page has its own kind of them; or an element in place of what is asked of it. */
function isRefusal(error: unknown): boolean {
  return Object.prototype.toString.call(error) === '[object DOMException]' || error instanceof TypeError
}
