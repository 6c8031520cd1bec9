/** Outcomes: Ofsted, both 8 May 2019 (ILACS); before, West Sussex 20 January 2016 and South Gloucestershire 13 February 2017 (SIF); Surrey 16 May 2018 (SIF re-inspection). */
import { story } from '../story.ts'

export const westSussexLgc = story({
  url: 'https://www.lgcplus.com/services/children/a-county-falls-as-a-unitary-climbs/7029114.article',
  byline: 'Jo Placeholder',
  published: '2019-05-08',
  people: {
    wsl: { name: 'Marguerite Holloway', role: 'council leader', council: 'E10000032' },
    wsd: { name: 'Piers Anstruther', role: 'director of children and family services', council: 'E10000032' },
    sgd: { name: 'Yvette Okonjo', role: 'director for children, adults and health', council: 'E06000025' },
    uni: { name: 'Frank Tully', role: 'regional organiser', council: null },
  },
  headline: 'A county falls as a unitary climbs',
  standfirst: '',
  caption: 'County Hall in Chichester',
  body: `
    Inspectors have delivered sharply contrasting verdicts on [[count 2|two]] southern authorities, with
    [[council E10000032|West Sussex CC]] dropping to the [[rating inadequate overall-effectiveness current
    E10000032|lowest grade]] for its children’s services on the same day that
    [[council E06000025|South Gloucestershire Council]] was told that it had left it.

    Ofsted’s report on [[council E10000032|West Sussex]], published [[date 2019-05-08|today]], rates the county as
    ‘[[rating inadequate overall-effectiveness current E10000032|inadequate]]’ on every measure. It was judged to
    ‘[[rating requires-improvement overall-effectiveness previous E10000032|require improvement]]’ in
    [[date 2016-01|January 2016]].

    [[quote direct 1 ofsted|“Leaders have presided over a marked decline without recognising that it was taking
    place,”]] the report says. Inspectors, who were in the county from [[date 2019-02-25 2019-03-08|25 February to 8
    March]], came across more than [[count 30|30]] children who had had no visit for weeks.

    They found that turnover had left teams [[quote partial 2 ofsted|“hollowed out and reliant on goodwill”]].

    [[person wsl|Marguerite Holloway]] (Con), leader of the county council, told LGC she accepted the report
    [[quote partial 3 wsl|“without reservation”]].

    [[quote direct 4 wsl|“I apologise to every child we have let down,”]] Cllr Holloway said. [[quote direct 4 wsl|“We
    set aside [[money 5000000|£5m]] in [[date 2019-02|February]] and I will ask cabinet for the same again.”]]

    The council’s director of children and family services, [[person wsd|Piers Anstruther]], left [[date 2019-04|last month]]
    after two years in the post.

    It is the [[count 2 ordinal|second]] county in the south-east to be in intervention. Neighbouring [[council E10000030|Surrey CC]] was
    rated ‘[[rating inadequate overall-effectiveness current E10000030|inadequate]]’ in [[date 2018-05|May last year]].

    In [[council E06000025|South Gloucestershire]], by contrast, inspectors saw
    [[quote partial 5 ofsted|“steady, purposeful change”]]. The council now
    ‘[[rating requires-improvement overall-effectiveness current E06000025|requires improvement to be good]]’, having
    been ‘[[rating inadequate overall-effectiveness previous E06000025|inadequate]]’ when the results of its
    [[framework SIF|single inspection]] came out in [[date 2017-02|February 2017]].

    [[person sgd|Yvette Okonjo]], [[council E06000025|South Gloucestershire]]’s director for children, adults and
    health, said there had been no magic. [[quote direct 6 sgd|“We stopped launching things. We picked four priorities and bored everyone to tears with them,”]] she said.

    [[quote direct 6 sgd|“The inspectors said that a ‘[[rating good overall-effectiveness aspiration
    E06000025|good]]’ is within reach, and that’s where we are going.”]]

    Of the county councils inspected under [[framework ILACS|ILACS]] so far, [[council E10000012|Essex]], [[council E10000023|North
    Yorkshire]] and [[council E10000011|East Sussex]] have been rated
    ‘[[rating outstanding overall-effectiveness current -|outstanding]]’. [[council E10000015|Hertfordshire]],
    [[council E10000028|Staffordshire]] and [[council E10000025|Oxfordshire]] are
    ‘[[rating good overall-effectiveness current -|good]]’, while [[council E10000003|Cambridgeshire]]
    ‘[[rating requires-improvement overall-effectiveness current E10000003|requires improvement]]’.

    A team of managers from [[council E10000011|East Sussex CC]] has been working in [[council E10000032|West Sussex]]
    since [[date 2019-04|April]].

    The Department for Education is expected to send a commissioner to Chichester to
    advise whether services should stay with the council. [[person uni|Frank Tully]], regional organiser at Unison,
    said staff feared [[quote partial 8 uni|“another reorganisation on top of the last one”]].

    [[quote direct 9 uni|“Look at [[council E10000021|Northamptonshire]],”]] he added. [[quote direct 9 uni|“A
    trust is not a plan.”]]

    Both inspections were carried out under the [[framework ILACS|ILACS]] framework, in which councils rated
    ‘[[rating inadequate overall-effectiveness scale -|inadequate]]’ receive quarterly
    [[visit monitoring-visit|monitoring visits]] until they are judged ready for another inspection.`,
  related: [],
  inspections: [
    {
      council: 'E10000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-02-25', to: '2019-03-08' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016-01', to: '2016-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017-02', to: '2017-02' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000030',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000012',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000023',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000015',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000028',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000003',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
