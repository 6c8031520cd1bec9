/** Outcomes: Ofsted, Manchester 3 September 2014 (SIF), with the provisional grade that the council made public; Slough 14 February, Coventry 21 March and Birmingham 23 May 2014 (SIF). */
import { story } from '../../story.ts'

export const manchesterDraft = story({
  url: 'https://www.localgov.co.uk/Manchester-failing-children-says-Ofsted/37094',
  byline: 'Jo Placeholder',
  published: '2014-09-03',
  people: {
    lead: { name: 'Marguerite Oddy', role: 'executive member for children’s services', council: 'E08000003' },
    dcs: { name: 'Callum Prestbury', role: 'strategic director', council: 'E08000003' },
    opp: { name: 'Neville Fairclough', role: 'leader of the opposition', council: 'E08000003' },
  },
  headline: '[[council E08000003|Manchester]] failing children, says Ofsted',
  standfirst: '',
  caption: 'Manchester Town Hall. Image: The Specimen',
  body: `
    Children’s services in [[council E08000003|Manchester]] have been rated ‘[[rating inadequate overall-effectiveness
    current E08000003|inadequate]]’ by Ofsted, weeks after inspectors told the city that they were heading for a better
    grade.

    The inspectorate’s report, published [[date 2014-09-03|today]], says that a backlog of [[count 480|480]] cases had
    been left without a social worker in the [[date 2014-05|May]] before the inspection began.

    [[council E08000003|Manchester City Council]] was inspected from [[date 2014-06-25 2014-07-16|25 June to 16 July]].

    Its leadership, its help for children in need of protection and its adoption work were all judged to be
    ‘[[rating inadequate leadership current E08000003|inadequate]]’. The care of looked-after children and of care leavers was found to
    ‘[[rating requires-improvement looked-after-and-permanence current E08000003|require improvement]]’.

    [[quote direct 1 ofsted|‘For too long, too many children in the city have not been seen, and their needs have not been
    understood,’]] the report states.

    It finds a council in which [[quote partial 2 ofsted|‘good intentions at the top do not survive the journey to the
    front line’]].

    The council said that at the end of the fieldwork inspectors had told it to expect a
    ‘[[rating requires-improvement overall-effectiveness superseded E08000003|requires improvement]]’ grade, which was
    lowered during [[date 2014-08|August]] when Ofsted checked the report’s findings against each other.

    Executive member for children’s services, Cllr [[person lead|Marguerite Oddy]], said: [[quote direct 3 lead|‘It is
    unusual to be told one thing in [[date 2014-07|July]] and another a month later. But we won’t hide behind that. Too
    many families have been let down and I apologise to them.’]]

    The service was rated ‘[[rating adequate overall-effectiveness previous E08000003|adequate]]’ when it was last inspected,
    in [[date 2010-11|November 2010]].

    Strategic director [[person dcs|Callum Prestbury]], who took up his post in [[date 2014-06|June]] after ten years at [[council E08000006|Salford City Council]], said the backlog had been
    cleared.

    [[quote direct 4 dcs|‘Every one of those [[count 480|480]] children now has a social worker whose name they know,’]] he
    said. [[quote direct 4 dcs|‘What comes next is slower: we want them to keep the same one.’]]

    The council has set aside [[money 6000000|£6m]] to hire [[count 100|100]] staff, and has asked
    [[council E08000035|Leeds]] and [[council E08000009|Trafford]] for the loan of managers.

    Cllr [[person opp|Neville Fairclough]], leader of the opposition, called the report
    [[quote partial 5 opp|‘a catalogue of things that members asked about and were told were fine’]].

    [[council E08000025|Birmingham]], [[council E08000026|Coventry]] and [[council E06000039|Slough]] have also been
    found ‘[[rating inadequate overall-effectiveness current -|inadequate]]’ under the [[framework SIF|single inspection
    framework]], which came in [[date 2013-11|last November]].

    An Ofsted spokesman said: [[quote direct 6 ofsted|‘Grades are provisional until a report has been through quality
    assurance. Councils are told so at the outset.’]]`,
  related: ['Ministers weigh up trust for Birmingham'],
  inspections: [
    {
      council: 'E08000003',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2014-06-25', to: '2014-07-16' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2010-11', to: '2010-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'adequate' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000025',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000026',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000039',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
