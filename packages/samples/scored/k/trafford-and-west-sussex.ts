/**
 * Outcomes: Ofsted, Trafford, West Sussex, South Gloucestershire and Cheshire West and Chester 8 May 2019
 * (ILACS); before, SIF of 2015 to 2017.
 */
import { story } from '../../story.ts'

export const traffordAndWestSussex = story({
  url: 'https://www.communitycare.co.uk/2019/05/09/two-councils-told-leaders-lost-sight-of-children',
  byline: 'Kim Dummy',
  published: '2019-05-09',
  people: {
    vane: { name: 'Cordelia Vane', role: 'council leader', council: 'E10000032' },
    gill: { name: 'Tobias Gillespie', role: 'interim director of children’s services', council: 'E10000032' },
    ashw: { name: 'Nadia Ashworth', role: 'corporate director for children', council: 'E08000009' },
    merr: { name: 'Lucian Merrick', role: 'national officer', council: null },
    fosse: {
      name: 'Verity Fosse',
      role: 'cabinet member for children and young people',
      council: 'E06000025',
    },
  },
  headline: `
    [[count 2|Two]] councils plunge to [[rating inadequate overall-effectiveness aggregate -|inadequate]] as Ofsted
    says leaders lost sight of children`,
  standfirst: `
    Once-praised [[council E08000009|Trafford]] and troubled [[council E10000032|West Sussex]] downgraded on the
    same day, but [[council E06000025|South Gloucestershire]] is out of intervention`,
  caption: 'County Hall, Chichester. Photo: The Specimen',
  body: `
    [[count 2|Two]] very different councils have been downgraded to ‘[[rating inadequate overall-effectiveness
    aggregate -|inadequate]]’ by Ofsted for what is, at heart, the same reason: those in charge did not know how bad
    things had become.

    [[council E08000009|Trafford council]], whose leadership was ‘[[rating outstanding leadership previous
    E08000009|outstanding]]’ and whose services were ‘[[rating good overall-effectiveness previous E08000009|good]]’
    in [[date 2015|2015]], was graded [[rating inadequate leadership current E08000009|inadequate]] for the impact
    of its leaders, and overall, after a [[visit inspection|short inspection]] in [[date 2019-03|March]]. Help and
    protection, and work with children in care and care leavers, [[rating requires-improvement help-and-protection
    current E08000009|require improvement]].

    At [[council E10000032|West Sussex County Council]], where inspectors spent the last days of [[date
    2019-02|February]] and the first of [[date 2019-03|March]], nothing was found to be better than [[rating
    inadequate overall-effectiveness current E10000032|inadequate]]. [[date 2016|Three years ago]] the county had
    been told that it [[rating requires-improvement overall-effectiveness previous E10000032|required improvement]].

    The reports, out [[date 2019-05-08|yesterday]], bring the number of English councils now rated [[rating
    inadequate overall-effectiveness aggregate -|inadequate]] to [[count 19|19]].

    ## ‘Comfortable’

    Ofsted’s letter to [[council E08000009|Trafford]] says that senior leaders were [[quote partial 2
    ofsted|“comfortable with a picture of the service that was some years out of date”]].

    [[quote direct 3 ofsted|“Since the last inspection, most of the people who made this a strong authority have
    moved on, and the systems they relied on have gone with them,”]] it adds.

    [[person ashw|Nadia Ashworth]], corporate director for children, told Community Care that she did not recognise
    the word ‘comfortable’ but did not dispute the grade.

    [[quote direct 4 ashw|“You can be working very hard and still be looking in the wrong direction,”]] she said.
    [[quote direct 4 ashw|“We brought in [[count 17|17]] agency workers in [[date 2019-04|April]] to clear the
    backlog at the front door, and it is clear.”]]

    ## Shock on the south coast

    In [[council E10000032|West Sussex]] the language was harsher. Inspectors wrote of [[quote partial 5
    ofsted|“a service that has lost its bearings”]], of [[count 6|six]] assistant directors in four years, and of
    children living for months in homes where [[quote partial 5 ofsted|“risk was noted, discussed and left”]].

    Leader [[person vane|Cordelia Vane]] said she was [[quote partial 6 vane|“shocked and ashamed”]].

    [[person gill|Tobias Gillespie]], interim director of children’s services since [[date 2019-01|January]], said:
    [[quote direct 7 gill|“Staff here have been telling the truth for a long time. What was missing was anyone to
    hear it.]]

    [[quote direct 7 gill|“I will not promise that we shall be [[rating good overall-effectiveness negated
    E10000032|good]] in a year, because we shall not. I will promise that no child waits for us to write a plan.”]]

    The county has been offered help by neighbouring [[council E10000014|Hampshire]], while [[council
    E10000030|Surrey]], itself [[rating inadequate overall-effectiveness current E10000030|inadequate]] after a
    [[visit re-inspection|re-inspection]] in [[date 2018|2018]], has agreed to share training.

    [[person merr|Lucian Merrick]], a national officer at Unison, said members in the county were [[quote partial 8
    merr|“frightened of what comes next”]]. He feared that a trust would be imposed. [[quote direct 9 merr|“If you
    are found [[rating inadequate overall-effectiveness hypothetical -|inadequate]], the talk turns to who should
    own the service before anyone asks who is doing the visits.”]]

    ## Out of the woods

    There was better news in [[council E06000025|South Gloucestershire]], which moved from ‘[[rating inadequate
    overall-effectiveness previous E06000025|inadequate]]’, the grade it was given in [[date 2017-02|February
    2017]], to ‘[[rating requires-improvement overall-effectiveness current E06000025|requires improvement to be
    good]]’ in all areas.

    [[quote direct 10 fosse|“I wept, and then I read the list of recommendations and stopped,”]] said [[person
    fosse|Verity Fosse]], cabinet member for children and young people.

    [[council E06000050|Cheshire West and Chester]] remains ‘[[rating good overall-effectiveness current
    E06000050|good]]’.`,
  related: ['Short inspections, long shadows: what one week can and cannot see'],
  inspections: [
    {
      council: 'E08000009',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-03', to: '2019-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [
          { judgement: 'leadership', rating: 'outstanding' },
          { judgement: 'overall-effectiveness', rating: 'good' },
        ],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-02', to: '2019-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000030',
      framework: null,
      visit: 're-inspection',
      inspected: { from: '2018', to: '2018' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000025',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017-02', to: '2017-02' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000050',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
