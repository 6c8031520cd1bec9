/**
 * Outcomes: Ofsted, all 13 February 2017 (SIF): South Gloucestershire, Sutton, East Riding of Yorkshire, Leicestershire
 * and Rutland.
 */
import { story } from '../story.ts'

export const southGloucestershire = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2003207/council-leader-sorry-as-ofsted-uncovers-widespread-failures',
  byline: 'Robin Sample',
  published: '2017-02-14',
  people: {
    lead: { name: 'Roderick Mapstone', role: 'council leader', council: 'E06000025' },
    dir: { name: 'Verity Quill', role: 'director for children, adults and health', council: 'E06000025' },
    sut: { name: 'Clement Adeyinka', role: 'executive head of safeguarding', council: 'E09000029' },
    rid: { name: 'Hester Wardle', role: 'portfolio holder for children', council: 'E06000011' },
  },
  headline: `Council leader sorry as Ofsted uncovers [[quote partial 1 ofsted|'widespread and serious']] failures`,
  standfirst: `
    The leader of a council in the West Country has apologised to families after inspectors found that children
    in need of protection were waiting too long for help.`,
  caption: 'Inspectors spent four weeks at South Gloucestershire Council. Picture: The Specimen',
  body: `
    Children's services at [[council E06000025|South Gloucestershire Council]] were rated "[[rating inadequate
    overall-effectiveness current E06000025|inadequate]]" in a report that Ofsted published on [[date
    2017-02-13|Monday]].

    Inspectors, who were in the district during [[date 2016-11 2016-12|November and December]], asked managers
    to look again at [[count 47|47]] cases. In [[count 11|11]] of them, action had to be taken the same day.

    [[quote direct 2 ofsted|"Too many children live for too long with adults who frighten them,"]] the report
    says.

    [[quote direct 2 ofsted|"Visits are late, plans are thin, and managers have not always asked why."]]

    The help and protection that children receive and the leadership of the service are both said to be
    "[[rating inadequate help-and-protection current E06000025|inadequate]]". Work with looked-after children
    "[[rating requires-improvement looked-after-and-permanence current E06000025|requires improvement]]", as
    does support for care leavers, while adoption is singled out as "[[rating good adoption current
    E06000025|good]]".

    [[person lead|Roderick Mapstone]], who leads the council, said he was [[quote partial 3 lead|"sorrier than a
    press release can say"]].

    [[quote direct 4 lead|"We thought that we were a careful authority,"]] he added. [[quote direct 4 lead|"We
    were careful with money, and not nearly careful enough with children. There is [[money 3100000|£3.1m]] in
    next year's budget to put that right."]]

    [[person dir|Verity Quill]], [[council E06000025|South Gloucestershire]]'s director for children, adults and
    health, said that [[count 30|30]] social workers had been recruited since the inspectors left.

    [[quote direct 5 dir|"None of them came for an easy life,"]] she said.

    Reports on [[count 4|four]] other councils came out on the same day.

    Children's services in the [[council E09000029|London Borough of Sutton]] and in the [[council
    E06000011|East Riding of Yorkshire]] were rated "[[rating good overall-effectiveness current -|good]]". In
    the [[council E06000011|East Riding]], work with care leavers received Ofsted's [[rating outstanding
    care-leavers current E06000011|top grade]]. In [[council E09000029|Sutton]], it was the only area that was
    not found to be "[[rating good care-leavers negated E09000029|good]]".

    [[quote direct 6 sut|"Young people had told us as much before Ofsted did,"]] said [[person sut|Clement
    Adeyinka]], executive head of safeguarding at [[council E09000029|Sutton Council]].

    [[person rid|Hester Wardle]], portfolio holder for children at [[council E06000011|East Riding of Yorkshire
    Council]], said that foster carers deserved the credit: [[quote direct 7 rid|"They drive 40 miles to a
    parents' evening and never send us the bill."]]

    Both [[council E10000018|Leicestershire]] and [[council E06000017|Rutland]], England's smallest county, were
    told that they "[[rating requires-improvement overall-effectiveness current -|require improvement to be
    good]]". All [[count 5|five]] were inspected under the [[framework SIF|single inspection framework]], which
    came into force in [[date 2013-11|November 2013]].

    The Department for Education said that it would write to [[council E06000025|South Gloucestershire]] before
    the end of [[date 2017-02|this month]].`,
  related: ['How the single inspection works'],
  inspections: [
    {
      council: 'E06000025',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-11', to: '2016-12' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000029',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000011',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000018',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000017',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
