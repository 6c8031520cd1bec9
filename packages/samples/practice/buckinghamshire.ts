/**
 * Outcomes: Ofsted (SIF with reviews of the safeguarding boards), all 8 August 2014: Buckinghamshire,
 * Cambridgeshire, Barnsley, Newham; before, Cambridgeshire October 2012 (child protection).
 */
import { story } from '../story.ts'

export const buckinghamshire = story({
  url: 'https://www.cypnow.co.uk/news/article/buckinghamshire-children-left-at-risk-of-harm-ofsted-warns',
  byline: 'Jo Placeholder',
  published: '2014-08-11',
  people: {
    ldr: { name: 'Godfrey Amersham-Pell', role: 'council leader', council: 'E10000002' },
    cab: { name: 'Antonia Risby', role: 'cabinet member for children’s services', council: 'E10000002' },
    ch: { name: 'Leopold Strang', role: 'independent chair', council: null },
    cam: {
      name: 'Verity Gosling',
      role: 'executive director for children, families and adults',
      council: 'E10000003',
    },
    bar: { name: 'Stanley Wombell', role: 'cabinet spokesperson for children', council: 'E08000038' },
    nw: { name: 'Nasreen Chowdhury-Pike', role: 'mayoral adviser for children', council: 'E09000025' },
  },
  headline: `
    Children in [[council E10000002|Buckinghamshire]] left at risk of harm, Ofsted warns`,
  standfirst: `
    County council's services for children are rated "[[rating inadequate overall-effectiveness current
    E10000002|inadequate]]", as [[count 3|three]] other authorities learn their grades.`,
  caption: 'Cambridgeshire was rated "inadequate" two years ago. Picture: The Specimen',
  body: `
    Vulnerable children in one of England's wealthiest counties have been left in danger by a service that is
    [[quote partial 1 ofsted|"overwhelmed and unaware of it"]], inspectors have said.

    [[council E10000002|Buckinghamshire County Council]] has been judged to be "[[rating inadequate
    overall-effectiveness current E10000002|inadequate]]" under the [[framework SIF|single inspection framework]].
    The help and protection of children, the experiences of looked-after children, and leadership, management and
    governance were each found to be "[[rating inadequate help-and-protection current E10000002|inadequate]]".

    Adoption, along with services for care leavers, "[[rating requires-improvement adoption current
    E10000002|requires improvement]]". The county's Local Safeguarding Children Board was judged "[[rating
    inadequate overall-effectiveness other-subject -|inadequate]]".

    [[quote direct 2 ofsted|“In [[count 18|18]] of the cases that we looked at we could not be sure that the child
    was safe,”]] the report states. [[quote direct 2 ofsted|“Social workers told us that they went home and
    worried.”]]

    Inspectors were in the county between [[date 2014-06-03 2014-06-25|3 and 25 June]].

    [[person cab|Antonia Risby]], who has been cabinet member for children’s services since [[date 2013-05|May
    2013]], said that the number of children in care had risen to [[count 440|440]] while the number of social
    workers in [[council E10000002|Buckinghamshire]] had not. [[quote direct 3 cab|"We tried to do more with the
    same people,"]] she said. [[quote direct 3 cab|"It couldn't be done and we should've seen it."]]

    Council leader [[person ldr|Godfrey Amersham-Pell]] announced [[money 4800000|£4.8m]] for the service at a
    press conference on [[date 2014-08-08|Friday]]. [[council E10000025|Oxfordshire]] and [[council
    E10000015|Hertfordshire]] have been asked for advice.

    [[quote direct 4 ldr|"I've read the whole of it twice,"]] he told reporters.

    [[quote direct 4 ldr|"I'm not resigning, because the easy thing would be to go."]]

    [[person ch|Leopold Strang]], independent chair of the safeguarding board, said it had [[quote partial 5
    ch|"asked for figures and been given assurances"]].

    The contrast between [[council E10000002|Buckinghamshire]] and [[council E10000003|Cambridgeshire]] was sharp.
    In the latter, services were rated "[[rating good overall-effectiveness current E10000003|good]]". They had
    been branded "[[rating inadequate overall-effectiveness previous E10000003|inadequate]]" in a [[framework
    CP|child protection inspection]] in [[date 2012-10|October 2012]]. Help and protection still "[[rating
    requires-improvement help-and-protection current E10000003|requires improvement]]", inspectors said, but the
    board was found to be "[[rating good overall-effectiveness other-subject -|good]]".

    [[person cam|Verity Gosling]], executive director for children, families and adults at [[council
    E10000003|Cambridgeshire County Council]], said: [[quote direct 6 cam|"It's nice to be told that you're
    [[rating good overall-effectiveness current E10000003|good]]. It is nicer to see why."]]

    [[council E08000038|Barnsley Council]] and the [[council E09000025|London Borough of Newham]] were both told
    that they [[rating requires-improvement overall-effectiveness current -|require improvement]]. In [[council
    E09000025|Newham]], adoption and support for care leavers were rated "[[rating good adoption current
    E09000025|good]]".

    [[person bar|Stanley Wombell]], cabinet spokesperson for children at [[council E08000038|Barnsley]], said the
    council was [[quote partial 7 bar|“a whisker”]] short of "[[rating good overall-effectiveness negated
    E08000038|good]]". [[person nw|Nasreen Chowdhury-Pike]], mayoral adviser for children in [[council
    E09000025|Newham]], called the judgement [[quote partial 8 nw|“harsh but useful”]].

    All [[count 4|four]] inspections were made under the framework that came in [[date 2013-11|last November]]. It
    replaced "[[rating adequate overall-effectiveness scale -|adequate]]" with "[[rating requires-improvement
    overall-effectiveness scale -|requires improvement]]" in Ofsted's scale. Directors have complained that the
    change made it look as though services had got worse.`,
  related: [],
  inspections: [
    {
      council: 'E10000002',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2014-06-03', to: '2014-06-25' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000003',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'CP',
        inspected: { from: '2012-10', to: '2012-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000038',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000025',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
