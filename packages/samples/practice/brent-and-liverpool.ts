/** Outcomes: Ofsted, Brent and Liverpool, both 2 July 2018 (ILACS); before, 30 November 2015 and 18 July 2014 (SIF). */
import { story } from '../story.ts'

export const brentAndLiverpool = story({
  url: 'https://www.communitycare.co.uk/2018/07/05/stable-workforce-lifts-council-good-ofsted-rating',
  byline: 'Kim Dummy',
  published: '2018-07-05',
  people: {
    go: {
      name: 'Gloria Ormonde',
      role: 'strategic director of children and young people',
      council: 'E09000005',
    },
    mt: { name: 'Mili Tanna', role: 'lead member', council: 'E09000005' },
    sf: { name: 'Stan Fazakerley', role: 'director of children’s services', council: 'E08000012' },
  },
  headline: `Stable workforce lifts council to ‘[[rating good overall-effectiveness current E09000005|good]]’ Ofsted rating`,
  standfirst: `
    [[council E09000005|Brent]] praised for [[quote partial 8 ofsted|‘exceptional’]] work with looked-after children, but
    [[council E08000012|Liverpool]] told that practice is still too variable`,
  caption: 'Photo: The Specimen',
  body: `
    A London authority has moved up a grade after cutting its use of agency social workers and holding on to the
    permanent staff it had.

    [[council E09000005|Brent council]] was rated
    ‘[[rating good overall-effectiveness current E09000005|good]]’ overall, and
    ‘[[rating outstanding children-in-care-and-care-leavers current E09000005|outstanding]]’ for the experiences and
    progress of children in care and care leavers, in a report published on [[date 2018-07-02|Monday]]. It was judged to
    [[rating requires-improvement overall-effectiveness previous E09000005|require improvement]] when last inspected, in
    [[date 2015|2015]].

    On the same day, [[council E08000012|Liverpool council]] was told that it
    ‘[[rating requires-improvement overall-effectiveness current E08000012|requires improvement to be good]]’ in all
    areas, the grade it had been given
    [[date 2014|four years ago]].

    Both were inspected in [[date 2018-05|May]] under the [[framework ILACS|ILACS]] framework.

    ## ‘Exceptional’ support

    Inspectors said [[council E09000005|Brent]]’s social workers stuck with children through
    [[quote partial 1 ofsted|“placement moves, exams and broken hearts alike”]]. Care leavers
    were helped to find flats they could afford, and [[count 41|41]] of them were at university.

    Staff told inspectors that they had turned down jobs in [[council E09000003|Barnet]], [[council E09000015|Harrow]] and
    [[council E09000009|Ealing]]. The share of posts filled by agency staff had fallen from 43% to 21% since [[date 2016|2016]], their report noted.

    But the quality of help and protection was not yet
    [[rating good help-and-protection negated E09000005|good]], and this area was graded
    ‘[[rating requires-improvement help-and-protection current E09000005|requires improvement]]’.
    [[quote direct 2 ofsted|“Some children in need wait while thresholds are debated,”]] inspectors said.
    [[quote direct 2 ofsted|“Managers do not always see this, because the system does not show it to them.”]]

    [[person go|Gloria Ormonde]], [[council E09000005|Brent]]’s strategic director of children and young people, said the
    result belonged to practitioners.

    [[quote direct 3 go|“We asked people in their exit interviews what would have made them stay, and then we did it for
    the ones who hadn’t left yet,”]] she said.

    Lead member [[person mt|Mili Tanna]] added: [[quote direct 4 mt|“We’re where we want to be with children in care. I want
    us to be [[rating outstanding overall-effectiveness aspiration E09000005|outstanding]] for every child who comes
    to our notice, and I’d like it before I retire.”]]

    ## ‘Too much left to chance’

    In [[council E08000012|Liverpool]], inspectors found that the service had got no worse in a period of rising demand
    but that too much was left to chance. Caseloads in some teams stood at [[count 30|30]], and supervision was
    [[quote partial 5 ofsted|“regular in the diary and rare in the record”]].

    The number of children in care in the city has risen by [[count 190|190]] since
    [[date 2014|2014]], to [[count 1200|1,200]].

    [[person sf|Stan Fazakerley]], [[council E08000012|Liverpool]]’s director of children’s services, said it had invested
    [[money 9000000|£9m]], was taking advice from [[council E08000035|Leeds]] and was recruiting [[count 60|60]] social workers.

    [[quote direct 6 sf|“I’d be lying if I said I wasn’t hoping for better, but I would rather be where we are than where
    we were going,”]] he said.

    He rejected suggestions from local MPs that the city could have been found
    ‘[[rating inadequate overall-effectiveness hypothetical E08000012|inadequate]]’ had inspectors arrived a year earlier.

    [[quote direct 7 sf|“They came for a [[visit focused-visit|focused visit]] in [[date 2018-03|March]],”]] he added.
    [[quote direct 7 sf|“If they’d been frightened by what they saw then, you would have heard about it.”]]`,
  related: ['How caseloads are counted, and why it matters'],
  inspections: [
    {
      council: 'E09000005',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-05', to: '2018-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000012',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-05', to: '2018-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014', to: '2014' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
