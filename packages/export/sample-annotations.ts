/** A saved passage for the tests of this package: the council is real, the person is not. */
import type { Annotation, Part } from '@spotcheck/core'

export const QUOTATION: Annotation = {
  id: 'urn:uuid:3f0c2f6e-9a53-4c7c-8a52-1d2f6f1b9c01',
  type: 'Annotation',
  motivation: 'commenting',
  revision: 2,
  created: '2026-11-21T09:00:00.000Z',
  modified: '2026-11-21T12:00:00.000Z',
  deleted: null,
  body: [
    { type: 'TextualBody', purpose: 'commenting', value: 'Ring her.\nAsk why.' },
    { type: 'TextualBody', purpose: 'tagging', value: 'care leavers' },
    { type: 'TextualBody', purpose: 'tagging', value: 'Wandsworth' },
  ],
  target: {
    source: 'https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-inadequate',
    parts: [
      {
        selector: [
          { type: 'TextQuoteSelector', exact: '“We will put this right.”', prefix: 'She said: ', suffix: '' },
          { type: 'TextPositionSelector', start: 310, end: 335 },
        ],
        paragraph: 'She said: “We will put this right.”',
        words: 'We will put this right.',
        fragment: 'text=We%20will%20put%20this%20right',
      },
    ],
  },
  page: 'https://cypnow.co.uk/news/wandsworth-childrens-services-inadequate',
  sha256: '0f5c6b1f2d0b8a3f4b8d1a0e7c9d5e6f0f5c6b1f2d0b8a3f4b8d1a0e7c9d5e6f',
  article: {
    title: 'Wandsworth children’s services rated inadequate',
    byline: null,
    siteName: 'CYP Now',
    url: 'https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-inadequate',
    published: '2016-02-16',
    partial: false,
  },
  detected: {
    kind: 'quotation',
    rule: 'direct-quotation',
    speaker: {
      name: 'Petra Sample',
      surface: 'she',
      role: 'director of children’s services',
      organisation: 'Wandsworth Council',
      council: 'E09000032',
    },
    confidence: 0.97,
    council: null,
    rating: null,
  },
  confirmed: null,
}

/** A speech over two paragraphs, the first parted by a "she said". */
export const SPEECH: Annotation = {
  ...QUOTATION,
  target: {
    source: QUOTATION.target.source,
    parts: [
      partOf('“We will act,”', 'We will act,', '“We will act,” she said. “We must.'),
      partOf('“We must.', 'We must.', '“We will act,” she said. “We must.'),
      partOf('“And soon.”', 'And soon.', '“And soon.”'),
    ],
  },
}

function partOf(exact: string, words: string, paragraph: string): Part {
  return {
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ],
    paragraph,
    words,
  }
}

export const UNCERTAIN: Annotation = {
  ...QUOTATION,
  detected: { ...QUOTATION.detected, confidence: 0.5 },
}

/** The reader knows better who spoke. */
export const CONFIRMED: Annotation = {
  ...UNCERTAIN,
  confirmed: {
    speaker: {
      name: 'Wren Sample',
      surface: 'she',
      role: 'lead member for children',
      organisation: 'Wandsworth Council',
      council: 'E09000032',
    },
  },
}

export const RATING: Annotation = {
  ...QUOTATION,
  id: 'urn:uuid:3f0c2f6e-9a53-4c7c-8a52-1d2f6f1b9c02',
  motivation: 'highlighting',
  body: [],
  target: {
    source: QUOTATION.target.source,
    parts: [
      {
        selector: [
          { type: 'TextQuoteSelector', exact: 'requires improvement', prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start: 20, end: 40 },
        ],
        paragraph: 'She said: “We will put this right.”',
        words: null,
      },
    ],
  },
  detected: {
    kind: 'rating',
    rule: 'rating',
    speaker: null,
    confidence: null,
    council: { council: 'E09000032', name: 'Wandsworth' },
    rating: { rating: 'requires-improvement', status: 'previous', judgement: 'leadership' },
  },
}

/** The quotation with hostile words in all places that a page or a reader fills. */
export function filledWith(words: string): Annotation {
  const { target, detected, article } = QUOTATION
  const [part] = target.parts
  const [quote, position] = part.selector
  return {
    ...QUOTATION,
    body: [
      { type: 'TextualBody', purpose: 'commenting', value: words },
      { type: 'TextualBody', purpose: 'tagging', value: words },
      { type: 'TextualBody', purpose: 'tagging', value: 'second' },
    ],
    target: {
      source: target.source,
      parts: [{ selector: [{ ...quote, exact: words }, position], paragraph: words, words }],
    },
    article: { ...article, title: words, siteName: words },
    detected: {
      ...detected,
      speaker: { name: words, surface: words, role: words, organisation: words, council: null },
      council: { council: null, name: words },
    },
  }
}

export const HOSTILE: string[] = [
  '=HYPERLINK("https://evil.example","click")',
  '+44 20 7946 0000',
  '-2+3+cmd|’ /C calc’!A0',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00A0-1',
  '＝1+1',
  '＋1',
  '－1',
  '＠here',
  '\0=1+1',
  '\u200B=1+1',
  '\u00AD-1',
  "'=1+1",
  "''=1+1",
  "'unsafe practice'",
  '"quoted, twice" and "again"',
  'one\r\ntwo\nthree\rfour\u2028five',
  'a;b; c\\;d\\',
  'plain — “£1m”, née 👩‍👧 اختبار',
  '# not a heading',
  '1. not a list',
  '2) nor this',
  '- nor this',
  '+ nor this',
  '---',
  '===',
  '==marked== %%hidden%% ===x==',
  '    indented code',
  '> not a quote of a quote',
  '```\ncode\n```',
  '~~~',
  '](javascript:alert(1))',
  '[link](https://evil.example) ![image](https://evil.example/x.png) [^1]',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; &copy; &#60;',
  '*bold* _italic_ ~~gone~~ `code` $x^2$ {: .class} | cell | #tag',
  'ends with a backslash \\',
  ': definition',
]
