/** Outcomes: Ofsted, Redcar and Cleveland 28 January 2026 and 22 September 2022, Middlesbrough 25 May 2023, Stockton-on-Tees 9 May 2023, Hartlepool 16 May 2024 (all ILACS). */
import { story } from '../../story.ts'

export const redcarRetirement = story({
  url: 'https://www.bbc.co.uk/news/articles/cn8e5k1w2rxo',
  byline: 'Sofia Blank',
  published: '2026-02-19',
  people: {
    munby: {
      name: 'Geraldine Munby',
      role: "executive director for children's services",
      council: 'E06000003',
    },
    stell: { name: 'Rob Stell', role: 'cabinet member for children', council: 'E06000003' },
    kaur: { name: 'Jaspreet Kaur', role: 'chief executive', council: 'E06000003' },
  },
  headline: "Children's services boss to retire after turnaround",
  standfirst: `The woman credited with improving children's services in [[council E06000003|Redcar and Cleveland]] is to retire after
    38 years in social work.`,
  caption: 'Redcar seafront. Image source, Getty Images',
  body: `
    [[person munby|Geraldine Munby]], executive director for children's services at
    [[council E06000003|Redcar and Cleveland Borough Council]], will leave in [[date 2026-07|July]].

    [[date 2026-01|Last month]] Ofsted rated the department "[[rating good overall-effectiveness current
    E06000003|good]]", having found that it [[rating requires-improvement overall-effectiveness previous
    E06000003|required improvement]] in [[date 2022|2022]] and in [[date 2017|2017]].

    [[quote direct 1 munby|"I promised my husband that I would stop when the job was done,"]] Ms Munby said. [[quote
    direct 1 munby|"He has had the caravan packed since [[date 2026-01-28|28 January]]."]]

    She began her career in [[council E08000037|Gateshead]] in [[date 1988|1988]] and held senior posts in
    [[council E06000047|County Durham]] and [[council E10000023|North Yorkshire]], before she joined the authority from
    [[council E06000002|Middlesbrough Council]] in [[date 2021-05|May 2021]]. She was its fourth director in six years.

    The low point, she said, came in [[date 2022|2022]], when [[count 17|17]] social workers left in one
    summer. A [[visit focused-visit|focused visit]] in [[date 2024|2024]] was the moment when she knew that things had
    turned.

    [[quote direct 6 munby|"The inspector asked a child who her social worker was and she just pointed across the room,"]]
    she said. [[quote direct 6 munby|"You can't put that in a policy."]]

    Inspectors who visited in [[date 2025-12|December]] said social workers were
    [[quote partial 2 ofsted|"proud to work in the borough"]] and that families got help early.

    Services for children in care were the exception. The report said that they [[rating requires-improvement
    children-in-care current E06000003|required improvement]], because too many lived far from [[council
    E06000003|Redcar and Cleveland]].

    ## Challenge to draft

    Council papers show that an early draft of the report had described the impact of leaders as
    "[[rating requires-improvement leadership superseded E06000003|requires improvement]]". It was raised to
    "[[rating good leadership current E06000003|good]]" after the authority sent in more evidence.

    [[person kaur|Jaspreet Kaur]], the council's chief executive, said that was [[quote partial 3 kaur|"a normal part of
    the process"]].

    [[quote direct 4 kaur|"Geraldine has changed how this whole council thinks about children,"]] she added.
    [[quote direct 4 kaur|"We will miss her, and we will be advertising in [[date 2026-03|March]]."]]

    Her successor will have a budget of [[money 49000000|£49m]] and about [[count 390|390]] staff.

    Cabinet member for children [[person stell|Rob Stell]] said he hoped for somebody who would take the borough
    [[quote partial 5 stell|"from [[rating good overall-effectiveness current E06000003|good]] to
    [[rating outstanding overall-effectiveness aspiration E06000003|outstanding]]"]].

    Of its neighbours, [[council E06000001|Hartlepool]] is rated
    "[[rating outstanding overall-effectiveness current E06000001|outstanding]]", while
    [[council E06000002|Middlesbrough]] and [[council E06000004|Stockton]] both
    "[[rating requires-improvement overall-effectiveness current -|require improvement]]".`,
  related: ['Plans for new children’s homes on Teesside'],
  inspections: [
    {
      council: 'E06000003',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-12', to: '2025-12' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000001',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000002',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000004',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
