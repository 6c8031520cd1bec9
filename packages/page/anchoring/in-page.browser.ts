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
