/** Outcome: Ofsted, Reading 5 August 2016 (SIF). The council has the name of an ordinary word. */
import { story } from '../story.ts'

export const reading = story({
  url: 'https://www.cypnow.co.uk/news/article/reading-children-s-services-found-inadequate-by-ofsted',
  byline: 'Jo Placeholder',
  published: '2016-08-05',
  people: {
    director: {
      name: 'Ottoline Marsh-Bell',
      role: 'director of children, education and early help services',
      council: 'E06000038',
    },
    branch: { name: 'Jem Arkwright-Low', role: null, council: null },
    lead: { name: 'Bertram Loosely', role: 'lead councillor for children', council: 'E06000038' },
  },
  headline:
    "[[council E06000038|Reading]] children's services found [[rating inadequate overall-effectiveness current E06000038|inadequate]] by Ofsted over [[quote partial 1 ofsted|‘drift’]]",
  standfirst: `
    [[council E06000038|Reading Borough Council]] left children waiting for help while plans were read and re-read,
    inspectors have found, rating its services "[[rating inadequate overall-effectiveness current E06000038|inadequate]]".`,
  caption:
    'Reading Borough Council has promised to publish its improvement plan in September. Picture: The Specimen',
  body: `
    The report, based on a visit between [[date 2016-05-23 2016-06-15|23 May and 15 June]], is the council’s
    [[count 1 ordinal|first]] under the [[framework SIF|single inspection framework]].

    Help and protection was judged to be
    "[[rating inadequate help-and-protection current E06000038|inadequate]]", as were services for looked-after
    children, and leadership, management and governance. Adoption performance was rated
    “[[rating requires-improvement adoption current E06000038|requires improvement]]”.

    Reading through case files, inspectors came upon children whose circumstances had not changed for a year.

    [[quote direct 2 ofsted|"Drift has become normal,"]] the inspection report states.
    [[quote direct 2 ofsted|"Too many children wait for a decision that nobody makes."]]

    It says that caseloads are [[quote partial 3 ofsted|"much too high"]] for inexperienced staff, and that managers
    give inadequate guidance, although there is good reading support for looked-after children in every school.

    [[person director|Ottoline Marsh-Bell]], director of children, education and early help services at
    [[council E06000038|Reading Borough Council]], said:
    [[quote direct 4 director|"Reading this report was painful, and it should be.]]

    [[quote direct 4 director|"We have hired [[count 20|20]] social workers since the inspectors left. They will stay only if we give them time to do the work.]]

    [[quote direct 4 director|“That is what the extra [[money 3100000|£3.1m]] is for.”]]

    Councillor [[person lead|Bertram Loosely]], lead councillor for children, said that families in
    [[council E06000038|Reading]] had been [[quote partial 5 lead|"failed by a system, not by the people in it"]].

    [[quote direct 6 lead|"I have asked to see the figures every week,"]] Loosely added.
    [[quote direct 6 lead|"If they do not move, I will ask why."]]

    The council has no quarrel with the grade. Its cabinet will discuss the report at a meeting in
    [[date 2016-09|September]], when it will also decide whether to set up a company to run the services.

    Unions said that the authority had been losing staff to its neighbours for years. [[person branch|Jem Arkwright-Low]], who speaks for one of them,
    said: [[quote direct 7 branch|"[[council E06000038|Reading]] is a good place to learn the job and a hard place to stay in it."]]

    Ofsted will return for the [[count 1 ordinal|first]] of its [[visit monitoring-visit|monitoring visits]] in the new year.`,
  related: [],
  inspections: [
    {
      council: 'E06000038',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-05-23', to: '2016-06-15' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
    },
  ],
})
