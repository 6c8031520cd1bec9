/** Outcomes: Ofsted, Norfolk 16 August, Medway 23 August, Kent 23 August and Sandwell 2 August 2013 (all inspections of looked-after children services); before, child protection and safeguarding inspections of 2010 to 2013. */
import { story } from '../../story.ts'

export const inspectorsThirdWarning = story({
  url: 'https://www.cypnow.co.uk/cyp/news/1078541/norfolk-appoints-interim-childrens-director',
  byline: 'Laura Specimen',
  published: '2013-09-03',
  people: {
    crane: { name: 'Henrietta Crane', role: "interim director of children's services", council: 'E10000020' },
    bale: { name: 'Roderick Bale', role: 'council leader', council: 'E10000020' },
    pym: { name: 'Lorna Pym', role: 'portfolio holder for children', council: 'E06000035' },
    dale: { name: 'Stephen Dale', role: 'spokesman', council: null },
  },
  headline: "[[council E10000020|Norfolk]] appoints interim children's director",
  standfirst: `[[council E10000020|Norfolk County Council]] has brought in an experienced troubleshooter after a
    [[count 2 ordinal|second]] damning Ofsted report in a year.`,
  caption: 'Norfolk has had two inadequate judgments in six months. Picture: Phil Sample',
  body: `
    [[person crane|Henrietta Crane]], who has been interim director of children's services at [[council
    E06000052|Cornwall]], [[council E06000027|Torbay]] and [[council E06000031|Peterborough]], starts in Norwich [[date
    2013-09-03|today]].

    She replaces a director who left [[council E10000020|Norfolk]] in [[date 2013-07|July]] after the county's MPs had
    called for a change at the top.

    [[council E10000020|Norfolk]] was judged to be "[[rating inadequate overall-effectiveness current
    E10000020|inadequate]]" [[date 2013-08|last month]], after an inspection of its work with looked-after children from
    [[date 2013-07-08 2013-07-12|8 to 12 July]]. A report on child protection in [[date 2013-02|February]] had been
    every bit as critical.

    [[quote direct 1 ofsted|"Children wait too long for decisions and too few of them know why,"]] the latest report says.

    The council's leader, [[person bale|Roderick Bale]], said: [[quote direct 2 bale|"We needed somebody who has done this
    before. Henrietta has, and she has told us exactly what she thinks of us."]]

    Ms Crane said that [[count 1090|1,090]] children were in the council's care and that she would
    [[quote partial 3 crane|"want to know about each of them"]].

    [[quote direct 4 crane|"Of course we want to be rated [[rating good overall-effectiveness aspiration
    E10000020|good]],"]] she added. [[quote direct 4 crane|"[[rating adequate overall-effectiveness aspiration
    E10000020|Adequate]] is what we can get to by the end of [[date 2014|2014]]."]]

    The council is one of [[count 4|four]] to have been through Ofsted's
    [[framework LAC13|inspection of looked-after children services]], which was introduced in [[date 2013-04|April]].

    [[council E06000035|Medway Council]] was also found to be "[[rating inadequate overall-effectiveness current
    E06000035|inadequate]]" after an inspection in [[date 2013-07|July]], whereas [[council E10000016|Kent County
    Council]], which was inspected at the same time, improved to "[[rating adequate overall-effectiveness current
    E10000016|adequate]]". [[council E08000028|Sandwell]] received an "[[rating inadequate overall-effectiveness current
    E08000028|inadequate]]" rating at the start of [[date 2013-08|August]].

    [[person pym|Lorna Pym]], [[council E06000035|Medway]]'s portfolio holder for children, said the council was [[quote
    partial 5 pym|"bitterly disappointed"]] and had complained about the way in which the inspection was carried out.

    [[quote direct 6 pym|"Our adoption agency was rated [[rating good overall-effectiveness other-subject -|good]] by
    the very same inspectorate [[date 2012|last year]],"]] she said.

    From [[date 2013-11|November]], a [[framework SIF|single inspection framework]] will look at child protection,
    children in care and care leavers together. A council that is "[[rating inadequate overall-effectiveness scale
    -|inadequate]]" in one of its key judgments will be "[[rating inadequate overall-effectiveness scale -|inadequate]]"
    overall, and "[[rating adequate overall-effectiveness scale -|adequate]]" will be replaced by "[[rating
    requires-improvement overall-effectiveness scale -|requires improvement]]".

    The [[count 1 ordinal|first]] inspections under the new regime are expected to include
    [[council E10000020|Norfolk]], although [[council E10000012|Essex]] and [[council E10000003|Cambridgeshire]] have
    volunteered to go before it.

    The Local Government Association has asked for the new regime to be put back. [[quote direct 7 dale|"Councils that are
    trying to mend things need a surgeon and not another X-ray,"]] said [[person dale|Stephen Dale]], a spokesman.`,
  related: ['Ofsted unveils tougher inspections', 'Move On Up: this month’s appointments'],
  inspections: [
    {
      council: 'E10000020',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-07-08', to: '2013-07-12' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E06000035',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-07', to: '2013-07' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E10000016',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-07', to: '2013-07' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'adequate' }],
      previous: null,
      change: 'up',
      verdict: 'outside',
    },
    {
      council: 'E08000028',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
  ],
})
