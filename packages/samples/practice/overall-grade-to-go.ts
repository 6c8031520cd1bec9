/**
 * Ofsted's announcement of 27 November 2025; 39 of 153 authorities were rated outstanding that autumn.
 * Outcomes: Derby 8 July 2025, Devon and Durham 13 May 2025 (ILACS).
 */
import { story } from '../story.ts'

export const overallGradeToGo = story({
  url: 'https://www.cypnow.co.uk/news/article/overall-grade-for-children-s-services-to-go-from-april',
  byline: 'Robin Sample',
  published: '2025-11-28',
  people: {
    ci: { name: 'Magnus Aldwick', role: 'chief inspector', council: null },
    pres: { name: 'Harmony Whitstable', role: 'president', council: null },
    dd: { name: 'Kerensa Tamar', role: "director of children's services", council: 'E10000008' },
    du: {
      name: 'Oswin Beamish',
      role: "corporate director of children and young people's services",
      council: 'E06000047',
    },
    young: { name: 'Teddy Larkspur', role: null, council: null },
  },
  headline: "Overall grade for children's services to go from [[date 2026-04|April]]",
  standfirst: `
    Councils will no longer be graded as [[rating outstanding overall-effectiveness scale -|outstanding]],
    [[rating good overall-effectiveness scale -|good]],
    [[rating requires-improvement overall-effectiveness scale -|requires improvement]] or
    [[rating inadequate overall-effectiveness scale -|inadequate]] overall, Ofsted has said.`,
  caption: 'Picture: The Specimen',
  body: `
    The four judgements beneath the headline will stay when [[framework ILACS|ILACS]] changes in
    [[date 2026-04|April]], and inspectors will go on using the same scale for each.

    Sir [[person ci|Magnus Aldwick]], the chief inspector, said: [[quote direct 1 ci|"A single word told people that
    a service was [[rating good overall-effectiveness scale -|good]] or that it was not, and nothing else."]]

    According to the watchdog, [[count 39|39]] of the [[count 153|153]] authorities – one in four – are rated
    [[rating outstanding overall-effectiveness aggregate -|outstanding]]. [[date 2015|Ten years ago]] nobody was
    [[rating outstanding overall-effectiveness aggregate -|outstanding]].

    Under today's rules, authorities that are rated "[[rating good overall-effectiveness scale -|good]]" or
    "[[rating outstanding overall-effectiveness scale -|outstanding]]" have [[visit inspection|short inspections]]. In future a council
    would need at least "[[rating good leadership hypothetical -|good]]" for the impact of leaders, and for two of
    the three other judgements, to be let off lightly.

    [[council E06000015|Derby City Council]],
    [[rating outstanding overall-effectiveness current E06000015|outstanding]] in all areas since
    [[date 2025-07|July]], will miss its headline. [[council E10000008|Devon]], which was found to be
    [[rating inadequate overall-effectiveness current E10000008|inadequate]] for the [[count 2 ordinal|second]] time
    in [[date 2025-05|May]], will not.

    [[quote direct 2 dd|"One bad word drowned out every better one,"]] said [[person dd|Kerensa Tamar]], director of
    children's services at [[council E10000008|Devon County Council]]. [[quote direct 2 dd|"Our leadership was no
    longer judged [[rating inadequate leadership negated E10000008|inadequate]], but who heard that?"]]

    But [[person du|Oswin Beamish]], [[council E06000047|Durham]]'s corporate director of children and young people's
    services, whose council was rated [[rating outstanding overall-effectiveness current E06000047|outstanding]] on
    the same day in [[date 2025-05|May]], will be sorry. [[quote direct 3 du|"Families understood it, miners'
    families above all,"]] he said.

    [[person pres|Harmony Whitstable]], president of the Association of Directors of Children's Services, told CYP
    Now that the move was [[quote partial 4 pres|"ten years late and very welcome"]].

    [[person young|Teddy Larkspur]], who left care in [[date 2021|2021]] and studies at Durham University, asked what
    would be put on the posters. [[quote direct 5 young|"'Good-ish at most things' isn't going to sell,"]] he said.

    Devon and Cornwall Police, Durham Cathedral and the winner of the Derby were not asked.`,
  related: [],

  inspections: [
    {
      council: 'E06000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E10000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
    },
    {
      council: 'E06000047',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
  ],
})
