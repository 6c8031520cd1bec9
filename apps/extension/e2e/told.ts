/** Stories of a few sentences, each for one look of the record beside it; their people are invented, the outcomes are public. */

export interface Told {
  look: string
  title: string
  published: string
  paragraphs: string[]
  /** What the panel says as soon as it has read it. */
  says: string
}

const SPEECH = '“We know what has to change and we will change it,” said Mara Whitlow, leader of the council.'

export const told: [Told, ...Told[]] = [
  {
    look: 'one record',
    title: 'Wakefield children’s services rated inadequate',
    published: '2018-07-20',
    paragraphs: [
      'Wakefield Council has been judged “inadequate” overall by Ofsted under the ILACS framework, after inspectors came in June 2018.',
      'It required improvement in July 2016. A commissioner has been sent to the council.',
      SPEECH,
    ],
    says: 'Agrees with Ofsted’s published outcome',
  },
  {
    look: 'three records',
    title: 'Three councils hear from Ofsted',
    published: '2018-07-20',
    paragraphs: [
      'Wakefield Council has been rated “inadequate” by Ofsted after an inspection in June 2018.',
      'Surrey County Council was rated “inadequate” in a report published in May 2018.',
      'Leeds City Council was rated “good” after an inspection in January 2015.',
      SPEECH,
    ],
    says: '3 inspections in this story',
  },
  {
    look: 'a visit and no record',
    title: 'Inspectors visit Leeds',
    published: '2024-03-08',
    paragraphs: [
      'Ofsted has made a focused visit to Leeds City Council in February 2024 to look at care leavers.',
      'Inspectors gave no grade, as is usual. They will come again, and the council has welcomed their letter.',
      SPEECH,
    ],
    says: 'This story reports no inspection with a grade',
  },
  {
    look: 'a record that differs',
    title: 'Wakefield children’s services praised',
    published: '2018-07-20',
    paragraphs: [
      'Wakefield Council has been judged “good” overall by Ofsted under the ILACS framework, after inspectors came in June 2018.',
      'Its leaders were found to be “outstanding”. It required improvement in July 2016.',
      SPEECH,
    ],
    says: 'Differs in 2 points',
  },
  {
    look: 'a record from before the register',
    title: 'Wakefield children’s services perform well',
    published: '2010-12-10',
    paragraphs: [
      'Wakefield Council “performs well” in Ofsted’s annual assessment of children’s services for 2010.',
      'Inspectors praised the fostering service and asked for more places for teenagers.',
      SPEECH,
    ],
    says: 'Outside the official outcomes',
  },
  {
    look: 'a record without a date',
    title: 'Blackpool services rated good',
    published: '2026-10-02',
    paragraphs: [
      'Blackpool Council has been rated “good” by Ofsted after years of poor reports.',
      'Its leaders have promised to go on as before.',
      SPEECH,
    ],
    says: 'The story does not say when',
  },
]

export function pageOf({ title, published, paragraphs }: Told): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="${published}">
    </head><body><article><h1>${title}</h1><p>Sample Reporter</p>
    ${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></body></html>`
}
