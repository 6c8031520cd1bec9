/** Outcomes: Ofsted, Birmingham (SIF re-inspection), Kirklees and Redbridge (SIF), all 25 November 2016; Birmingham 23 May 2014. */
import { story } from '../story.ts'

export const secondCityAgain = story({
  url: 'https://www.cypnow.co.uk/news/article/second-city-s-children-s-services-fail-again',
  byline: 'Kim Dummy',
  published: '2016-11-25',
  people: {
    col: { name: 'Ambrose Tillotson', role: 'executive director for people', council: 'E08000025' },
    uni: { name: 'Carys Hebblethwaite', role: 'regional officer', council: null },
    kir: { name: 'Solomon Ridsdale', role: 'council leader', council: 'E08000034' },
    red: { name: 'Verity Osgood', role: "director of children's services", council: 'E09000026' },
  },
  headline: "Second city's children's services fail again",
  standfirst: `
    A [[visit re-inspection|re-inspection]] of England's largest children's services department finds that not enough has
    changed, while a Yorkshire council is told that it, too, is "[[rating inadequate overall-effectiveness current
    E08000034|inadequate]]".`,
  caption: 'Birmingham plans to hand its services to a trust. Picture: The Specimen',
  body: `
    Ofsted's [[visit re-inspection|re-inspection]] of [[council E08000025|Birmingham City Council]], carried out
    between [[date 2016-09-12 2016-10-06|12 September and 6 October]], again resulted in an overall rating of
    "[[rating inadequate overall-effectiveness current E08000025|inadequate]]".

    The city got the same verdict in [[date 2014-05|May 2014]], when every area was found wanting. This time
    services for looked-after children have moved up to "[[rating requires-improvement looked-after-and-permanence
    current E08000025|requires improvement]]", along with adoption and support for care leavers. Help and protection,
    and leadership, have not moved: both remain "[[rating inadequate help-and-protection current
    E08000025|inadequate]]".

    [[quote direct 1 ofsted|"The council knows its weaknesses and has stopped denying them,"]] the report states.
    [[quote direct 1 ofsted|"What it has not yet done is to make sure that a child in one part of the city gets the
    same response as a child in another."]]

    It highlights a [[quote partial 2 ofsted|“legacy of poor decisions about thresholds”]], and says that children
    from [[council E08000025|Birmingham]] who are placed in [[council E08000028|Sandwell]], [[council E08000030|Walsall]]
    and further afield wait too long before social workers see them on their own.

    [[person col|Ambrose Tillotson]], [[council E08000025|Birmingham]]'s executive director for people, said inspectors
    had seen [[quote partial 3 col|"a service on the way up, but photographed halfway"]].

    [[quote direct 4 col|"We asked for honesty and we got it,"]] he added. [[quote direct 4 col|"The voluntary trust
    that we are setting up is the right way to go on, and nothing in these pages changes that."]]

    Not everyone agrees. [[person uni|Carys Hebblethwaite]], regional officer for a union that represents [[count
    900|900]] of the council's staff, said: [[quote direct 5 uni|"A new name over the door does not cut anybody's caseload.
    [[council E08000017|Doncaster]] got its trust in [[date 2014|2014]], and its report of [[date 2015|2015]] was no better than the one before."]]

    At [[council E08000034|Kirklees Council]], inspectors who called in [[date 2016-09|September]] and
    [[date 2016-10|October]] discovered [[quote partial 6 ofsted|"widespread and serious failures"]]. Only adoption and
    care leavers came off better: both were said to [[rating requires-improvement adoption current E08000034|require improvement]].

    [[quote direct 7 ofsted|"Some children have been left with adults who were known to be a risk to them,"]] the
    report adds.

    [[person kir|Solomon Ridsdale]], leader of [[council E08000034|Kirklees]], said he was
    [[quote partial 8 kir|"deeply sorry"]], and has asked neighbouring [[council E08000035|Leeds]] for help. The
    Department for Education is to appoint a commissioner.

    There was better news for [[council E09000026|Redbridge]]. The east London borough's services were rated "[[rating
    good overall-effectiveness current E09000026|good]]", with only care leavers marked down as "[[rating
    requires-improvement care-leavers current E09000026|requires improvement]]".

    [[quote direct 9 red|"It is a small department, and I can name nearly everybody in it,"]] said [[person red|Verity Osgood]], who was with
    [[council E09000025|Newham]] until [[date 2013|2013]] and is the borough's director of children's services. [[quote direct 9 red|"That counts for
    more than any strategy."]]`,
  related: ['Trusts: do they work?'],
  inspections: [
    {
      council: 'E08000025',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: { from: '2016-09-12', to: '2016-10-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014-05', to: '2014-05' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000034',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-09', to: '2016-10' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000026',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
