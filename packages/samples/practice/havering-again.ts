/**
 * Outcomes: Ofsted, Havering 16 February 2024 and 23 July 2018 (ILACS); Swindon 11 September 2023 and
 * Peterborough 30 January 2024 (ILACS).
 */
import { story } from '../story.ts'

export const haveringAgain = story({
  url: 'https://www.localgov.co.uk/No-excuses-leader-reacts-to-inadequate-rating/59877',
  byline: 'Robin Sample',
  published: '2024-02-19',
  people: {
    ldr: { name: 'Clement Harrold', role: 'council leader', council: 'E09000016' },
    dcs: { name: 'Tamsin Oyelaran', role: 'strategic director of people', council: 'E09000016' },
    sc: { name: 'Horace Quill', role: 'chair of the children’s scrutiny panel', council: 'E09000016' },
  },
  headline: `
    [[quote partial 1 ldr|‘No excuses’]], says leader as London borough is rated ‘[[rating inadequate
    overall-effectiveness current E09000016|inadequate]]’`,
  standfirst: `
    A council that needed Whitehall’s help to balance its books has been told that it does not keep children safe
    enough.`,
  caption: 'Havering Town Hall. Picture: The Specimen',
  body: `
    Ofsted has downgraded [[council E09000016|Havering LBC]] after finding that managers had lost sight of [[quote
    partial 2 ofsted|‘children who had already waited too long’]].

    The east London authority was rated ‘[[rating inadequate overall-effectiveness current E09000016|inadequate]]’
    on [[date 2024-02-16|Friday]] for overall effectiveness, for leadership and for its work with children who
    need protection and those in care. Support for care leavers was found to [[rating requires-improvement
    care-leavers current E09000016|require improvement]].

    It had been judged ‘[[rating good overall-effectiveness previous E09000016|good]]’ when it was last inspected,
    in [[date 2018-06|June 2018]].

    [[quote direct 3 ofsted|‘Changes of senior manager have slowed every plan that was made,’]] say the [[count
    5|five]] inspectors, who were in the borough from [[date 2023-12-11 2023-12-22|11 to 22 December]].

    [[quote direct 4 ldr|‘There are no excuses for this and I am not going to offer any,’]] said [[person
    ldr|Clement Harrold]], leader of [[council E09000016|Havering Council]]. [[quote direct 4 ldr|‘But I would ask
    ministers what they think it costs to keep a child safe. [[council E09000002|Barking and Dagenham]] and
    [[council E09000026|Redbridge]] are doing the same sums.’]]

    The council, which expects to borrow [[money 54000000|£54m]] under a capitalisation direction, votes on its
    budget on [[date 2024-02-28|28 February]]. An extra [[money 5600000|£5.6m]] for children’s services will be
    protected, Cllr Harrold said.

    [[person dcs|Tamsin Oyelaran]], strategic director of people, said: [[quote direct 5 dcs|‘We were [[rating
    good overall-effectiveness previous E09000016|good]] before and we intend to be [[rating good
    overall-effectiveness aspiration E09000016|good]] again. I’m not going to put a date on it.’]]

    [[council E09000016|Havering]] joins [[council E06000030|Swindon BC]] and [[council E06000031|Peterborough
    City Council]], both of which have been rated ‘[[rating inadequate overall-effectiveness current
    -|inadequate]]’ since [[date 2023-09|September]]. Ofsted will now make regular [[visit
    monitoring-visit|monitoring visits]] to the borough.

    [[person sc|Horace Quill]], chair of the children’s scrutiny panel, told LocalGov: [[quote direct 6
    sc|‘Members asked for these figures in [[date 2023-10|October]] and were told that all was well.’]]

    A children’s home run by [[council E09000016|Havering]] was rated ‘[[rating outstanding overall-effectiveness
    other-subject -|outstanding]]’ [[date 2024-01|last month]].`,
  related: [],
  inspections: [
    {
      council: 'E09000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-12-11', to: '2023-12-22' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018-06', to: '2018-06' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000030',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000031',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
