/** Outcomes: Ofsted, Lambeth and Luton, both 10 March 2026 (ILACS); before, Lambeth 16 December 2022, Luton 5 September 2022 and 24 February 2020. */
import { story } from '../story.ts'

export const twoSouthernRisers = story({
  url: 'https://www.communitycare.co.uk/2026/03/12/stable-workforces-take-two-councils-to-good',
  byline: 'Alex Mockford',
  published: '2026-03-12',
  people: {
    lam: {
      name: 'Beatrix Nwachukwu',
      role: "corporate director for children's services",
      council: 'E09000022',
    },
    lac: { name: 'Cosmo Farringdon', role: 'deputy leader', council: 'E09000022' },
    lut: { name: 'Shazia Whipsnade', role: "director of children's services", council: 'E06000032' },
    sw: { name: 'Joel Biscot', role: 'social worker', council: 'E06000032' },
  },
  headline:
    'Stable workforces take [[count 2|two]] councils to ‘[[rating good overall-effectiveness current -|good]]’',
  standfirst: `
    Ofsted inspectors praise relationship-based practice at [[council E09000022|Lambeth]] and [[council E06000032|Luton]], but tell both
    where they still need to improve`,
  caption: 'Brixton town hall (picture: Sample/Adobe Stock)',
  body: `
    [[count 2|Two]] authorities that have each been through a spell in government intervention have improved their Ofsted
    ratings after persuading more permanent social workers to join and stay.

    Children’s services at [[council E09000022|Lambeth council]], in south London, and at [[council E06000032|Luton Borough
    Council]] were both judged [[rating good overall-effectiveness current -|good]] in
    [[framework ILACS|ILACS]] reports published
    [[date 2026-03-10|on Tuesday]]. They had both been rated [[rating requires-improvement overall-effectiveness previous
    -|requires improvement]] in [[date 2022|2022]].

    ## ‘Highly ambitious’ for care leavers

    At [[council E09000022|Lambeth]], inspected from [[date 2026-01-12 2026-01-23|12 to 23 January]], services for care
    leavers were found to be [[rating outstanding care-leavers current E09000022|outstanding]], while those for children
    in care and the impact of leaders were rated [[rating good children-in-care current E09000022|good]].

    Personal advisers, the report said, were [[quote partial 1 ofsted|“highly ambitious, persistent and
    kind”]], and young people had a say in who theirs would be.

    However, help and protection in [[council E09000022|Lambeth]] was judged to [[rating requires-improvement help-and-protection current E09000022|require
    improvement]], chiefly because of visits to children on child protection plans that were late or
    [[quote partial 2 ofsted|“without evident purpose”]].

    [[person lam|Beatrix Nwachukwu]], the borough’s corporate director for children’s services, said the vacancy rate had
    fallen from 31% to 12% since [[date 2023|2023]].

    [[quote direct 3 lam|“We stopped competing on pay with [[council E09000028|Southwark]] and
    [[council E09000032|Wandsworth]], because we would have lost,”]] she said. [[quote direct 3 lam|“We put the money into
    [[count 26|26]] practice supervisors instead, so that nobody is left alone with a decision.”]]

    [[person lac|Cosmo Farringdon]], deputy leader of the council, said the aim was to be
    [[rating outstanding overall-effectiveness aspiration E09000022|outstanding]] across the board,
    [[quote partial 4 lac|“whether or not anyone is still giving that grade”]].

    ## From crisis to calm

    [[council E06000032|Luton]]’s story is a little different. It was rated [[rating inadequate overall-effectiveness
    previous E06000032|inadequate]] in [[date 2020|2020]], and inspectors who came back in [[date 2022|2022]] were
    not yet satisfied that children in care were being heard.

    During a [[visit inspection|standard inspection]] between [[date 2026-01-19 2026-01-30|19 and 30 January]], they found that
    leaders had [[quote partial 5 ofsted|“built a service in which social workers can think”]].

    Help and protection, children in care and leadership all received a [[rating good help-and-protection current
    E06000032|good]]. Care leavers, by contrast, were getting a service that [[rating requires-improvement care-leavers
    current E06000032|requires improvement to be good]], with [[count 19|19]] of them
    in hotels, some as far away as [[council E10000012|Essex]] and [[council E06000031|Peterborough]].

    [[quote direct 6 lut|“That isn’t acceptable and I’m not going to say it is,”]] said [[person lut|Shazia Whipsnade]],
    [[council E06000032|Luton]]’s director of children’s services. [[quote direct 6 lut|“By the
    [[date 2026-06 2026-08|summer]] it will be none.”]]

    [[person sw|Joel Biscot]], a social worker with [[council E06000032|Luton]] for six years, told Community Care that he had had
    [[count 28|28]] cases when he began and now had [[count 15|15]].

    [[quote direct 7 sw|“I used to count the weeks until the next job advert,”]] he said.
    [[quote direct 7 sw|“I counted the other day and I hadn’t looked at one since [[date 2024|2024]].”]]

    He added: [[quote direct 8 sw|“[[council E06000055|Bedford]] rang me [[date 2026-02|last month]]. I told them I’m fine
    where I am.”]]

    ## Among the last of their kind

    Both reports will be among the last to include an overall grade, which goes in
    [[date 2026-04|April]], when changes to the framework take effect. Thereafter, a council found to
    be [[rating inadequate leadership hypothetical -|inadequate]] for leadership alone could be spared a headline that
    says so about everything.

    The youth justice service in [[council E06000032|Luton]], which is run separately and inspected by HM Inspectorate of
    Probation, was judged [[rating requires-improvement overall-effectiveness other-subject -|requires improvement]]
    [[date 2025|last year]].`,
  related: [],
  inspections: [
    {
      council: 'E09000022',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-01-12', to: '2026-01-23' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-01-19', to: '2026-01-30' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
