/**
 * Outcomes: Ofsted, Surrey 9 May 2025, 9 March 2022 (ILACS), 16 May 2018 and 3 June 2015 (SIF). Two councils
 * take the county's place in April 2027 (SI 2026/264).
 */
import { story } from '../story.ts'

export const surreySplit = story({
  url: 'https://www.cypnow.co.uk/content/news/who-will-look-after-surrey-s-children-when-the-county-is-gone',
  byline: 'Robin Sample',
  published: '2026-06-02',
  people: {
    dir: {
      name: 'Perdita Ockham',
      role: 'executive director for children, families and lifelong learning',
      council: 'E10000030',
    },
    mp: { name: 'Clement Haslemere', role: null, council: null },
    lead: { name: 'Rowena Dorking', role: 'cabinet member for children and families', council: 'E10000030' },
    exp: { name: 'Bartholomew Wey', role: 'associate', council: null },
  },
  headline: "Who will look after [[council E10000030|Surrey]]'s children when the county is gone?",
  standfirst: `
    [[council E10000030|Surrey County Council]] took a decade to escape
    "[[rating inadequate overall-effectiveness previous E10000030|inadequate]]". In [[date 2027-04|April 2027]] its
    services pass to [[count 2|two]] councils that do not exist yet.`,
  caption: 'Picture: The Specimen',
  body: `
    [[council -|East Surrey]] and [[council -|West Surrey]] elected their first councillors in
    [[date 2026-05|May]]. Neither has a director, an office or a grade.

    The county was rated [[rating inadequate overall-effectiveness previous E10000030|inadequate]] in
    [[date 2015|2015]] and again in [[date 2018|2018]],
    [[rating requires-improvement overall-effectiveness previous E10000030|requires improvement]] in
    [[date 2022|2022]] and, at the last inspection, in [[date 2025-03|March 2025]],
    "[[rating good overall-effectiveness current E10000030|good]]" in every [[framework ILACS|ILACS]] area.

    [[quote direct 1 ofsted|"Services are no longer
    [[rating inadequate overall-effectiveness negated E10000030|inadequate]], and staff say so with pride,"]] an
    earlier report had noted.

    Would either council be rated "[[rating good overall-effectiveness hypothetical -|good]]" on its first day?
    Inspectors will not say. Until they come, each new authority has no rating at all.

    [[person dir|Perdita Ockham]], the county's executive director for children, families and lifelong learning, said
    the one thing to avoid was [[quote partial 2 dir|"[[count 2|two]] half-good services in place of a whole one"]].

    [[quote direct 3 lead|"We spent ten years getting here,"]] said [[person lead|Rowena Dorking]], cabinet member
    for children and families. [[quote direct 3 lead|"It'd be a poor joke to lose it over a line on a map."]]

    The omens are mixed. [[council E06000061|North Northamptonshire]] and [[council E06000062|West
    Northamptonshire]], created in [[date 2021|2021]] and each rated
    "[[rating requires-improvement overall-effectiveness previous -|requires improvement]]" in [[date 2022|2022]],
    have had to wait for better. [[council E06000063|Cumberland]], born in [[date 2023|2023]], was judged
    "[[rating good overall-effectiveness current E06000063|good]]" at the [[count 1 ordinal|first]] time of asking.

    [[person exp|Bartholomew Wey]], an associate at the Institute for Local Affairs, believes the risk is
    [[quote partial 4 exp|"drift"]]. [[quote direct 5 exp|"People will sit on their hands,"]] he wrote [[date 2026-05-25 2026-05-31|last week]],
    [[quote direct 5 exp|"and children will sit in waiting rooms."]]

    [[person mp|Clement Haslemere]], who represents part of the county in Parliament, disagrees:
    [[quote direct 6 mp|"Smaller may well be kinder."]]

    Surrey Police and the University of Surrey will keep their names. Guildford Borough Council, Elmbridge and [[count 9|nine]]
    more districts will go.`,
  related: [],

  inspections: [
    {
      council: 'E10000030',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-03', to: '2025-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E06000063',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
  ],
})
