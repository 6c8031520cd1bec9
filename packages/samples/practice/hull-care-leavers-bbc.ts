/** Outcomes: Ofsted, Hull 18 May 2026, 13 January 2023 and 17 May 2019 (ILACS). */
import { story } from '../story.ts'

export const hullCareLeaversBbc = story({
  url: 'https://www.bbc.co.uk/news/articles/c2k8vhulzm4o',
  byline: 'Robin Sample',
  published: '2026-05-18',
  people: {
    lead: {
      name: 'Rosalind Tranmer',
      role: 'cabinet member for children, families and learning',
      council: 'E06000010',
    },
    dir: { name: 'Owen Gathercole', role: "director of children's services", council: 'E06000010' },
    young: { name: 'Keira Stather', role: null, council: null },
  },
  headline: `[[council E06000010|Hull]] children's services [[quote partial 1 ofsted|'barely recognisable']] after improvement`,
  standfirst: `
    Young people leaving care in [[council E06000010|Hull]] get some of the best help in the country, according to
    Ofsted.`,
  caption: 'The Guildhall in Hull. Image source, The Specimen',
  body: `
    A council whose children's services were failing [[date 2019|seven years ago]] has been rated
    [[rating good overall-effectiveness current E06000010|good]] by Ofsted.

    Inspectors who spent two weeks with [[council E06000010|Hull City Council]] in [[date 2026-03|March]] said the
    department was [[quote partial 2 ofsted|"barely recognisable as the one we visited
    in [[date 2019|2019]]"]].

    The service was judged to be [[rating inadequate overall-effectiveness previous E06000010|inadequate]] then, and
    was told it [[rating requires-improvement overall-effectiveness previous E06000010|required improvement]] when
    inspectors returned in [[date 2022-11|November 2022]].

    In a report published on [[date 2026-05-18|Monday]], the support given to care leavers was rated
    [[rating outstanding care-leavers current E06000010|outstanding]], as was the impact of the department's
    leaders. Help and protection and the care of looked-after children were both found to be
    [[rating good help-and-protection current E06000010|good]].

    ## 'Like having an aunt'

    [[quote direct 3 ofsted|"Personal advisers stay in touch long after their duty to do so has ended,"]] the report
    said. [[quote direct 3 ofsted|"Many care leavers told us it was like having an aunt."]]

    It added that [[quote partial 4 ofsted|"a small number of children"]] still waited too long for life story work,
    and asked the council to make sure that return interviews were offered to every child who goes missing.

    [[person lead|Rosalind Tranmer]], the council's cabinet member for children, families and learning, said staff
    had [[quote partial 5 lead|"every right to go home tonight with their heads up"]].

    [[quote direct 6 lead|"I was a backbencher in [[date 2019|2019]] and I remember the silence in the chamber when that
    report was read out,"]] she said. [[quote direct 6 lead|"We did not promise a quick fix and it has not been
    one."]]

    The authority has cut the number of agency social workers from [[count 61|61]] to [[count 14|14]] and has opened
    [[count 3|three]] small children's homes in the city since [[date 2024|2024]], at a cost of
    [[money 4200000|£4.2m]]. It has had help from [[council E08000035|Leeds City Council]] and, more lately, from [[council E06000011|East Riding of Yorkshire Council]] next door.

    [[person dir|Owen Gathercole]], director of children's services, said: [[quote direct 7 dir|"This is a platform.
    Nobody in this building thinks that it is the finish.]]

    [[quote direct 7 dir|"The test is whether a child in Bransholme or on Orchard Park can tell the difference."]]

    [[person young|Keira Stather]], 20, who left care [[date 2024|two years ago]] and now sits on a panel that
    interviews social workers, said she had been asked by inspectors what she would change.

    [[quote direct 8 young|"I told them buses,"]] she said. [[quote direct 8 young|"They laughed, but it's in
    there."]]

    It was one of the last reports under the old rules. Reports on inspections begun since
    [[date 2026-04-01|1 April]] no longer give councils an overall grade.`,
  related: ['Hull to open two more homes for children', 'What happens when Ofsted calls?'],
  inspections: [
    {
      council: 'E06000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-03', to: '2026-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-11', to: '2022-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
