/** Outcomes: Ofsted, Solihull, Hull, Dudley, Norfolk and Wandsworth, all 13 January 2023 (ILACS); before, ILACS of 2018 and 2019, SIF of 2017 and 2018. Set in single marks throughout. */
import { story } from '../story.ts'

export const fiveOnAFriday = story({
  url: 'https://www.cypnow.co.uk/content/news/councils-welcome-and-regret-new-ofsted-verdicts',
  byline: 'Wilfred Tansy 13 January 2023',
  published: '2023-01-13',
  people: {
    sol: { name: 'Gwendolen Ashdown', role: 'council leader', council: 'E08000029' },
    hull: { name: 'Percival Stoneferry', role: 'cabinet member for children', council: 'E06000010' },
    dud: { name: 'Zelda Brockmoor', role: "director of children's services", council: 'E08000027' },
    nfk: { name: 'Rufus Wensum', role: "executive director of children's services", council: 'E10000020' },
    wnd: { name: 'Tamara Lavender-Hill', role: 'deputy leader', council: 'E09000032' },
  },
  headline: 'Councils welcome and regret new Ofsted verdicts',
  standfirst: `
    [[council E08000029|Solihull Metropolitan Borough Council]] has been rated
    ‘[[rating inadequate overall-effectiveness current E08000029|inadequate]]’ in every area of its children’s
    services, on a day of better news for [[council E06000010|Hull]], [[council E10000020|Norfolk]] and
    [[council E09000032|Wandsworth]].`,
  caption: 'Inspectors finished their visits in November. Picture: The Specimen',
  body: `
    Inspectors who were in [[council E08000029|Solihull]] from [[date 2022-10-31 2022-11-11|31 October to 11
    November]] found that children at risk were left waiting while agencies argued.

    [[quote direct 1 ofsted|‘[[council E08000029|Solihull]] is a place in which everybody shares concern and
    nobody shares information,’]] the report says.

    The council had been rated ‘[[rating requires-improvement overall-effectiveness previous E08000029|requires
    improvement to be good]]’ in [[date 2019-11|November 2019]].

    Council leader [[person sol|Gwendolen Ashdown]] said: [[quote direct 2 sol|‘We’re sorry, and we’ve said so
    to the families in person.]]

    [[quote direct 2 sol|‘It isn’t enough, which is why I’ve asked [[council E08000025|Birmingham Children’s
    Trust]] and [[council E08000035|Leeds City Council]] to send us people who’ve been through this.]]

    [[quote direct 2 sol|‘They’ll start at once.’]]

    [[council E06000010|Hull City Council]], which was rated
    ‘[[rating inadequate overall-effectiveness previous E06000010|inadequate]]’ in [[date 2019-01|January
    2019]], is no longer ‘[[rating inadequate overall-effectiveness negated E06000010|inadequate]]’ and has
    moved up to ‘[[rating requires-improvement overall-effectiveness current E06000010|requires improvement]]’.
    Its services for children in care and care leavers were judged to be
    ‘[[rating good children-in-care-and-care-leavers current E06000010|good]]’ by inspectors who visited from
    [[date 2022-11-14 2022-11-25|14 to 25 November]].

    [[quote direct 3 hull|‘[[council E06000010|Hull]] isn’t used to being on the right side of one of these
    stories,’]] said Cllr [[person hull|Percival Stoneferry]], cabinet member for children, who teaches at the
    University of Hull. [[quote direct 3 hull|‘I’d like us to get used to it.’]]

    Both [[council E10000020|Norfolk County Council]] and [[council E09000032|Wandsworth Council]] were rated
    ‘[[rating good overall-effectiveness current -|good]]’ after visits from
    [[date 2022-11-07 2022-11-18|7 to 18 November]]. Each of them had been found to
    [[rating requires-improvement overall-effectiveness previous -|require improvement]] in a
    [[visit re-inspection|re-inspection]] under the [[framework SIF|single inspection framework]], in
    [[date 2017-11|November 2017]] and [[date 2018-05|May 2018]] respectively.

    [[person nfk|Rufus Wensum]], executive director of children’s services at [[council E10000020|Norfolk CC]],
    told LocalGov: [[quote direct 4 nfk|‘It’s taken a decade. People forget that [[council E10000020|Norfolk]]
    was once [[rating inadequate overall-effectiveness previous E10000020|inadequate]] for everything.’]]

    He said the county, which has Norfolk Constabulary to thank for its new team, wanted
    [[quote partial 5 nfk|‘a few dull years’]].

    In [[council E09000032|Wandsworth]], deputy leader [[person wnd|Tamara Lavender-Hill]] said that the
    borough’s staff were [[quote partial 6 wnd|‘tired, proud and owed a drink’]]. Some of them work with young
    men in Wandsworth prison.

    [[quote direct 7 wnd|‘We were in trouble in [[date 2016|2016]],’]] she added. [[quote direct 7 wnd|‘We’re
    [[rating good overall-effectiveness current E09000032|good]] now. I’d call that [[money 12000000|£12m]] well
    spent.’]]

    The rating of [[council E08000027|Dudley Council]] has not moved. It was rated
    ‘[[rating requires-improvement overall-effectiveness previous E08000027|requires improvement]]’ in
    [[date 2018|2018]], and it is rated
    ‘[[rating requires-improvement overall-effectiveness current E08000027|requires improvement]]’ [[date 2023-01-13|today]], but
    its leadership, which was then found to be ‘[[rating good leadership previous E08000027|good]]’, has
    slipped.

    [[quote direct 8 dud|‘Standing still is hard when the floor moves,’]] [[person dud|Zelda Brockmoor]],
    director of children’s services at [[council E08000027|Dudley Council]], said. [[quote direct 8 dud|‘But
    it’s not what we’re here for.’]]

    The reports were written under [[framework ILACS|ILACS]], which has no grade between
    ‘[[rating inadequate overall-effectiveness scale -|inadequate]]’ and
    ‘[[rating requires-improvement overall-effectiveness scale -|requires improvement]]’. A spokesman for the
    Local Government Association said: [[quote direct 9 Local Government Association|‘One word can’t hold a whole borough.’]]

    [[council E08000031|Wolverhampton]], [[council E08000030|Walsall]] and [[council E08000028|Sandwell]], the
    other councils of the Black Country, were not inspected. Neither were Newcastle-under-Lyme Borough Council
    and Cannock Chase District Council, which have no social workers.

    [[council E08000028|Sandwell Children’s Trust]] has lent [[council E08000029|Solihull]] a head of service
    since [[date 2022-12|December]]. The trust said it was [[quote partial 10 Sandwell Children’s Trust|‘returning a favour’]].`,
  related: ['Does one word help anybody?'],
  inspections: [
    {
      council: 'E08000029',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-10-31', to: '2022-11-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-11', to: '2019-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
    },
    {
      council: 'E06000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-11-14', to: '2022-11-25' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-01', to: '2019-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E10000020',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-11-07', to: '2022-11-18' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017-11', to: '2017-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E09000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-11-07', to: '2022-11-18' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2018-05', to: '2018-05' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E08000027',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'leadership', rating: 'good' },
        ],
      },
      change: 'same',
    },
  ],
})
