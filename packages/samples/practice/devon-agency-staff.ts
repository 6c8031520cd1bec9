/**
 * Outcomes: Ofsted, Devon 13 May 2025 and 17 March 2020, Cornwall 22 August 2024, Plymouth 15 March 2024, Torbay 18 May
 * 2022 (ILACS).
 */
import { story } from '../story.ts'

export const devonAgencyStaff = story({
  url: 'https://www.communitycare.co.uk/2025/09/10/county-offers-agency-social-workers-5000-to-go-permanent',
  byline: 'Kim Dummy',
  published: '2025-09-10',
  people: {
    dir: {
      name: 'Salome Brackenbury',
      role: 'interim director of children’s services',
      council: 'E10000008',
    },
    mem: { name: 'Hugh Tavistock', role: 'cabinet member for children’s services', council: 'E10000008' },
    bran: { name: 'Kath Ollerenshaw', role: 'branch secretary', council: null },
    sw: { name: 'Dominic Achebe', role: 'locum', council: 'E10000008' },
  },
  headline: `County offers agency social workers [[money 5000|£5,000]] to go permanent`,
  standfirst: `
    [[council E10000008|Devon]] hopes one-off payment will win over a quarter of its locums, but union says workloads are
    what drives people away`,
  caption: 'Payments will be made in two parts. Photo: The Specimen',
  body: `
    A council is to pay agency social workers [[money 5000|£5,000]] if they take a permanent contract, in an attempt to
    steady a workforce that Ofsted has repeatedly found wanting.

    [[council E10000008|Devon County Council]]’s cabinet agreed the scheme [[date 2025-09-09|yesterday]]. It is open to
    about [[count 120|120]] locums in its children in need and child protection teams, and half of the money will be
    paid on signing.

    The authority’s children’s services were rated
    ‘[[rating inadequate overall-effectiveness current E10000008|inadequate]]’ in [[date 2025-05|May]], as they had been
    in [[date 2020-03|March 2020]]. Inspectors said in the latest report that children’s experience depended on
    [[quote partial 1 ofsted|“which team they happen to land in, and how long their social worker stays”]].

    It is not the only part of the department in trouble. Support for children with special educational needs has been
    subject to a written statement of action since a [[framework SEND1|local area SEND inspection]] in
    [[date 2018-12|December 2018]], and a [[framework JTAI|joint targeted area inspection]] of work with the
    [[count 900|900]] children on its books is expected [[date 2026|next year]].

    [[person dir|Salome Brackenbury]], [[council E10000008|Devon]]’s interim director of children’s services, told
    councillors: [[quote direct 2 dir|“I’m not going to pretend a cheque makes this a good place to work. It gets
    people to look up from their laptops and consider staying.”]]

    The council spent [[money 11200000|£11.2m]] on agency staff in children’s social care in
    [[date 2024 2025|2024-25]], she said, against [[money 6000000|£6m]] in [[date 2021 2022|2021-22]].

    ## Regional competition

    Agency use is a sore point in the south-west, where councils agreed in [[date 2024-10|October]] to stop poaching
    one another’s practitioners. [[council E06000052|Cornwall]] and [[council E06000027|Torbay]], both rated
    [[rating good overall-effectiveness current -|good]], report vacancy rates well below those of
    [[council E10000008|Devon]]; [[council E06000026|Plymouth]], which
    [[rating requires-improvement overall-effectiveness current E06000026|requires improvement]], has a scheme of its
    own worth [[money 3000|£3,000]].

    [[person mem|Hugh Tavistock]], cabinet member for children’s services, said the county could not keep
    [[quote partial 3 mem|“training people for [[council E06000023|Bristol]]”]].

    [[quote direct 4 mem|“We want to be
    [[rating requires-improvement overall-effectiveness aspiration E10000008|requires improvement]] by our next
    inspection and [[rating good overall-effectiveness aspiration E10000008|good]] at the one after that,”]] he said.
    [[quote direct 4 mem|“Neither will happen with a workforce that turns over every 14 weeks.”]]

    ## ‘A plaster on a break’

    The branch secretary of Unison in the county, [[person bran|Kath Ollerenshaw]], said members had asked for a cap on
    caseloads instead.

    [[quote direct 5 bran|“People don’t leave for the money,”]] she said. [[quote direct 5 bran|“They leave because
    they’ve [[count 28|28]] children on their list and lie awake over [[count 6|six]] of them.”]]

    One locum who will not be applying is [[person sw|Dominic Achebe]], who has worked in a safeguarding team in
    Barnstaple since [[date 2025-01|January]].

    [[quote direct 6 sw|“It’s a decent offer, and my manager’s excellent,”]] he said. [[quote direct 6 sw|“But if
    another bad report comes, will the managers still be here? I’ve seen [[count 4|four]] heads of service go in a
    year.”]]

    The council has had [[count 2|two]] [[visit monitoring-visit|monitoring visits]] in the past. The [[count 1
    ordinal|first]] since the new report is due in [[date 2025-10|October]].`,
  related: ['Agency rules: what has changed', 'What makes a social worker stay?'],
  inspections: [
    {
      council: 'E10000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020-03', to: '2020-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000052',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000027',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000026',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
