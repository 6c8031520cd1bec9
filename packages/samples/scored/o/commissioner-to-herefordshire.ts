/** Outcomes: Ofsted, Herefordshire, Newham and Somerset 21 September 2022, Nottingham 5 September 2022 (ILACS); before, Herefordshire June 2018 and Newham February 2019 (ILACS), Somerset November 2017 (SIF re-inspection), Nottingham November 2018 (ILACS). */
import { story } from '../../story.ts'

export const commissionerToHerefordshire = story({
  url: 'https://www.localgov.co.uk/Commissioner-appointed-as-Herefordshire-is-rated-Inadequate/54788',
  byline: 'Kim Dummy',
  published: '2022-09-22',
  people: {
    min: { name: 'Octavia Renshaw', role: 'children’s minister', council: null },
    ldr: { name: 'Dafydd Probert', role: 'council leader', council: 'E06000019' },
    chief: { name: 'Emmanuel Stroud', role: 'chief executive', council: 'E06000019' },
    newh: { name: 'Shirin Abney', role: 'mayor', council: 'E09000025' },
    som: { name: 'Gwen Latchford', role: 'lead member for children and families', council: 'E10000027' },
  },
  headline: `
    Commissioner appointed as [[council E06000019|Herefordshire]] is rated ‘[[rating inadequate overall-effectiveness current
    E06000019|Inadequate]]’`,
  standfirst: '',
  caption: 'Hereford Cathedral at dusk. Image: The Specimen',
  body: `
    The Government is to send a commissioner to [[council E06000019|Herefordshire Council]] after its children’s services
    were given Ofsted’s [[rating inadequate overall-effectiveness current E06000019|lowest rating]] in every category.

    Inspectors, who were in the county from [[date 2022-07-18 2022-07-29|18 to 29 July]], found
    [[quote partial 1 ofsted|‘serious failures’]] that had left some children at risk of harm.

    [[quote direct 2 ofsted|‘Families are often unaware of what is expected of them, and have too little say in what
    happens to their children,’]] their report, published [[date 2022-09-21|yesterday]], concludes.

    The council was told it ‘[[rating requires-improvement overall-effectiveness previous E06000019|required
    improvement]]’ in [[date 2018-06|June 2018]], and [[visit focused-visit|focused visits]] in
    [[date 2019|2019]] and [[date 2021|2021]] raised the alarm about its pace.

    Children’s minister [[person min|Octavia Renshaw]] said: [[quote direct 3 min|‘Things in [[council
    E06000019|Herefordshire]] have been allowed to drift. The commissioner will report to me within three months on
    whether the council is able to mend its own service.’]]

    Council leader Cllr [[person ldr|Dafydd Probert]] said that he accepted the findings. [[quote direct 4 ldr|‘We set aside
    [[money 11500000|£11.5m]] in [[date 2022-04|April]] because we knew,’]] he added. [[quote direct 4 ldr|‘I would
    ask people to judge us on what they see when this work is done.’]]

    [[person chief|Emmanuel Stroud]], its chief executive, said the council had reduced average caseloads from [[count 24|24]] to [[count 17|17]] since the inspection. Managers from [[council E08000035|Leeds City Council]] and
    [[council E10000014|Hampshire]] have been working alongside its own.

    A parents’ group, Families’ Alliance for Change, called for a public inquiry. [[quote direct 5 Families’ Alliance for
    Change|‘A commissioner is the least that is needed,’]] it said in a statement.

    [[council E06000018|Nottingham]], whose services were rated ‘[[rating inadequate overall-effectiveness current
    E06000018|Inadequate]]’ earlier in [[date 2022-09|September]] on the strength of failings in its support for care
    leavers, has so far escaped the same fate. It is working with an improvement adviser.

    There was better news elsewhere. Ofsted found services in [[council E09000025|Newham]], which was
    ‘[[rating inadequate overall-effectiveness previous E09000025|Inadequate]]’ in [[date 2019|2019]], to be
    ‘[[rating good overall-effectiveness current E09000025|Good]]’, with ‘[[rating outstanding leadership current
    E09000025|Outstanding]]’ leaders.

    Mayor [[person newh|Shirin Abney]] said: [[quote direct 6 newh|‘[[date 2019|Three years ago]] I promised that we’d look
    after this borough’s children as if they were our own. That promise doesn’t expire.’]]

    [[council E10000027|Somerset County Council]], too, has been rated ‘[[rating good overall-effectiveness current
    E10000027|Good]]’ overall, an improvement on the ‘[[rating requires-improvement overall-effectiveness previous
    E10000027|Requires Improvement]]’ verdict of its [[visit re-inspection|re-inspection]] in
    [[date 2017-11|November 2017]].

    Its lead member for children and families, Cllr [[person som|Gwen Latchford]], said she was [[quote partial 7
    som|‘immensely proud, and relieved that the new council will start from here’]]. [[council E10000027|Somerset]] is to
    become a unitary authority [[date 2023-04|next April]].`,
  related: ['Agency staff: can the bill be capped?', 'Nottingham improvement board to stay'],
  inspections: [
    {
      council: 'E06000019',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-07-18', to: '2022-07-29' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018-06', to: '2018-06' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000018',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000025',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000027',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017-11', to: '2017-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
