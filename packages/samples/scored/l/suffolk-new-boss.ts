/** Outcomes: Ofsted, Suffolk 21 August 2024 and 21 May 2019, Norfolk 13 January 2023, Essex 11 August 2023 (all ILACS). The paper mixes up Suffolk's children in care (good) with its care leavers. */
import { story } from '../../story.ts'

export const suffolkNewBoss = story({
  url: 'https://www.edp24.co.uk/news/24644803.suffolk-county-council-names-new-boss-childrens-services',
  byline: 'Poppy Specimen',
  published: '2024-10-10',
  people: {
    ketton: { name: 'Rosalind Ketton', role: "director of children's services", council: 'E10000012' },
    garrod: { name: 'Piers Garrod', role: 'council leader', council: 'E10000029' },
    orme: { name: 'Bethany Orme', role: 'chief executive', council: 'E10000029' },
    fisk: { name: 'Colin Fisk', role: null, council: 'E10000029' },
    wade: { name: 'Lucinda Wade', role: 'campaigner', council: null },
  },
  headline: "[[council E10000029|Suffolk County Council]] names new boss for children's services",
  standfirst: `The woman who will take charge of [[council E10000029|Suffolk]]'s children's services is to come from over the county
    border.`,
  caption: 'Endeavour House in Ipswich, home of Suffolk County Council',
  body: `
    [[person ketton|Rosalind Ketton]], at present director of children's services in [[council E10000012|Essex]], will
    move to Ipswich in [[date 2025-01|January]] on a salary of [[money 168000|£168,000]].

    She takes over a department that has had a bruising year. Only in [[date 2024-08|August]] Ofsted said that it
    [[rating requires-improvement overall-effectiveness current E10000029|required improvement]], having rated it
    [[rating outstanding overall-effectiveness previous E10000029|outstanding]] in [[date 2019|2019]].

    Inspectors, who were at Endeavour House for a week in [[date 2024-06|June]], also felt that leadership and the care
    given to children in care were in the [[rating requires-improvement leadership current E10000029|second-lowest
    category]]. They did find that children at risk of harm were seen quickly.

    [[council E10000029|Suffolk]] has been looking for a new director since [[date 2024-04|April]].

    [[person garrod|Piers Garrod]], the Conservative leader of [[council E10000029|Suffolk County Council]], said:
    [[quote direct 1 garrod|"We set out to get somebody who had taken a big county to the very top and kept it there.
    Rosalind has done that, and she has done it an hour down the A12."]]

    [[council E10000012|Essex]] has held an [[rating outstanding overall-effectiveness current E10000012|outstanding]]
    rating since [[date 2019|2019]] and was given it again [[date 2023|last year]].

    Ms Ketton, who grew up in Stowmarket, began as a social worker in [[council E10000020|Norfolk]] in
    [[date 1996|1996]].

    [[quote direct 2 ketton|"It is a homecoming, and I know that people will expect a lot,"]] she said. [[quote direct 2
    ketton|"A county does not lose its [[rating outstanding overall-effectiveness previous E10000029|outstanding]]
    overnight and it does not get it back overnight either."]]

    The appointment was confirmed by a panel of [[count 7|seven]] councillors on [[date 2024-10-08|Tuesday]] and has to be
    approved by [[council E10000029|Suffolk]]'s full council later [[date 2024-10|this month]].

    [[person orme|Bethany Orme]], the chief executive, said there had been [[count 23|23]] applicants, even though
    [[council E10000003|Cambridgeshire]] and [[council E06000031|Peterborough]] had been looking for directors at the
    same time. She thanked [[count 2|two]] assistant directors who had been running the department between them.

    Opposition councillors welcomed the news, but with some reservations.

    Cllr [[person fisk|Colin Fisk]], of the Green group, said: [[quote direct 3 fisk|"She looks excellent. But no
    director can do it with [[count 50|50]] empty posts and a [[money 10000000|£10m]] hole. [[council
    E10000020|Norfolk]] found that out: it took them the best part of ten years to be [[rating good
    overall-effectiveness current E10000020|good]]."]]

    Parents of children with special needs have also asked to meet the new director. Services for them across
    [[council E10000029|Suffolk]] were found to have widespread and systemic failings by Ofsted and the Care Quality
    Commission in an [[framework SEND2|area SEND inspection]] at the end of [[date 2023|last year]].

    [[quote direct 4 wade|"We have seen [[count 4|four]] directors come and go and we have had the same apology from every
    one,"]] said the campaigner [[person wade|Lucinda Wade]], whose son was out of school for 14 months.
    [[quote direct 4 wade|"I will bring the biscuits if she brings a plan."]]`,
  related: ['Council tax could rise by five per cent', 'Inside the county’s busiest family hub'],
  inspections: [
    {
      council: 'E10000029',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-06', to: '2024-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
      verdict: 'differs',
    },
    {
      council: 'E10000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E10000020',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
