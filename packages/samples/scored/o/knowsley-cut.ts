/** Outcomes: Ofsted, Knowsley 20 January 2025, Liverpool 25 May 2023, Sefton 9 May 2022 (ILACS); before, Knowsley October 2021 (ILACS) and April 2014 (SIF). */
import { story } from '../../story.ts'

export const knowsleyCut = story({
  url: 'https://www.cypnow.co.uk/content/news/merseyside-council-slumps-to-inadequate-for-second-time-in-a-decade',
  byline: 'Kim Dummy',
  published: '2025-01-21',
  partial: true,
  people: {
    dcs: { name: 'Ursula Threlfall', role: 'executive director for children', council: 'E08000011' },
  },
  headline: `
    Merseyside council slumps to "[[rating inadequate overall-effectiveness current E08000011|inadequate]]" for
    [[count 2 ordinal|second]] time in just over a decade`,
  standfirst: `
    Inspectors have highlighted [[quote partial 1 ofsted|"serious weaknesses"]] in care leavers' support and the oversight of child protection work.`,
  caption: 'Some care leavers in Knowsley did not know who their personal adviser was. Picture: The Specimen',
  body: `
    [[council E08000011|Knowsley Metropolitan Borough Council]] has been given Ofsted's
    [[rating inadequate overall-effectiveness current E08000011|lowest rating]].

    The local authority was judged to be "[[rating inadequate overall-effectiveness current E08000011|inadequate]]"
    overall, having been rated "[[rating requires-improvement overall-effectiveness previous E08000011|requires
    improvement to be good]]" at its last full [[framework ILACS|ILACS]] inspection in [[date 2021-10|October 2021]].

    The impact of leaders, help and protection and the experiences and progress of care leavers all received the same
    verdict, while support for children in care was found to [[rating requires-improvement children-in-care current
    E08000011|require improvement to be good]].

    [[quote direct 2 ofsted|"Risks to children are not recognised early enough, and when they are, the response is too
    often the wrong one,"]] states the report of the inspection, which ran from [[date 2024-11-18 2024-11-29|18 to 29
    November]].

    [[count 2|Two]] of the council's neighbours on Merseyside, [[council E08000012|Liverpool]] and [[council E08000014|Sefton]], are
    also "[[rating inadequate overall-effectiveness current -|inadequate]]".

    Leaders had been warned about thresholds by a [[visit focused-visit|focused visit]] in [[date 2023|2023]] and
    by a [[framework JTAI|JTAI]] before that, it adds.

    [[person dcs|Ursula Threlfall]], [[council E08000011|Knowsley]]'s executive director for children, said:
    [[quote direct 3 dcs|"We asked for help from [[council E09000009|Ealing]] in [[date 2024-12|December]], and it has already changed how we answer the phone.]]`,
  related: ['Care leavers: the judgement that bites', 'Merseyside councils to share fostering hub'],
  inspections: [
    {
      council: 'E08000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-11-18', to: '2024-11-29' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
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
      council: 'E08000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
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
  ],
})
