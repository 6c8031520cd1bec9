/** Outcomes: Ofsted, Brent and Somerset 17 June, Wolverhampton 18 June, Liverpool, North and West Northamptonshire 7 July 2026 (ILACS, none overall but Wolverhampton); before, ILACS; Northamptonshire 2019. */
import { story } from '../story.ts'

export const lifeAfterTheOneWordGrade = story({
  url: 'https://www.cypnow.co.uk/content/news/life-after-the-one-word-grade-what-the-first-reports-say',
  byline: 'Mabel Draft and Robin Sample',
  published: '2026-07-09',
  people: {
    wnt: { name: 'Cressida Holloway-Finn', role: 'chief executive', council: null },
    nnt: { name: 'Barnabas Tew', role: 'executive member for children', council: 'E06000061' },
    liv: { name: 'Maeve Garston', role: "corporate director of children's services", council: 'E08000012' },
    smt: { name: 'Ignatius Quantock', role: "director of children's services", council: 'E06000066' },
    sw: { name: 'Yusuf Amberley', role: 'social worker', council: 'E08000031' },
    ben: { name: 'Philippa Neasden', role: 'lead member for children', council: 'E09000005' },
    hmi: { name: 'Gareth Lindquist', role: 'national director for social care', council: null },
  },
  headline: 'Life after the one-word grade: what the [[count 1 ordinal|first]] reports say',
  standfirst: `
    Inspectors no longer tell councils how good they are overall. From [[council E09000005|Brent]] to
    [[council E08000012|Liverpool]], leaders are learning to read to the end.`,
  caption: 'The first reports without an overall grade came out in June. Picture: The Specimen',
  body: `
    Leaders of children’s services in [[council E06000061|North Northamptonshire]] and [[council E06000062|West
    Northamptonshire]] have been rated ‘[[rating outstanding leadership current -|outstanding]]’, seven
    years after [[council E10000021|Northamptonshire County Council]] was found to be
    ‘[[rating inadequate overall-effectiveness previous E10000021|inadequate]]’.

    The reports on the [[count 2|two]] councils, which were set up in [[date 2021-04|April 2021]] and share a
    trust, came out on the same day. In both, help and protection, the experiences and progress of children in
    care and those of care leavers were rated ‘[[rating good help-and-protection current -|good]]’.
    Inspectors visited from [[date 2026-05-11 2026-05-22|11 to 22 May]].

    Since [[date 2026-04|April]], reports under [[framework ILACS|ILACS]] have given no grade for overall
    effectiveness. [[council E06000061|North Northamptonshire]] and [[council E06000062|West Northamptonshire]]
    would therefore have been hard to compare with the county that they replaced, had anyone wished to.

    ## ‘No more headlines’

    [[quote direct 1 wnt|“I looked for the word and it was not there,”]] says [[person wnt|Cressida
    Holloway-Finn]], chief executive of the trust. [[quote direct 1 wnt|“Then I read the report. I recommend
    it.”]]

    [[person nnt|Barnabas Tew]], executive member for children at [[council E06000061|North Northamptonshire
    Council]], adds: [[quote direct 2 nnt|“Under the old rules we might have been called
    [[rating good overall-effectiveness hypothetical E06000061|good]], and I’d have gone on the radio for three
    minutes.]]

    [[quote direct 2 nnt|“Under the new ones a journalist has rung me to ask about care leavers. That’s a better
    conversation.”]]

    The trust’s offer to care leavers is described in one of the reports as [[quote partial 3 ofsted|“generous,
    well used and still not known to all”]].

    ## ‘A city that listens’

    In [[council E08000012|Liverpool]], which was rated
    ‘[[rating inadequate overall-effectiveness previous E08000012|inadequate]]’ in [[date 2023-03|March 2023]],
    leadership is now judged to be ‘[[rating good leadership current E08000012|good]]’, and so are help and
    protection and the experiences and progress of children in care. Support for care leavers
    ‘[[rating requires-improvement care-leavers current E08000012|requires improvement to be good]]’.

    [[quote direct 4 ofsted|“The city listens to its children and has begun to do as they ask,”]] inspectors
    write of [[council E08000012|Liverpool City Council]].

    [[person liv|Maeve Garston]], its corporate director of children’s services, who came from
    [[council E08000014|Sefton]] and had worked in [[council E08000003|Manchester]] and
    [[council E08000006|Salford]], says she misses nothing about overall grades. [[quote direct 5 liv|“They told
    the public one thing and my staff another,”]] she says.

    [[quote direct 5 liv|“In [[date 2023|2023]] our social workers took off their lanyards on the bus.”]]

    Merseyside Police and the University of Liverpool are praised for their part.

    ## ‘Still a grade by any other name’

    Not everybody is persuaded. [[council E06000066|Somerset Council]] was rated
    ‘[[rating requires-improvement help-and-protection current E06000066|requires improvement]]’ for help and
    protection, for its work with children in care and for leadership, and
    ‘[[rating good care-leavers current E06000066|good]]’ for that with care leavers.
    [[council E10000027|Somerset County Council]], which it replaced in [[date 2023-04|April 2023]], had been
    rated ‘[[rating good overall-effectiveness previous E10000027|good]]’ overall in [[date 2022-07|July 2022]].

    [[quote direct 6 smt|“Take away one word and people will add up the others,”]] argues [[person smt|Ignatius
    Quantock]], director of children’s services at [[council E06000066|Somerset Council]].
    [[quote direct 6 smt|“They did so within the hour.”]]

    Quantock will leave in [[date 2026-09|September]] for [[council E10000008|Devon County
    Council]], where he is to lead adult services.

    In [[council E09000005|Brent]], leadership, help and protection, and the work with children in care and with
    care leavers were all rated ‘[[rating good leadership current E09000005|good]]’. Both
    [[council E09000005|Brent]] and [[council E06000066|Somerset]] were visited from
    [[date 2026-04-27 2026-05-01|27 April to 1 May]]. [[person ben|Philippa Neasden]], lead member for children
    at [[council E09000005|Brent Council]], says she was asked by [[quote partial 7 ben|“at least a dozen”]]
    residents what it meant.

    [[quote direct 8 ben|“I told them that it meant what it said,”]] she recalls.

    ## The last of the old

    [[council E08000031|City of Wolverhampton Council]], which was inspected in [[date 2026-01|January]], is
    among the last to have the old grade. It was rated
    ‘[[rating good overall-effectiveness current E08000031|good]]’ overall and
    ‘[[rating outstanding children-in-care current E08000031|outstanding]]’ for children in care.

    [[person sw|Yusuf Amberley]], a social worker who has been employed by [[council E08000026|Coventry]],
    [[council E10000031|Warwickshire]] and now [[council E08000031|Wolverhampton]], is sorry to see it go:
    [[quote direct 9 sw|“My mum knew what the old words meant. She does not know what an impact of leaders
    is.”]]

    Nothing of the kind was ever tried across the border. Powys County Council and Fife Council are inspected
    without such grades, and children’s homes in England will go on being rated, from
    ‘[[rating outstanding overall-effectiveness other-subject -|outstanding]]’ down to
    ‘[[rating inadequate overall-effectiveness other-subject -|inadequate]]’.

    [[person hmi|Gareth Lindquist]], Ofsted’s national director for social care, told us that reports had become
    [[quote partial 10 hmi|“shorter to print and longer to read”]]. The councils next in line to begin life
    under the new rules, [[council -|East Surrey]] and [[council -|West Surrey]], will replace
    [[council E10000030|Surrey County Council]] in [[date 2027-04|April 2027]].

    [[quote direct 11 hmi|“They will never have been [[rating good overall-effectiveness negated -|good]] or
    [[rating inadequate overall-effectiveness negated -|inadequate]] overall,”]] he said.
    [[quote direct 11 hmi|“I rather envy them.”]]`,
  related: ['What comes after the single grade?', 'Two councils and one trust'],
  inspections: [
    {
      council: 'E06000061',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05-11', to: '2026-05-22' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E06000062',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05-11', to: '2026-05-22' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E08000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023-03', to: '2023-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: null,
    },
    {
      council: 'E06000066',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-04-27', to: '2026-05-01' },
      judgements: [
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E09000005',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-04-27', to: '2026-05-01' },
      judgements: [
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E08000031',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-01', to: '2026-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
    },
  ],
})
