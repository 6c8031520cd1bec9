/** Outcomes: Ofsted, Durham, Kent, Sandwell and Wigan 5 July 2022 (ILACS); before, Durham September 2019 (ILACS), Kent and Wigan 2017 (SIF), Sandwell January 2018 (SIF re-inspection). */
import { story } from '../../story.ts'

export const julyRoundUp = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-reports-four-councils-find-out-where-they-stand',
  byline: 'Kim Dummy',
  published: '2022-07-05',
  people: {
    dur: {
      name: 'Bartholomew Skene',
      role: 'corporate director for children and young people',
      council: 'E06000047',
    },
    ken: {
      name: 'Araminta Coldwell',
      role: "cabinet member for integrated children's services",
      council: 'E10000016',
    },
    san: { name: 'Leonie Farthing', role: 'chief executive', council: 'E08000028' },
    sanl: { name: 'Tobias Nkemelu', role: 'council leader', council: 'E08000028' },
    wig: { name: 'Cordelia Shaw-Platt', role: "director of children's services", council: 'E08000010' },
  },
  headline: 'Ofsted reports: [[count 4|four]] councils find out where they stand',
  standfirst: `
    [[count 3|Three]] authorities have seen their children's services ratings rise and one has slipped back, in reports
    published [[date 2022-07-05|today]].`,
  caption: 'Inspectors were in all four areas in May. Picture: The Specimen',
  body: `
    The inspections of [[council E06000047|Durham]], [[council E10000016|Kent]], [[council E08000028|Sandwell]] and
    [[council E08000010|Wigan]] all took place under the [[framework ILACS|inspection of local authority children's
    services]] from [[date 2022-05-09 2022-05-20|9 to 20 May]].

    ## [[council E06000047|Durham County Council]]

    A [[rating good overall-effectiveness current E06000047|good]] overall, with
    "[[rating outstanding leadership current E06000047|outstanding]]" for the impact of leaders on social work practice, is
    the reward for [[council E06000047|Durham]], which was told that it
    [[rating requires-improvement overall-effectiveness previous E06000047|required improvement]] in
    [[date 2019-09|September 2019]].

    [[quote direct 1 ofsted|"Leaders have been unflinching about what was not working,"]] says the report, which praises
    social workers' [[quote partial 1 ofsted|"patient, thoughtful and often inventive"]] work with children.

    [[person dur|Bartholomew Skene]], corporate director for children and young people, said:
    [[quote direct 3 dur|"I have a team of [[count 380|380]] social workers, and this belongs to each of them."]]

    ## [[council E10000016|Kent County Council]]

    [[council E10000016|Kent]] has become the largest county to be rated
    "[[rating outstanding overall-effectiveness current E10000016|outstanding]]" overall. The support that it gives to
    children in care and care leavers is "[[rating outstanding children-in-care-and-care-leavers current
    E10000016|outstanding]]", too, as is its leadership, while help and protection is
    "[[rating good help-and-protection current E10000016|good]]".

    The county was rated "[[rating good overall-effectiveness previous E10000016|good]]" in
    [[date 2017-03|March 2017]].

    Inspectors note that the council has gone on caring for [[count 350|350]] unaccompanied children who arrived across
    the Channel, [[quote partial 4 ofsted|"without losing sight of those already in its care"]].

    [[quote direct 5 ken|"To hear that from people who are not paid to be nice to us means a great deal,"]] said
    [[person ken|Araminta Coldwell]], cabinet member for integrated children's services.

    ## [[council E08000028|Sandwell Metropolitan Borough Council]]

    Four years after [[council E08000028|Sandwell Children's Trust]] was set up, services in
    [[council E08000028|Sandwell]] have climbed from "[[rating inadequate overall-effectiveness previous
    E08000028|inadequate]]" to "[[rating requires-improvement overall-effectiveness current E08000028|requires
    improvement to be good]]" in all areas.

    The council had failed a [[visit re-inspection|re-inspection]] under the [[framework SIF|single inspection
    framework]] in [[date 2017-11|November 2017]], after which ministers ordered the change.

    [[person san|Leonie Farthing]], the trust's chief executive, said: [[quote direct 6 san|“We were handed a service with
    an empty chair at every other desk. It is fuller and calmer now.”]]

    [[person sanl|Tobias Nkemelu]], leader of [[council E08000028|Sandwell Council]], said that the trust had
    [[quote partial 7 sanl|“earned the right to finish the job”]].

    ## [[council E08000010|Wigan Council]]

    The only council to go the other way, [[council E08000010|Wigan]] was judged to
    [[rating requires-improvement overall-effectiveness current E08000010|require improvement]] across the board. It was
    rated "[[rating good overall-effectiveness previous E08000010|good]]" in [[date 2017|2017]].

    A [[visit focused-visit|focused visit]] in [[date 2021|2021]] had warned of rising caseloads at the front door, and
    these have [[quote partial 8 ofsted|"not come down far or fast enough"]].

    [[quote direct 9 wig|"We are not going to quarrel with the grade,"]] said [[person wig|Cordelia Shaw-Platt]], director
    of children's services. [[quote direct 9 wig|"Demand doubled while we were looking the other way."]]

    Wigan Athletic's community trust is commended for its work with young carers.

    Councils rated "[[rating requires-improvement overall-effectiveness scale -|requires improvement]]" can expect a
    [[visit inspection|standard inspection]] about every three years.`,
  related: ['Trusts: what became of them?', 'Kent calls for national transfer scheme to be compulsory'],
  inspections: [
    {
      council: 'E06000047',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-05-09', to: '2022-05-20' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-09', to: '2019-09' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-05-09', to: '2022-05-20' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017-03', to: '2017-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000028',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-05-09', to: '2022-05-20' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017-11', to: '2017-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-05-09', to: '2022-05-20' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
