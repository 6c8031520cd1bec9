/**
 * Outcomes: Ofsted, Knowsley 20 January 2025 and 3 December 2021, Sefton 9 May 2022, Liverpool 25 May 2023
 * (ILACS).
 */
import { story } from '../../story.ts'

export const knowsleyBbc = story({
  url: 'https://www.bbc.co.uk/news/articles/cn8xvd53ke4o',
  byline: 'Alex Sample',
  published: '2025-01-20',
  people: {
    ldr: { name: 'Marion Culshaw', role: 'council leader', council: 'E08000011' },
    opp: { name: 'Peter Lavelle', role: 'leader of the Green group', council: 'E08000011' },
  },
  headline:
    "Borough's children's services fall to [[rating inadequate overall-effectiveness current E08000011|lowest Ofsted rating]]",
  standfirst: '',
  caption: 'Inspectors spent a fortnight in Huyton. Image source, The Specimen',
  body: `
    Vulnerable children in part of Merseyside are being left [[quote partial 1 ofsted|"in situations of
    unassessed risk"]], a highly critical report has said.

    Services run by [[council E08000011|Knowsley Council]] were rated [[rating inadequate
    overall-effectiveness current E08000011|inadequate]] by Ofsted, which sent a team of inspectors to
    the borough in [[date 2024-11|November]].

    Its leader, [[person ldr|Marion Culshaw]], said she was [[quote partial 2 ldr|"truly sorry"]] to the
    children who had been let down.

    The authority was previously rated as [[rating requires-improvement overall-effectiveness previous
    E08000011|requires improvement]], following an inspection in [[date 2021-10|October 2021]].

    The latest report, published on [[date 2025-01-20|Monday]], said there had been [[quote partial 3
    ofsted|"a serious decline"]] since then, with help and protection, leadership and the support for
    care leavers all judged [[rating inadequate help-and-protection current E08000011|inadequate]].

    The experiences of children in care were found to [[rating requires-improvement children-in-care
    current E08000011|require improvement]].

    Inspectors said [[count 41|41]] children did not have an allocated social worker on the day they
    arrived, and that managers had been [[quote partial 4 ofsted|"falsely reassured"]] by figures they
    were shown.

    ## 'Nobody rang back'

    [[quote direct 5 ofsted|"Care leavers described having to chase the council for the basics,"]] the
    report said.

    [[quote direct 5 ofsted|"Too many do not know who their personal adviser is."]]

    A mother from Kirkby, who did not want to be identified, said she had asked for help with her son
    six times [[date 2024|last year]].

    [[quote direct 6 -|"Nobody rang back. When they did turn up they wanted to know why I had not asked
    before,"]] she told the BBC.

    [[council E08000011|Knowsley]] was first placed in the [[rating inadequate overall-effectiveness
    previous E08000011|bottom category]] in [[date 2014|2014]] and spent almost three years under
    government supervision.

    [[quote direct 7 ldr|"We said it would never happen again and it has,"]] Ms Culshaw said.

    [[quote direct 7 ldr|"I have asked the chief executive for a plan by [[date 2025-02-14|14 February]]
    and [[money 5200000|£5.2m]] has been set aside to pay for it."]]

    [[person opp|Peter Lavelle]], leader of the Green group, said an apology was [[quote partial 8
    opp|"the least these families are owed"]].

    Neighbouring [[council E08000014|Sefton]] and [[council E08000012|Liverpool]] are also rated
    [[rating inadequate overall-effectiveness current -|inadequate]], and have had a commissioner and
    [[count 9|nine]] [[visit monitoring-visit|monitoring visits]] between them.

    The Department for Education said it would now appoint one in [[council E08000011|Knowsley]], who
    will decide whether services should be taken out of the council's control.

    A spokeswoman said: [[quote direct 9 Department for Education|"Every child deserves to be safe and
    we will not hesitate to act where councils fall short."]]`,
  related: ['Families wait months for autism tests'],
  inspections: [
    {
      council: 'E08000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-11', to: '2024-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-10', to: '2021-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000014',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000012',
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
