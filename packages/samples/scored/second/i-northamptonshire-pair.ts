// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const northamptonshirePair = story({
  url: 'https://www.communitycare.co.uk/2026/07/08/trust-turnaround-hailed-as-inspectors-grade-two-councils-on-same-day',
  byline: 'Robin Sample and Jo Placeholder',
  published: '2026-07-08',
  people: {
    mbeki: { name: 'Carl Mbeki', role: 'social worker', council: null },
    braybrook: { name: 'Colette Braybrook', role: 'chief executive', council: null },
    oundle: { name: 'Martin Oundle-Smith', role: 'council leader', council: 'E06000061' },
    harpole: { name: 'Fiona Harpole', role: 'cabinet member for children’s services', council: 'E06000062' },
    molyneux: {
      name: 'Denise Molyneux',
      role: 'corporate director of children and young people’s services',
      council: 'E08000012',
    },
  },
  headline: 'Trust turnaround hailed as inspectors grade [[count 2|two]] councils on same day',
  standfirst: `
    Leadership of children’s services ‘[[rating outstanding leadership current -|outstanding]]’ in
    [[council E06000061|North Northamptonshire]] and [[council E06000062|West Northamptonshire]], says Ofsted, years after former county council’s
    failings`,
  caption: 'Photo: The Specimen',
  body: `
    Leaders of a children’s trust that was set up after the collapse of a county council have been praised by Ofsted for
    [[quote partial 1 ofsted|“relentless and well-judged improvement”]].

    [[council -|Northamptonshire Children’s Trust]] provides services for [[council E06000061|North Northamptonshire]] and
    [[council E06000062|West Northamptonshire]] councils, each of which had a report published on [[date 2026-07-07|Tuesday]].

    In both, inspectors found the impact of leaders to be [[rating outstanding leadership current -|outstanding]] and the experiences of
    children in need of help and protection, children in care and care leavers to be
    [[rating good help-and-protection current -|good]].

    Neither council gets an overall grade, because Ofsted stopped giving one under the [[framework ILACS|ILACS]] framework in
    [[date 2026-04|April this year]]. In [[date 2022-10|October 2022]], when both were last inspected, they were rated
    [[rating requires-improvement overall-effectiveness previous -|requires improvement]] overall.

    ## ‘We can do our jobs now’

    Caseloads in the trust’s safeguarding teams have come down to an average of [[count 17|17]], and [[count 60|60]] fewer agency staff work
    there than at the time of the last inspection.

    [[quote direct 2 ofsted|“Practitioners are knowledgeable, and they are curious about what life is like for children,”]] inspectors said.

    [[person mbeki|Carl Mbeki]], a social worker at the trust since [[date 2021|2021]], told Community Care: [[quote direct 3 mbeki|“We can do our
    jobs now. When I began I had [[count 29|29]] children and [[count 3|three]] managers in a year.”]]

    Its chief executive, [[person braybrook|Colette Braybrook]], said that staff had [[quote partial 4 braybrook|“stuck with us when it’d have been
    easier to go”]].

    ## Councils’ reaction

    The leader of [[council E06000061|North Northamptonshire Council]], [[person oundle|Martin Oundle-Smith]], thanked the trust’s staff.

    [[quote direct 5 oundle|“I wouldn’t call the job done. We want to be
    [[rating outstanding overall-effectiveness aspiration E06000061|outstanding]] in everything,”]] he said.

    [[person harpole|Fiona Harpole]], cabinet member for children’s services in [[council E06000062|West Northamptonshire]], said:
    [[quote direct 6 harpole|“People still associate this county with [[date 2018|2018]]. I hope that they will read these
    [[count 2|two]] reports.”]]

    The trust’s contract with [[council E06000061|North Northamptonshire]] and [[council E06000062|West Northamptonshire]], worth about
    [[money 180000000|£180m]] a year, runs until [[date 2030|2030]].

    Inspectors told both councils that too many children with disabilities wait for a short break.

    ## Change in [[council E08000012|Liverpool]]

    A [[count 3 ordinal|third]] report published on [[date 2026-07-07|Tuesday]] found that [[council E08000012|Liverpool City Council]]’s services had been
    transformed since [[date 2023|2023]], when leadership was among the areas judged
    [[rating inadequate leadership previous E08000012|inadequate]] and Ofsted gave it its
    [[rating inadequate overall-effectiveness previous E08000012|lowest rating]] overall.

    It is now graded [[rating good leadership current E08000012|good]] for leadership, for help and protection and for children in care.
    Support for care leavers [[rating requires-improvement care-leavers current E08000012|requires improvement to be good]].

    [[person molyneux|Denise Molyneux]], its corporate director of children and young people’s services, said: [[quote direct 7 molyneux|“We’re a
    different place to work. There is no more hiding things in drawers.”]]

    [[council E08000012|Liverpool]] has [[count 1400|1,400]] children in care, nearly twice as many for its size as
    [[council E08000003|Manchester]].

    [[quote direct 8 molyneux|“The care leavers’ grade hurts, since young people had warned us about housing,”]] she added.`,
  related: ['How to read a report with no overall grade'],
  inspections: [
    {
      council: 'E06000061',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-10', to: '2022-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000062',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-10', to: '2022-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000012',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023', to: '2023' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
