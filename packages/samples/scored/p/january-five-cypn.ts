/**
 * Outcomes: Ofsted, all 29 January 2025 (ILACS): Gateshead, Islington, Kingston upon Thames, Leicester,
 * Bournemouth, Christchurch and Poole; and the outcomes before them.
 */
import { story } from '../../story.ts'

export const januaryFiveCypn = story({
  url: 'https://www.cypnow.co.uk/news/article/ofsted-latest-children-s-services-inspection-outcomes',
  byline: 'Robin Sample, Jo Placeholder',
  published: '2025-01-30',
  people: {
    gat: {
      name: 'Maureen Dodds',
      role: 'cabinet member for children and young people',
      council: 'E08000037',
    },
    isl: { name: 'Rosalind Achebe', role: 'director of children and young people', council: 'E09000019' },
    afc: { name: 'Philip Marchbank', role: 'chief executive', council: null },
    lei: { name: 'Vikram Solanki', role: 'strategic director', council: 'E06000016' },
    bcp: { name: 'Abigail Turnbull', role: "director of children's services", council: 'E06000058' },
  },
  headline: "Ofsted: Latest children's services inspection outcomes",
  standfirst:
    'Ofsted has published the outcomes of inspections of children\'s services at [[count 5|five]] councils in England, [[count 2|two]] of which were rated "[[rating outstanding overall-effectiveness aggregate -|outstanding]]".',
  caption: 'Inspectors look at the experiences of children, care leavers and families. Picture: The Specimen',
  body: `
    Inspections are carried out under the inspectorate's [[framework ILACS|inspecting local authority
    children's services]] ([[framework ILACS|ILACS]]) framework.

    CYP Now looks at the [[count 5|five]] most recent:

    ## [[council E08000037|Gateshead Council]]

    Inspectors who visited [[council E08000037|Gateshead]] from [[date 2024-12-02 2024-12-06|2 to 6
    December 2024]] graded its services "[[rating good overall-effectiveness current E08000037|good]]"
    for overall effectiveness and in each of the other areas.

    [[quote direct 1 ofsted|"Families are helped early, by people they come to trust,"]] their report
    states.

    [[council E08000037|Gateshead]] was also judged "[[rating good overall-effectiveness previous
    E08000037|good]]" in [[date 2019|2019]]. [[person gat|Maureen Dodds]], cabinet member for children
    and young people, said the council was [[quote partial 2 gat|"chuffed, and not standing still"]].

    The full report can be read here.

    ## [[council E09000019|Islington Council]]

    The north London council achieved a clean sweep of "[[rating outstanding overall-effectiveness
    current E09000019|outstanding]]" grades. It was "[[rating outstanding overall-effectiveness previous
    E09000019|outstanding]]" overall at the previous inspection, in [[date 2020-03|March 2020]], too,
    but the experiences of children in care and care leavers were then "[[rating good
    children-in-care-and-care-leavers previous E09000019|good]]".

    [[person isl|Rosalind Achebe]], director of children and young people at [[council
    E09000019|Islington]], said: [[quote direct 3 isl|"Our young people did most of the talking. One
    inspector told me she had never been asked so many questions by a nine-year-old."]]

    The full report can be read here.

    ## [[council E09000021|Royal Borough of Kingston upon Thames]]

    [[council E09000021|Kingston]], where services are provided by [[council -|Achieving for Children]],
    was also found to be "[[rating outstanding overall-effectiveness current E09000021|outstanding]]"
    overall and for each of the remaining judgements. Inspectors, in the borough in the same week of
    [[date 2024-12|December]], highlight [[quote partial 4 ofsted|"a culture in which no child is hard
    to reach"]].

    [[person afc|Philip Marchbank]], chief executive of [[council -|Achieving for Children]], which also
    works for [[council E09000027|Richmond]] and [[council E06000040|Windsor and Maidenhead]], said:
    [[quote direct 5 afc|"I'd like to bottle it."]]

    The full report can be read here.

    ## [[council E06000016|Leicester City Council]]

    [[council E06000016|Leicester]] was told that it "[[rating requires-improvement
    overall-effectiveness current E06000016|requires improvement to be good]]". Inspectors, who visited
    from [[date 2024-09-23 2024-09-27|23 to 27 September]], found that the quality of social work had
    [[quote partial 6 ofsted|"slipped from view"]] since [[date 2021-11|November 2021]], when [[council
    E06000016|Leicester]] received a "[[rating good overall-effectiveness previous E06000016|good]]"
    rating, and that practice was no longer consistent enough to be "[[rating good overall-effectiveness
    negated E06000016|good]]".

    They add: [[quote direct 7 ofsted|"Some children in [[council E06000016|Leicester]] experience too
    many changes of worker, and their plans drift."]]

    [[person lei|Vikram Solanki]], the city's strategic director, said the council had put in [[count
    40|40]] extra posts since. [[quote direct 8 lei|"We will be back to [[rating good
    overall-effectiveness aspiration E06000016|good]] and we won't take three years over it,"]] he said.
    A new children's home in the city was rated "[[rating good overall-effectiveness other-subject
    -|good]]" after the inspection.

    The full report can be read here.

    ## [[council E06000058|Bournemouth, Christchurch and Poole Council]]

    Services in [[council E06000058|Bournemouth, Christchurch and Poole]] have improved from "[[rating
    inadequate overall-effectiveness previous E06000058|inadequate]]" to "[[rating good
    overall-effectiveness current E06000058|good]]" in just under three years. The inspection ran from
    [[date 2024-12-02 2024-12-13|2 to 13 December]].

    While the experiences of children in care are "[[rating good children-in-care current
    E06000058|good]]", those of care leavers "[[rating requires-improvement care-leavers current
    E06000058|require improvement to be good]]". Inspectors raise concerns about homelessness among
    those aged over 18.

    [[quote direct 9 bcp|"In [[date 2022|2022]] a young man asked me if things would get better and I
    said I didn't know,"]] said [[person bcp|Abigail Turnbull]], director of children's services at
    [[council E06000058|BCP Council]]. [[quote direct 9 bcp|"I've rung him."]]

    The full report can be read here.`,
  related: ['Ofsted: Latest focused visits'],
  inspections: [
    {
      council: 'E08000037',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-12-02', to: '2024-12-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E09000019',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020-03', to: '2020-03' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'outstanding' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        ],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E09000021',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-12', to: '2024-12' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-09-23', to: '2024-09-27' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-11', to: '2021-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000058',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-12-02', to: '2024-12-13' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
