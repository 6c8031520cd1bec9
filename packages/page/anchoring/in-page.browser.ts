import { beforeEach, expect, test } from 'vitest'
import { openPage } from '../testing/open-page.ts'
import { isText } from '../text/nodes.ts'
import { anchor, describe } from './in-page.ts'

const STORY = `
  <h1>Inspectors return to Barsetshire</h1>
  <p id="first">Managers had <b>lost sight</b> of children who&nbsp;were missing, the in&shy;spec&shy;tors wrote.<br>
  Nobody checked whether plans were followed up, and visits were late in every second case that they read.</p>
  <p style="display: none">Subscribe now.</p>
  <p id="second">The council said that it would recruit forty social workers before the end of the year.</p>
  <div id="host"></div>
  <iframe srcdoc="<p>Framed words of a rival.</p>"></iframe>`

let root: HTMLElement

beforeEach(async () => {
  root = (await openPage({ html: STORY })).body
})

/** The words from one phrase to the end of another, as a selection. */
function select(from: string, to = from): Range {
  const range = root.ownerDocument.createRange()
  const [first, last] = [nodeWith(from), nodeWith(to)]
  range.setStart(first, first.data.indexOf(from))
  range.setEnd(last, last.data.indexOf(to) + to.length)
  return range
}

function nodeWith(words: string): Text {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) && node.data.includes(words)) return node
  }
  throw new Error(`The page does not say “${words}”.`)
}

function described(range: Range) {
  const selectors = describe(root, range)
  if (!selectors) throw new Error('The range covers words.')
  return selectors
}

const shown = ({ ranges }: ReturnType<typeof anchor>) =>
  ranges.map(({ startContainer, startOffset, endOffset }) =>
    startContainer.data.slice(startOffset, endOffset),
  )

test('describes a selection over inline elements as the page shows it', () => {
  const [quote] = described(select('had ', 'missing'))
  expect(quote.exact).toBe('had lost sight of children who\u00a0were missing')
  expect(quote.suffix).toMatch(/^, the inspectors wrote\. Nobody checked/)
})

test('finds it where it stood, one range for each text node', () => {
  const place = anchor(root, described(select('had ', 'missing')))
  expect(place).toMatchObject({ status: 'exact', certain: true })
  expect(shown(place)).toEqual(['had ', 'lost sight', ' of children who\u00a0were missing'])
})

test('finds it after the page was rebuilt in other elements with other typography', () => {
  const selectors = described(select('Nobody', 'followed up'))
  root.innerText = ''
  for (const line of [
    'Updated on Friday.',
    'Managers had lost sight of children who were missing, the inspectors wrote.',
    'Nobody checked whether plans were\u00a0followed\u00a0up, and visits were late in every second case that they read.',
  ]) {
    const paragraph = root.ownerDocument.createElement('div')
    paragraph.textContent = line
    root.append(paragraph)
  }
  const place = anchor(root, selectors)
  expect(place).toMatchObject({ status: 'moved', certain: true })
  expect(shown(place)).toEqual(['Nobody checked whether plans were\u00a0followed\u00a0up'])
})

test('says what an editor has changed', () => {
  const selectors = described(select('Nobody', 'followed up'))
  const node = nodeWith('Nobody')
  node.data = node.data.replace('Nobody checked', 'Few managers checked')
  expect(anchor(root, selectors)).toMatchObject({
    status: 'changed',
    was: 'Nobody checked whether plans were followed up',
    now: 'Few managers checked whether plans were followed up',
  })
})

test('does not look into hidden parts, shadow roots and frames', () => {
  const shadow = root.querySelector('#host')?.attachShadow({ mode: 'open' })
  shadow?.append('Shadowy words.')
  expect(describe(root, select('Subscribe now.'))).toBeNull()
  const everything = root.ownerDocument.createRange()
  everything.selectNodeContents(root)
  const [{ exact }] = described(everything)
  expect(exact).toMatch(/^Inspectors return.*end of the year\.$/s)
  expect(exact).not.toMatch(/Shadowy|Framed|Subscribe/)
})

test('a passage that was taken out is an orphan without ranges', () => {
  const selectors = described(select('The council said', 'the year.'))
  root.querySelector('#second')?.remove()
  expect(anchor(root, selectors)).toEqual({ status: 'orphan', start: null, end: null, ranges: [] })
})

const AWKWARD = `
  <h1>Ynys Mo<b>\u0302</b>n \u{1f44d}<i>\u{1f3fd}</i> rated</h1><!-- no words -->
  <p>safe\u00adguard<b>i</b>ng\u200b chil<wbr>dren<span hidden> of no account</span>, <bdo dir="rtl">\u2067מועצה\u2069</bdo> said<sup><a href="#n">1</a></sup>
     twice:<br><br>\u00a0\u00a0“too late”<br>\u202fand again</p>
  <p style="visibility: hidden">Unseen, <b style="visibility: visible">but for this</b>.</p>
  <pre>a  b\n\tc</pre><div style="display: contents"><p>Contents only.</p></div>
  <table><tr><td>Hull</td><td>good</td></tr></table><p>Hull</p><p>good</p><p>\u{1f468}\u200d\u{1f469}\u200d\u{1f467} at last</p>`

test('whatever markup a selection runs over, it is found where it was made, word for word', async () => {
  root = (await openPage({ html: AWKWARD })).body
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const points: [Text, number][] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) points.push([node, 0], [node, Math.ceil(node.length / 2)], [node, node.length])
  }
  const range = root.ownerDocument.createRange()
  let found = 0
  for (const [at, [start, from]] of points.entries()) {
    for (const [end, to] of points.slice(at)) {
      range.setStart(start, from)
      range.setEnd(end, to)
      const selectors = describe(root, range)
      if (!selectors) continue
      const place = anchor(root, selectors)
      expect(place.status, selectors[0].exact).toBe('exact')
      expect(
        shown(place)
          .join('')
          .replace(/[\s\u00ad\u200b\u2060\ufeff]/g, ''),
      ).toBe(selectors[0].exact.replace(/\s/g, ''))
      found++
    }
  }
  expect(found).toBeGreaterThan(500)
})

test('a click that selects a paragraph, and with it the start of the next, describes the paragraph', () => {
  const range = root.ownerDocument.createRange()
  const [first, second] = [root.querySelector('#second'), root.querySelector('#host')]
  if (!first || !second) throw new Error('The page has both.')
  range.setStart(first, 0)
  range.setEnd(second, 0)
  expect(described(range)[0].exact).toMatch(/^The council said .* the year\.$/)
})

test('a selection of nothing, of white space or of another page describes nothing', async () => {
  const nothing = select('had ')
  nothing.collapse()
  expect(describe(root, nothing)).toBeNull()
  const space = root.ownerDocument.createRange()
  space.setStart(nodeWith('had '), 'Managers'.length)
  space.setEnd(nodeWith('had '), 'Managers '.length)
  expect(describe(root, space)).toBeNull()
  const elsewhere = select('Nobody')
  root = (await openPage({ html: STORY })).body
  expect(describe(root, elsewhere)).toBeNull()
})

test('a page of a million letters is searched to its end', async () => {
  const line = (at: number) =>
    `<p>In week ${at} inspectors read plans, saw children and wrote down what they found.</p>`
  const many = Array.from({ length: 13_000 }, (_, at) => line(at)).join('')
  const selectors = described(select('The council said', 'the year.'))
  root = (
    await openPage({
      html: `${many}<p>The council said that it would recruit forty social workers before the end of the year.</p>`,
    })
  ).body
  expect(anchor(root, selectors)).toMatchObject({ status: 'moved', certain: false })
  root.lastElementChild?.remove()
  expect(anchor(root, selectors).status).toBe('orphan')
})
