import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

const PUBLISHED = '2024-05-08'

const recordsOf = (...paragraphs: string[]) =>
  extract({ text: paragraphs.join('\n\n'), article: { published: PUBLISHED } }).inspections

const BURY = 'Bury Council was rated “good” overall by Ofsted.'

describe('when inspectors were there', () => {
  it.each([
    ['Inspectors arrived on 4 March and left on 15 March.', '2024-03-04', '2024-03-15'],
    ['The inspection began on 4 March and ended on 15 March.', '2024-03-04', '2024-03-15'],
    ['Ofsted, which had last inspected the town in March 2019, called again in March.', '2024-03', '2024-03'],
    [
      'The borough was inspected in March, a month after a new director came from Hull.',
      '2024-03',
      '2024-03',
    ],
    ['Between 4 and 15 March a full inspection of its services was completed.', '2024-03-04', '2024-03-15'],
    ['In March the service was inspected over two weeks.', '2024-03', '2024-03'],
    [
      'Councillors heard that from 4 to 15 March a full inspection of its services took place.',
      '2024-03-04',
      '2024-03-15',
    ],
    ['“It had been inadequate,” says the report of their visit in March.', '2024-03', '2024-03'],
    ['The grade follows a March 2024 inspection.', '2024-03', '2024-03'],
    ['Ofsted visited in March. Its team was on site from 4 to 8 March.', '2024-03-04', '2024-03-08'],
    ['Extra money has been found since inspectors left in March.', '2024-03', '2024-03'],
    ['A week in March was enough for inspectors to see the change.', '2024-03', '2024-03'],
    [
      'The assessment, conducted earlier this year between February and March, is fair.',
      '2024-02',
      '2024-03',
    ],
    ['Ofsted assessed its services between 4 and 15 March.', '2024-03-04', '2024-03-15'],
    [
      'The grade is unchanged since the inspection of 2022. Inspectors returned in March.',
      '2024-03',
      '2024-03',
    ],
  ])('%s', (sentence, from, to) => {
    expect(recordsOf(BURY, sentence)[0]?.inspected).toEqual({ from, to })
  })

  it.each([
    'The inspection was made under rules that came in last October.',
    'Its director, who arrived last October, thanked the staff.',
    'The report came out in April.',
    'Inspectors saw fewer agency workers than in March.',
    'The council expects inspectors back before March.',
    'The borough got there in March.',
    'Services there were found to have kept their promises in March.',
    'There were balloons in its offices on the morning of 19 March.',
    '“We visited the families in March,” its director said.',
    '“The word came second,” she told MPs in March.',
    'The single inspection framework ended in March.',
    'It is among 90 councils that have been inspected since the new cycle began in January.',
  ])('is not told by: %s', (sentence) => {
    expect(recordsOf(BURY, sentence)[0]?.inspected).toBeNull()
  })

  it('goes to the council that was spoken of before a sentence turns to another', () => {
    const [bury, hull] = recordsOf(
      BURY,
      'Its leader said that money had been found since inspectors left in March, and that Hull, rated “good”, was helping.',
    )
    expect(bury?.inspected).toEqual({ from: '2024-03', to: '2024-03' })
    expect(hull?.inspected).toBeNull()
  })

  it('goes on with the council that was graded last until the story grades the one that it is most about', () => {
    const [walsall, dudley] = recordsOf(
      'Walsall’s director, who came from Dudley, is to leave.',
      'The council was told in April that its services are “inadequate”.',
      'Inspectors had been in the borough in March.',
      'Dudley now “requires improvement”.',
    )
    expect(walsall).toMatchObject({ name: 'Walsall', inspected: { from: '2024-03' } })
    expect(dudley).toMatchObject({ name: 'Dudley', inspected: null })
  })

  it('goes to each council that a sentence names, with or without a verb of its own', () => {
    const [bury, hull, leeds] = recordsOf(
      'Bury Council and Hull City Council were rated “good”, and Leeds City Council “outstanding”.',
      'Bury and Hull were visited from 4 to 8 March and Leeds from 11 to 15 March.',
    )
    expect(bury?.inspected?.from).toBe('2024-03-04')
    expect(hull?.inspected?.from).toBe('2024-03-04')
    expect(leeds?.inspected?.from).toBe('2024-03-11')
  })
})

it('takes the month in which reports came out for no visit', () => {
  const [bury] = recordsOf(
    'Bury is one of three councils that have had the results of their inspections published this month.',
    'Bury Council was rated “good” by Ofsted.',
  )
  expect(bury?.inspected).toBeNull()
})

describe('what was before', () => {
  it('has the month of the last inspection, where the grade is given with the year alone', () => {
    const [bury] = recordsOf(
      'Bury Council, which required improvement in 2016, has been rated “good” by Ofsted.',
      'It was last inspected in July 2016.',
    )
    expect(bury?.previous?.inspected).toEqual({ from: '2016-07', to: '2016-07' })
  })

  it.each([
    ['It was rated good, just as it had been in June 2019.', 'good', '2019-06'],
    ['The borough has kept the good rating that it was given in June 2019.', 'good', '2019-06'],
    ['The town got the same verdict in June 2019.', 'good', '2019-06'],
    ['It lost its outstanding rating in March, having been given it in June 2019.', 'outstanding', '2019-06'],
    ['That is up from inadequate in June 2019.', 'inadequate', '2019-06'],
    ['Rated inadequate four years ago, it now has better leaders.', 'inadequate', '2020'],
    ['Its last full inspection, in June 2019, had the same result.', 'good', '2019-06'],
    ['The grade is good, unchanged from June 2019.', 'good', '2019-06'],
    ['It was rated inadequate in June 2019, and had a focused visit last year.', 'inadequate', '2019-06'],
    ['In March it shed the inadequate rating that it was given in June 2019.', 'inadequate', '2019-06'],
    ['The town is good, the mark that it was awarded in June 2019.', 'good', '2019-06'],
    ['It was judged inadequate in June 2019. Practice has improved since 2022.', 'inadequate', '2019-06'],
    ['Inspectors, who came in March, had found it inadequate last December.', 'inadequate', '2023-12'],
    ['It was inadequate before the inspection, its first since June 2019.', 'inadequate', '2019-06'],
  ])('%s', (sentence, rating, from) => {
    expect(recordsOf(BURY, sentence)[0]?.previous).toMatchObject({
      inspected: { from },
      judgements: [{ judgement: 'overall-effectiveness', rating }],
    })
  })

  it('is the same grade where a council kept one, and the one that it has no longer', () => {
    const [kept] = recordsOf('Bury Council has retained its “good” rating.')
    expect(kept).toMatchObject({
      previous: { inspected: null, judgements: [{ rating: 'good' }] },
      change: 'same',
    })
    const [left] = recordsOf(
      'Bury Council is no longer “inadequate”, inspectors said. It was rated “good” by Ofsted.',
    )
    expect(left).toMatchObject({ previous: { judgements: [{ rating: 'inadequate' }] }, change: 'up' })
    expect(recordsOf('Bury Council is still “good”, Ofsted said.')[0]?.previous).toBeNull()
  })

  it('has the framework of its own time', () => {
    const [record] = recordsOf(
      'Bury Council was rated “good” overall by Ofsted. It had been “inadequate” in 2016.',
      'It was inspected in 2016 under the single inspection framework.',
    )
    expect(record).toMatchObject({
      framework: null,
      previous: { framework: 'SIF', inspected: { from: '2016' } },
    })
  })

  it('has no framework that was not in use then', () => {
    const [record] = recordsOf(
      'Under ILACS, Bury Council has gone from “good” in 2016 to “outstanding”. Inspectors came in March.',
    )
    expect(record).toMatchObject({ framework: 'ILACS', previous: { framework: 'SIF' } })
  })

  it('takes in every judgement of its time where “all services” had the grade', () => {
    const [record] = recordsOf(
      BURY,
      'When inspectors called in May 2021, all of its services were judged “inadequate”.',
    )
    expect(record?.previous?.judgements).toHaveLength(4)
  })

  it('is told of several councils at once, with a date for each', () => {
    const [bury, hull] = recordsOf(
      'Bury Council and Hull City Council were rated “good”.',
      'They had been rated “inadequate” in 2019 and 2018 respectively.',
    )
    expect(bury?.previous?.inspected?.from).toBe('2019')
    expect(hull?.previous?.inspected?.from).toBe('2018')
  })
})

it('tells no grade before, where a visit that gives none found what stands', () => {
  const [bury] = recordsOf(
    'A monitoring visit has found some progress at “inadequate” Bury Council.',
    'Caseloads have fallen since Bury was rated “inadequate” in 2021.',
  )
  expect(bury).toMatchObject({ previous: null, change: null })
})

it.each(['That is for all aspects of its work.', 'All of the judgements were of that standard.'])(
  'gives a grade to all areas where the next sentence says so: %s',
  (sentence) => {
    expect(recordsOf('Inspectors came in March.', BURY, sentence)[0]?.judgements).toHaveLength(5)
  },
)

describe('under which framework', () => {
  const BOTH = 'Bury Council was rated “good”. Hull City Council was rated “outstanding”.'

  it.each([
    'The four judgements will stay when ILACS changes in April.',
    'Its successor, ILACS, began in January with Rochdale.',
  ])('of none: %s', (sentence) => {
    expect(recordsOf(BOTH, 'Staff were praised.', sentence).map(({ framework }) => framework)).toEqual([
      null,
      null,
    ])
  })

  it.each([
    'All of the inspections took place under ILACS.',
    'Both councils were inspected under ILACS.',
    'Ofsted has published two reports under ILACS since Friday.',
    'They are two of nine councils to have been inspected under ILACS this year.',
  ])('of all: %s', (sentence) => {
    expect(recordsOf(BOTH, 'Staff were praised.', sentence).map(({ framework }) => framework)).toEqual([
      'ILACS',
      'ILACS',
    ])
  })

  it.each([
    'Of the 31 ILACS reports that the paper has seen this year, 11 gave a lower grade.',
    'A focused visit falls between inspections under ILACS.',
  ])('of neither: %s', (sentence) => {
    const [bury] = recordsOf(BOTH, 'Staff were praised.', 'Others wait.', sentence)
    expect(bury?.framework).toBeNull()
  })

  it('of councils that the sentence names as being among others', () => {
    const [bury] = recordsOf(BOTH, 'Bury is one of the first councils to be judged under ILACS.')
    expect(bury?.framework).toBe('ILACS')
  })

  it('in general, where the story is about one council', () => {
    const rule = 'Under ILACS, councils that are rated “good” have short inspections.'
    expect(recordsOf(BURY, rule)[0]?.framework).toBe('ILACS')
    expect(
      recordsOf(BOTH, 'Staff were praised.', 'Others wait.', rule).map(({ framework }) => framework),
    ).toEqual([null, null])
  })

  it('of none, but keyed on the time on site', () => {
    const [bury] = recordsOf(BURY, 'Inspectors came in March. In 2016 it had been rated inadequate.')
    expect(bury).toMatchObject({ framework: 'ILACS', previous: { framework: 'SIF' } })
  })

  it('of those that a sentence goes on to name', () => {
    const records = recordsOf(
      'Of the councils seen under ILACS this year, Bury and Hull were rated “good” by Ofsted.',
    )
    expect(records.map(({ framework }) => framework)).toEqual(['ILACS', 'ILACS'])
  })

  it('of as many as the story counts, not of one that is only mentioned', () => {
    const records = recordsOf(
      'Bury Council was rated “good”. Inspectors praised Bury for its foster carers.',
      'Hull City Council was rated “outstanding”. Inspectors praised Hull for its advisers.',
      'Its neighbour York is “good” too.',
      'Both councils were inspected under ILACS.',
    )
    expect(records.map(({ name, framework }) => [name, framework])).toEqual([
      ['Bury', 'ILACS'],
      ['Kingston upon Hull', 'ILACS'],
      ['York', null],
    ])
  })
})

describe('which areas share a grade', () => {
  const gradesOf = (...paragraphs: string[]) =>
    Object.fromEntries(
      recordsOf(...paragraphs)[0]?.judgements.map(({ judgement, rating }) => [judgement, rating]) ?? [],
    )

  it.each([
    'Work with children in care is “outstanding”, as does support for care leavers.',
    'Work with children in care was found to be “outstanding”, and support for care leavers too.',
    'Inspectors looked at children in care and care leavers. Both areas were rated “outstanding”.',
  ])('%s', (sentence) => {
    expect(gradesOf(BURY, sentence)).toMatchObject({
      'children-in-care': 'outstanding',
      'care-leavers': 'outstanding',
    })
  })

  it('gives the grade of an exception to none but the exception, and to the others that of the whole', () => {
    expect(
      gradesOf(
        BURY,
        'All of the judgements were of that standard except for leadership, which is “inadequate”.',
      ),
    ).toEqual({
      'overall-effectiveness': 'good',
      'help-and-protection': 'good',
      'children-in-care': 'good',
      'care-leavers': 'good',
      leadership: 'inadequate',
    })
  })
})

describe('what prompted it, what follows, how many there are', () => {
  it('tells of the visit that brought the inspection about', () => {
    const text = [
      'Bury Council was rated “inadequate” by Ofsted after an inspection in March.',
      'It was prompted by a focused visit in late November, which found delays.',
    ].join('\n\n')
    const { mentions, inspections } = extract({ text, article: { published: PUBLISHED } })
    expect(inspections[0]?.promptedBy).toEqual({
      visit: 'focused-visit',
      on: { from: '2023-11', to: '2023-11' },
    })
    expect(inspections[0]?.evidence.promptedBy?.map((at) => mentions[at]?.text)).toEqual([
      'focused visit',
      'late November',
    ])
  })

  it('takes the time of that visit from wherever it is told', () => {
    const text = [
      'A spot check by Ofsted prompted the inspection that has found Bury Council “inadequate”.',
      'Inspectors called in March, prompted by a “focused visit” to look at the front door, which was carried out in late November.',
    ].join('\n\n')
    const [record] = extract({ text, article: { published: PUBLISHED } }).inspections
    expect(record?.promptedBy?.on).toEqual({ from: '2023-11', to: '2023-11' })
  })

  it.each(['It followed a focused visit in November.', 'A focused visit is due in June.'])(
    'reads no cause into: %s',
    (sentence) => {
      expect(recordsOf(BURY, sentence)[0]?.promptedBy).toBeNull()
    },
  )

  it.each([
    ['The Department for Education has issued an improvement notice.', 'improvement-notice', 'in-force'],
    ['Ministers are expected to appoint a commissioner.', 'commissioner', 'expected'],
    ['A commissioner may be sent by the government.', 'commissioner', 'expected'],
    ['A commissioner may now be appointed by ministers.', 'commissioner', 'expected'],
    ['Its services were handed to an independent trust.', 'trust', 'in-force'],
    ['The council had been under government direction until March.', 'direction', 'ended'],
  ])('%s', (sentence, measure, standing) => {
    const story = `${BURY}\n\n${sentence}`
    const [told] =
      extract({ text: story, article: { published: PUBLISHED } }).inspections[0]?.intervention ?? []
    expect(told).toMatchObject({ measure, standing })
    expect(story.slice(told?.start, told?.end)).toBe(told?.text)
  })

  it.each([
    'Ministers can send a commissioner to any council.',
    'The minister ruled out an improvement notice.',
    'The children’s commissioner for England welcomed the report.',
    'Sandwell Children’s Trust has lent managers.',
  ])('reads no intervention into: %s', (sentence) => {
    expect(recordsOf(BURY, sentence)[0]?.intervention).toEqual([])
  })

  it('counts as the story does', () => {
    const { mentions, inspections } = extract({
      text: 'Bury Council is the 21st authority to be rated “inadequate” under the single inspection framework.',
      article: { published: '2016-02-16' },
    })
    expect(inspections[0]?.tallies).toEqual([
      { nth: 21, of: 'authority', rating: 'inadequate', framework: 'SIF' },
    ])
    expect(inspections[0]?.evidence.tallies?.map((at) => mentions[at]?.text)).toEqual(['21st'])
    const [york] = recordsOf('York was rated “good”, years after Bury failed for a third time.')
    expect(york?.tallies).toEqual([])
  })
})
