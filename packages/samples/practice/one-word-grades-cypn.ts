/** Outcomes: Ofsted, Enfield 4 September 2024, Waltham Forest and Hackney 20 August 2024 (ILACS); Havering 16 February 2024 and 23 July 2018 (ILACS). */
import { story } from '../story.ts'

export const oneWordGradesCypn = story({
  url: 'https://www.cypnow.co.uk/content/news/directors-call-for-end-to-one-word-grades-in-childrens-social-care',
  byline: 'Jo Placeholder',
  published: '2024-09-06',
  people: {
    dir: { name: 'Nathaniel Crewe', role: "director of children's services", council: 'E10000015' },
    hav: {
      name: 'Lorraine Upminster',
      role: 'cabinet member for children and young people',
      council: 'E09000016',
    },
    cha: { name: 'Gwilym Astor', role: 'chief executive', council: null },
    min: { name: 'Rebecca Thornhill', role: "children's minister", council: null },
    wal: { name: 'Kofi Penrose', role: 'deputy leader', council: 'E09000031' },
  },
  headline: "Directors call for end to one-word grades in children's social care",
  standfirst: `
    The decision to drop headline grades for schools has put pressure on Ofsted to do the same for councils.`,
  caption: 'Schools in England will no longer be given a single grade. Picture: The Specimen',
  body: `
    Directors of children's services have urged ministers to scrap single-word judgments of local authorities, days after
    the government announced that they would be removed from school inspections with immediate effect.

    From [[date 2024-09-02|Monday]], state schools are no longer graded overall as "[[rating outstanding
    overall-effectiveness other-subject -|outstanding]]", "[[rating good overall-effectiveness other-subject -|good]]",
    "[[rating requires-improvement overall-effectiveness other-subject -|requires improvement]]" or "[[rating inadequate
    overall-effectiveness other-subject -|inadequate]]".

    But under the [[framework ILACS|inspection of local authority children's services]] framework, councils still receive
    a grade for overall effectiveness on the same four-point scale, which runs from
    "[[rating outstanding overall-effectiveness scale -|outstanding]]" down to "[[rating inadequate
    overall-effectiveness scale -|inadequate]]".

    [[person dir|Nathaniel Crewe]], who is director of children's services at [[council E10000015|Hertfordshire County
    Council]] and speaks on inspection for his fellow directors, said the position was
    [[quote partial 1 dir|"impossible to defend"]].

    [[quote direct 2 dir|"If a word is too blunt for a primary school, it's too blunt for a service that
    works with [[count 7000|7,000]] children,"]] he said.

    [[quote direct 2 dir|"I say that as somebody whose own council is rated [[rating outstanding overall-effectiveness
    current E10000015|outstanding]]. When a council gets an [[rating inadequate overall-effectiveness hypothetical
    -|inadequate]], agency bills go up the next morning. I have seen it happen."]]

    ## Cost of failure

    [[council E09000016|Havering]] knows what he means. The London borough was judged to be
    "[[rating inadequate overall-effectiveness current E09000016|inadequate]]" in [[date 2024-02|February]], having been
    "[[rating good overall-effectiveness previous E09000016|good]]" in [[date 2018|2018]].

    [[person hav|Lorraine Upminster]], cabinet member for children and young people at
    [[council E09000016|Havering Council]], said that [[count 19|19]] social workers had resigned by
    [[date 2024-05|May]].

    [[quote direct 3 hav|"I don't dispute the findings, and we've put in [[money 6000000|£6m]],"]] she told CYP Now.
    [[quote direct 3 hav|"What I dispute is that 80 pages of careful work should be boiled down to
    something you can fit on a mug."]]

    Not everyone agrees. [[person cha|Gwilym Astor]], chief executive of the charity Care Voices, said families had a right
    to a plain answer. [[quote direct 4 cha|"Parents and children in care don't read letters from inspectors,"]]
    he said. [[quote direct 5 cha|"We would want the word kept unless something better is there to replace it,"]] he
    added.

    Councils that do well tend to like it, too. [[count 3|Three]] London boroughs have been rated
    "[[rating good overall-effectiveness current -|good]]" in the past three weeks: [[council E09000010|Enfield]],
    [[council E09000031|Waltham Forest]] and [[council E09000012|Hackney]].

    [[quote direct 6 wal|"We put it on the lamp posts,"]] admitted [[person wal|Kofi Penrose]], deputy leader of
    [[council E09000031|Waltham Forest Council]], where services for children in care were found to be
    "[[rating outstanding children-in-care current E09000031|outstanding]]".

    Ofsted data shows that [[count 30|30]] authorities were rated "[[rating outstanding
    overall-effectiveness aggregate -|outstanding]]" at the end of [[date 2024-03|March]], while
    [[count 19|19]] were "[[rating inadequate overall-effectiveness aggregate -|inadequate]]".

    Among county councils, [[council E10000014|Hampshire]], [[council E10000019|Lincolnshire]],
    [[council E10000012|Essex]] and [[council E10000016|Kent]] all hold the
    [[rating outstanding overall-effectiveness current -|top grade]]. So do [[count 3|three]] authorities in the
    north east: [[council E08000024|Sunderland]], [[council E06000001|Hartlepool]] and
    [[council E06000057|Northumberland]].

    One chief executive, whose council has been in intervention twice, told CYP Now that staff had been hired away by
    [[council E10000015|Hertfordshire]] and [[council E06000056|Central Bedfordshire]] within weeks.
    [[quote direct 9 -|"They were not bad social workers, they just didn't want that word on their CV,"]] the
    chief executive said.

    Children's minister [[person min|Rebecca Thornhill]] said in a written answer on [[date 2024-09-05|Thursday]] that the
    government was [[quote partial 7 min|"not ruling anything in or out"]].

    An Ofsted spokesperson said: [[quote direct 8 ofsted|"We will say more about social care in our response to the Big
    Listen [[date 2024-09|this month]]."]]`,
  related: ['Five things to know about the Big Listen'],
  inspections: [
    {
      council: 'E10000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000016',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E09000010',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000031',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000014',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000019',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000016',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
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
      council: 'E06000057',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
