import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'
import type { Inspection } from '../schema/inspection.ts'

const HALTON = [
  'Council downgraded by Ofsted',
  'By Orla Finch',
  '| 23 January 2015',
  'A council has been told to improve its services for children.',
  'Inspectors who visited Halton Council in October and November said that all areas of its children’s services were “inadequate”.',
  'The visit was one of the first under the single inspection framework.',
  'Halton had been rated ‘good’ when it was inspected in July 2012, under an older system.',
  'Sefton Council was rated good in December.',
].join('\n\n')

/** Each index of a piece of evidence, as the words it points to. */
function evidenceOf(text: string, council: string) {
  const { mentions, inspections } = extract({ text })
  const record = inspections.find(({ name }) => name === council)
  return Object.fromEntries(
    Object.entries(record?.evidence ?? {}).map(([field, places]) => [
      field,
      places.map((at) => mentions[at]?.text),
    ]),
  )
}

describe('assemble', () => {
  it('makes one record for each council with a current rating', () => {
    const [halton, sefton, ...others] = extract({ text: HALTON }).inspections
    expect(others).toEqual([])
    expect(halton).toMatchObject({
      council: 'E06000006',
      name: 'Halton',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2014-10', to: '2014-11' },
      previous: {
        framework: null,
        inspected: { from: '2012-07', to: '2012-07' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      missing: ['published'],
      partial: false,
    })
    expect(sefton).toMatchObject({ name: 'Sefton', previous: null, change: null, published: '2014-12' })
    expect(sefton?.missing).toEqual(['framework', 'inspected', 'previous', 'change'])
  })

  it('makes none of a story about something else, whatever is called good or inadequate in it', () => {
    const text = [
      'Bin strike in Birmingham enters its third week',
      'Residents of Birmingham face a third week without collections, since talks between Birmingham City Council and the union broke down.',
      'The leader of the council, Stuart Amble, told a meeting on Monday that the authority remained open to a fair deal, and that it wanted its streets to be clean again as soon as that could be arranged.',
      'The union described the council’s offer as inadequate. A shopkeeper said that conditions were “outstanding, if you are a rat”.',
      'Environmental health officers rated five takeaways good for hygiene last week, and said that two required improvement.',
      'A further meeting is planned for Thursday, when the council expects to be told whether the crews will vote again.',
    ].join('\n\n')
    expect(extract({ text, article: { published: '2025-04-02' } }).inspections).toEqual([])
  })

  it('gives a grade "in all areas" to every judgement that the framework had on the day', () => {
    const judged = extract({ text: HALTON }).inspections[0]?.judgements
    expect(judged?.map(({ judgement }) => judgement)).toEqual([
      'overall-effectiveness',
      'help-and-protection',
      'looked-after-and-permanence',
      'adoption',
      'care-leavers',
      'leadership',
    ])
    expect(new Set(judged?.map(({ rating }) => rating))).toEqual(new Set(['inadequate']))
  })

  it('points each field to the marks it rests on', () => {
    expect(evidenceOf(HALTON, 'Halton')).toEqual({
      council: ['Halton Council', 'Halton'],
      framework: ['single inspection framework'],
      visit: [],
      inspected: ['October and November'],
      published: [],
      judgements: ['inadequate'],
      previous: ['good', 'July 2012'],
      promptedBy: [],
      tallies: [],
    })
  })

  it('reads no inspection into scales, hopes, homes or counts', () => {
    const text = [
      'Wigan hopes to be rated good.',
      'So far 30 councils have been rated "inadequate".',
      'A children’s home in Wigan was rated outstanding.',
      'Councils rated "good" will get a short visit.',
    ].join('\n')
    expect(extract({ text }).inspections).toEqual([])
  })

  it('dates the inspection by the visit that is news', () => {
    const [story] = extract({
      text: [
        'At an inspection in 2017 Wigan Council struggled.',
        'Wigan was rated good after inspectors spent two weeks in the borough from 25 October.',
        'It was rated inadequate in July 2015, and an inspection in May 2018 ended with the same grade.',
      ].join('\n\n'),
      article: { published: '2021-12-17' },
    }).inspections
    expect(story?.inspected).toEqual({ from: '2021-10-25', to: '2021-11' })
    expect(story?.previous?.inspected).toEqual({ from: '2018-05', to: '2018-05' })
  })

  it('goes on about the council of the paragraph before in a story about two', () => {
    const [leeds, calderdale] = extract({
      text: [
        'Leeds City Council was rated outstanding by Ofsted, and Calderdale Council was rated good.',
        'Ministers had written to Calderdale twice.',
        'Inspectors visited in November.',
      ].join('\n\n'),
      article: { published: '2018-12-19' },
    }).inspections
    expect(leeds?.inspected).toBeNull()
    expect(calderdale).toMatchObject({ name: 'Calderdale', inspected: { from: '2018-11', to: '2018-11' } })
  })

  it('makes a record for each council that shares a grade, and for "both" of them', () => {
    const { inspections } = extract({
      text: [
        'Both Halton Borough Council, on the Mersey, and Hull City Council were given a “requires improvement” grading.',
        'Both had been rated “good” in 2011.',
      ].join('\n\n'),
      article: { published: '2015-01-10' },
    })
    expect(inspections).toMatchObject(
      ['Halton', 'Kingston upon Hull'].map((name) => ({
        name,
        judgements: [{ rating: 'requires-improvement' }],
        previous: { inspected: { from: '2011' }, judgements: [{ rating: 'good' }] },
        change: 'down',
      })),
    )
  })

  it.each([
    'Bolton and Hounslow were rated good by Ofsted, and inspectors praised the staff.',
    'Two more councils – Bolton in Lancashire and Hounslow in London – received an overall "good" judgement.',
    'The two judged "good" so far are: Bolton; Hounslow.',
    'Good Ofsted ratings went to Bolton and Hounslow, while Bury was inadequate last time.',
  ])('finds who shares the grade: %s', (text) => {
    const { inspections } = extract({ text, article: { published: '2019-01-10' } })
    expect(inspections.map(({ name }) => name)).toEqual(['Bolton', 'Hounslow'])
  })

  it('gives a trust’s grade to the councils that it serves, or to the one that the story is about', () => {
    const published = '2019-05-01'
    const namesIn = (text: string) =>
      extract({ text, article: { published } }).inspections.map(({ name }) => name)
    const rated = 'Achieving for Children was rated outstanding by Ofsted.'
    expect(namesIn(rated)).toEqual(['Kingston upon Thames', 'Richmond upon Thames', 'Windsor and Maidenhead'])
    expect(namesIn(`Inspectors visited Richmond Council in May.\n\n${rated}`)).toEqual([
      'Richmond upon Thames',
    ])
  })

  it('calls the record of a cut story partial', () => {
    const text = 'Wigan Council was rated good by Ofsted.\nMore soon.\nRegister Now to Continue Reading'
    expect(extract({ text }).inspections).toMatchObject([{ name: 'Wigan', partial: true }])
  })

  it('lets what is said of all inspections, and of all areas, reach each record', () => {
    const { inspections } = read([
      'Bolton Council was rated “good” in all areas save leadership, which “requires improvement”.',
      'Bury Council was rated “outstanding”. Leadership and help and protection were “good”, as was support for care leavers.',
      'All of the inspections took place from 4 to 8 March under ILACS.',
    ])
    const common = { framework: 'ILACS', inspected: { from: '2024-03-04', to: '2024-03-08' } }
    expect(inspections).toMatchObject([
      { name: 'Bolton', ...common },
      { name: 'Bury', ...common },
    ])
    expect(inspections.map(gradesOf)).toEqual([
      [
        'care-leavers good',
        'children-in-care good',
        'help-and-protection good',
        'leadership requires-improvement',
        'overall-effectiveness good',
      ],
      [
        'care-leavers good',
        'help-and-protection good',
        'leadership good',
        'overall-effectiveness outstanding',
      ],
    ])
  })

  it('gives the others what the story says of them', () => {
    const { inspections } = read([
      'Bury Council was rated “inadequate”. Leadership “requires improvement”. The others were all “inadequate”.',
    ])
    expect(inspections.map(gradesOf)).toEqual([
      [
        'care-leavers inadequate',
        'children-in-care inadequate',
        'help-and-protection inadequate',
        'leadership requires-improvement',
        'overall-effectiveness inadequate',
      ],
    ])
  })

  it('takes the latest of the earlier outcomes, with its own date', () => {
    const { inspections } = read([
      'Bury Council was rated “outstanding” after an inspection from 4 to 8 March.',
      'It had been rated “inadequate” in 2013 and 2015, “requires improvement” in 2017 and “good” in November 2020.',
    ])
    expect(inspections).toMatchObject([
      {
        inspected: { from: '2024-03-04', to: '2024-03-08' },
        previous: {
          inspected: { from: '2020-11', to: '2020-11' },
          judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
        },
        change: 'up',
      },
    ])
  })

  it('takes no framework of last time, or out of use, or of other inspections for the one that graded', () => {
    const { inspections } = read([
      'Bury Council was rated “good” overall.',
      'Before the single inspection framework came in it was “adequate”.',
      'A joint targeted area inspection in January had raised the alarm.',
    ])
    expect(inspections).toMatchObject([{ framework: null, inspected: null, visit: 'inspection' }])
  })
})

const read = (paragraphs: string[]) =>
  extract({ text: paragraphs.join('\n\n'), article: { published: '2024-05-08' } })

const gradesOf = ({ judgements }: Inspection) =>
  judgements.map(({ judgement, rating }) => `${judgement} ${rating}`).sort()
