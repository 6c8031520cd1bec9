/**
 * Outcomes: Ofsted, Worcestershire 24 January 2017 (SIF), 29 July 2019 and 14 July 2023, Herefordshire 21
 * September 2022 (ILACS).
 */
import { story } from '../../story.ts'

export const worcestershireBbc = story({
  url: 'https://www.bbc.co.uk/news/uk-england-hereford-worcester-66201834',
  byline: '',
  published: '2023-07-17',
  people: {
    cab: { name: 'Gillian Farrow', role: 'cabinet member for children and families', council: 'E10000034' },
    ce: { name: 'Osbert Llewellyn', role: 'chief executive', council: 'E10000034' },
    op: { name: 'Henrietta Skuse', role: 'Labour group leader', council: 'E10000034' },
    fc: { name: 'Maureen Tibbs', role: null, council: null },
  },
  headline:
    "Children's services rated [[rating good overall-effectiveness current E10000034|good]] six years after damning report",
  standfirst: '',
  caption: 'Inspectors spoke to families across the county',
  body: `
    Children's services in [[council E10000034|Worcestershire]] have been rated [[rating good
    overall-effectiveness current E10000034|good]] by Ofsted, six years after inspectors found that some young
    people had been left in danger.

    The watchdog spent two weeks in [[date 2023-05|May]] with [[council E10000034|Worcestershire Children
    First]], the company that runs the services on behalf of the county council.

    Its report, published on [[date 2023-07-14|Friday]], said most children were [[quote partial 1 ofsted|"seen
    quickly, by people who know them"]].

    Help and protection, the support for care leavers and the work of managers were all judged to be [[rating
    good help-and-protection current E10000034|good]]. Only the experiences of children in care were found to
    [[rating requires-improvement children-in-care current E10000034|require improvement]].

    [[quote direct 2 ofsted|"Too many children move from one foster home to another before somebody asks them
    why,"]] the report said.

    It added: [[quote direct 3 ofsted|"Some live a long way from everyone they know."]]

    The county was told that its services were [[rating inadequate overall-effectiveness previous
    E10000034|inadequate]] in [[date 2017-01|January 2017]] and the government sent in a commissioner. By [[date
    2019|2019]], when inspectors returned, they [[rating requires-improvement overall-effectiveness previous
    E10000034|required improvement]].

    ## 'Not one social worker'

    [[person cab|Gillian Farrow]], cabinet member for children and families at [[council
    E10000034|Worcestershire County Council]], said she had cried when she read the letter.

    [[quote direct 4 cab|"There is a boy in Redditch who told the inspectors that he used to count his social
    workers,"]] she said. [[quote direct 4 cab|"He got to [[count 11|11]]. Now he has had the same one for two
    years."]]

    [[person ce|Osbert Llewellyn]], chief executive of the company, thanked its [[count 870|870]] staff and said
    the grade was [[quote partial 5 ce|"theirs and nobody else's"]].

    Asked if the company was aiming for [[rating outstanding overall-effectiveness aspiration
    E10000034|outstanding]] next, he said: [[quote direct 6 ce|"I would like a quiet week first."]]

    [[person op|Henrietta Skuse]], Labour group leader at County Hall, welcomed the report but pointed to an
    overspend of [[money 14000000|£14m]] on placements.

    [[quote direct 7 op|"We are buying beds in [[council E08000025|Birmingham]] and [[council
    E06000051|Shropshire]] because we closed our own,"]] she said.

    [[person fc|Maureen Tibbs]], who has fostered [[count 23|23]] children in Kidderminster, said things were
    better than they had been.

    [[quote direct 8 fc|"Somebody answers the telephone. You would be amazed what a difference that makes."]]

    The company was set up in [[date 2019-10|October 2019]] on the orders of ministers. Staff from [[council
    E06000019|Herefordshire]], where services are rated [[rating inadequate overall-effectiveness current
    E06000019|inadequate]], and from [[council E08000027|Dudley]] have since been to [[council
    E10000034|Worcestershire]] to see how it works.

    The council's cabinet will discuss the findings on [[date 2023-07-27|27 July]]. [[council
    E10000034|Worcestershire]] has [[count 4|four]] children's homes of its own, all of which are rated [[rating
    good - other-subject -|good]] or better.`,
  related: ['Foster carers wanted as numbers fall', 'County hall to close one day a week'],
  inspections: [
    {
      council: 'E10000034',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-05', to: '2023-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000019',
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
