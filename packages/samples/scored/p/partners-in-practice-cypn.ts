/**
 * Outcomes: Ofsted, Sandwell 5 June, Sunderland 20 July, Leeds 27 March, Kingston upon Thames 3 August
 * 2015, Hampshire 22 April and North Yorkshire 30 June 2014 (all SIF). The announcement of partners in
 * practice of December 2015.
 */
import { story } from '../../story.ts'

export const partnersInPracticeCypn = story({
  url: 'https://www.cypnow.co.uk/news/article/strong-councils-win-freedoms-as-failing-ones-given-six-months',
  byline: 'Robin Sample',
  published: '2015-12-15',
  people: {
    san: { name: 'Yvonne Priddy', role: "cabinet member for children's services", council: 'E08000028' },
    lds: { name: 'Malcolm Aske', role: "director of children's services", council: 'E08000035' },
    nyk: { name: 'Stephanie Lund', role: 'corporate director for children', council: 'E10000023' },
    adc: { name: 'Duncan Fairley', role: 'president', council: null },
    bas: { name: 'Nuala Breen', role: 'professional officer', council: null },
  },
  headline: 'Strong councils win freedoms as failing ones given six months',
  standfirst:
    '[[count 6|Six]] of the best children\'s services in England are to be allowed to set aside government rules, while those judged "[[rating inadequate overall-effectiveness scale -|inadequate]]" will have half a year to improve or lose control.',
  caption: 'Downing Street said the reforms were its "landmark" measure. Picture: The Specimen',
  body: `
    The plans, announced by the Prime Minister on [[date 2015-12-14|Monday]], would see every authority
    that is rated "[[rating inadequate overall-effectiveness scale -|inadequate]]" by Ofsted placed
    under formal review.

    If it did not turn around in six months, a commissioner would take over. A trust, or a neighbouring
    council, would then be asked to run its services.

    Among those to feel the effect is [[council E08000028|Sandwell Council]], where services have been
    "[[rating inadequate overall-effectiveness current E08000028|inadequate]]" since inspectors' visit
    of [[date 2015-01 2015-02|January and February]]. In [[council E08000024|Sunderland]], rated
    "[[rating inadequate overall-effectiveness current E08000024|inadequate]]" in every area in [[date
    2015-07|July]], a new company will take over. The safeguarding board there was "[[rating inadequate
    overall-effectiveness other-subject -|inadequate]]", too.

    At the other end of the scale are what the Department for Education (DfE) calls "partners in
    practice". They are [[council E06000047|Durham]], [[council E10000014|Hampshire]], [[council
    E08000035|Leeds]], [[council E10000023|North Yorkshire]], [[council -|Achieving for Children]] –
    which serves [[council E09000021|Kingston]] and [[council E09000027|Richmond]] – and, working as
    one, [[council E09000033|Westminster]], [[council E09000013|Hammersmith and Fulham]] and [[council
    E09000020|Kensington and Chelsea]].

    [[council E10000014|Hampshire]], [[council E08000035|Leeds]], [[council E10000023|North Yorkshire]]
    and [[council E09000021|Kingston]] have all been rated "[[rating good overall-effectiveness current
    -|good]]" under the [[framework SIF|single inspection framework]] ([[framework SIF|SIF]]). [[council
    E08000035|Leeds]] is also one of the few whose leadership was found to be "[[rating outstanding
    leadership current E08000035|outstanding]]".

    [[quote direct 1 Department for Education|"We want the best to be free to do what they know works,
    and to help others to do it,"]] a DfE spokesman said. [[quote direct 1 Department for Education|"And
    where children are being let down there will be no more second chances."]]

    Each partner is to get a share of [[money 100000000|£100m]].

    [[person lds|Malcolm Aske]], director of children's services at [[council E08000035|Leeds City
    Council]], said: [[quote direct 2 lds|"[[date 2010|Five years ago]] we were [[rating inadequate
    overall-effectiveness previous E08000035|inadequate]] ourselves and ministers gave us time. I hope
    nobody forgets that."]]

    [[person nyk|Stephanie Lund]], [[council E10000023|North Yorkshire]]'s corporate director for
    children, said her authority would use the freedoms to do away with [[quote partial 3 nyk|"some of
    the forms that no child ever asked for"]].

    In [[council E08000028|Sandwell]], [[person san|Yvonne Priddy]], the cabinet member for children's
    services, said the deadline was [[quote partial 4 san|"a stunt"]].

    [[quote direct 4 san|"We've gone from [[count 60|60]] unallocated cases to none since [[date
    2015-06|June]]. Inspectors were due back in [[date 2016|2016]] anyhow and we expect to be [[rating
    good overall-effectiveness aspiration E08000028|good]] or near it when they come."]]

    The Association of Directors of Children's Services said six months was not long enough. [[person
    adc|Duncan Fairley]], its president, pointed out that [[count 19|19]] authorities had been found
    "[[rating inadequate overall-effectiveness aggregate -|inadequate]]".

    [[quote direct 5 adc|"Are we really saying that one in five is beyond help?"]] he asked.

    [[person bas|Nuala Breen]], professional officer at the British Association of Social Workers, said
    staff were leaving councils as soon as they heard inspectors were on the way. [[quote direct 6
    bas|"They'd sooner be at a place that is [[rating good overall-effectiveness scale -|good]],
    wouldn't you?"]] she said.`,
  related: ['Spending review: what it means for children', 'Trust for Sunderland named'],
  inspections: [
    {
      council: 'E08000028',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2015-01', to: '2015-02' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000014',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000035',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2010', to: '2010' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000023',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000021',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
