/**
 * Outcomes: Ofsted, North East Lincolnshire 3 September 2025 and 26 November 2021, Sefton 12 August 2025
 * and 9 May 2022, North Lincolnshire 25 November 2022 (all ILACS).
 */
import { story } from '../../story.ts'

export const northEastLincolnshireAndSeftonCc = story({
  url: 'https://www.communitycare.co.uk/2025/09/05/second-inadequate-council-of-summer-rated-good-after-return-of-permanent-staff',
  byline: 'Robin Sample and Kim Dummy',
  published: '2025-09-05',
  people: {
    dcs: { name: 'Oliver Grange', role: 'director of children’s services', council: 'E06000012' },
    psw: { name: 'Beata Lisowska', role: 'principal social worker', council: 'E06000012' },
    sdc: {
      name: 'Frances Maddock',
      role: 'executive director of children’s social care',
      council: 'E08000014',
    },
    cab: { name: 'Neil Harker', role: 'portfolio holder for children and education', council: 'E06000012' },
    bas: { name: 'Olu Adeyinka', role: null, council: null },
  },
  headline:
    '[[count 2 ordinal|Second]] ‘[[rating inadequate overall-effectiveness previous E06000012|inadequate]]’ council of [[date 2025-06 2025-08|summer]] rated [[rating good overall-effectiveness current E06000012|good]] after return of permanent staff',
  standfirst:
    'Ofsted finds [[council E06000012|North East Lincolnshire]]’s leaders [[rating outstanding leadership current E06000012|outstanding]], four years after children were left at risk, while commissioner prepares to leave [[council E08000014|Sefton]]',
  caption: 'Cleethorpes beach. Photo: The Specimen',
  body: `
    A council whose children’s services were failing on every count not so long ago is now providing
    good support, with exceptional leadership, Ofsted has found.

    Inspectors rated [[council E06000012|North East Lincolnshire Council]] [[rating good
    overall-effectiveness current E06000012|good]] following their visit from [[date 2025-07-14
    2025-07-25|14-25 July]]. The [[framework ILACS|inspection of local authority children’s services]]
    ([[framework ILACS|ILACS]]) report, out on [[date 2025-09-03|Wednesday]], grades the impact of
    leaders as [[rating outstanding leadership current E06000012|outstanding]] and all other areas as
    [[rating good help-and-protection current E06000012|good]].

    In [[date 2021-10|October 2021]], the authority was [[rating inadequate overall-effectiveness
    previous E06000012|inadequate]] across the board, and the Department for Education (DfE) appointed a
    commissioner the following [[date 2022-02|February]]. [[count 8|Eight]] [[visit
    monitoring-visit|monitoring visits]] ensued.

    It is the [[count 2 ordinal|second]] council in a month to leap over [[rating requires-improvement
    overall-effectiveness scale -|requires improvement]]. In [[date 2025-08|August]], [[council
    E08000014|Sefton Council]], which was rated [[rating inadequate overall-effectiveness previous
    E08000014|inadequate]] in [[date 2022|2022]], was also found to be [[rating good
    overall-effectiveness current E08000014|good]], though its services for children in need of help and
    protection [[rating requires-improvement help-and-protection current E08000014|require
    improvement]].

    ## ‘They know why they come to work’

    Ofsted said [[council E06000012|North East Lincolnshire]] was [[quote partial 1 ofsted|“almost
    unrecognisable as the service inspected in [[date 2021|2021]]”]].

    [[quote direct 2 ofsted|“Children are seen by social workers who know them, who stay, and who know
    why they come to work,”]] the report said. [[quote direct 2 ofsted|“This is the direct result of the
    choices that leaders have made.”]]

    The share of agency workers has fallen from 46% to 9%, and average caseloads from [[count 27|27]] to
    [[count 15|15]]. Inspectors also found that:

    Assessments for [[count 310|310]] children on protection plans were up to date and [[quote partial 3
    ofsted|“rich in detail”]];

    The out-of-hours team, which they had criticised at a [[visit focused-visit|focused visit]] in
    [[date 2024-05|May 2024]], was well run;

    Care leavers had [[quote partial 4 ofsted|“a council that acts like family”]].

    [[person dcs|Oliver Grange]], the director of children’s services, said he and his colleagues had
    [[quote partial 5 dcs|“stopped recruiting and started keeping”]].

    [[quote direct 6 dcs|“In [[date 2021|2021]] our newly qualified staff had [[count 30|30]] children
    each and cried in the car,”]] he said. [[quote direct 6 dcs|“We closed the door to new work for them
    until they could breathe, and other teams, bless them, took the strain.”]]

    Help came from across the county. [[council E06000013|North Lincolnshire Council]], rated [[rating
    outstanding overall-effectiveness current E06000013|outstanding]], lent [[count 7|seven]] managers,
    and [[council E06000010|Hull council]] and [[council E06000014|City of York Council]] took turns at
    auditing files.

    [[person psw|Beata Lisowska]], principal social worker at [[council E06000012|North East
    Lincolnshire]], came to the council as an agency worker and meant to stay six months. [[quote direct
    7 psw|“I’ve got a mortgage in Cleethorpes now,”]] she said.

    [[person cab|Neil Harker]], portfolio holder for children and education, said the council wanted to
    be [[rating outstanding overall-effectiveness aspiration E06000012|outstanding]] [[quote partial 8
    cab|“and isn’t shy of saying it”]].

    ## End of intervention in sight

    In [[council E08000014|Sefton]], where ministers came close to setting up a trust, the commissioner
    is due to leave in [[date 2025-12|December]]. Inspectors judged the experiences of children in care,
    the support for care leavers and leadership to be [[rating good children-in-care current
    E08000014|good]], but said help for some families came [[quote partial 9 ofsted|“only after a
    crisis”]].

    [[person sdc|Frances Maddock]], executive director of children’s social care at [[council
    E08000014|Sefton]], said: [[quote direct 10 sdc|“We don’t hide behind the headline. There are
    streets in Bootle where a child protection plan is still the first thing a family gets from us.”]]

    The British Association of Social Workers welcomed both reports. [[person bas|Olu Adeyinka]], who
    advises it on children’s policy, said they showed that [[quote partial 11 bas|“caseloads are the
    whole story”]].

    The DfE was asked whether it would lift its direction to [[council E06000012|North East
    Lincolnshire]]. A spokesperson said: [[quote direct 12 Department for Education|“We will consider
    the findings and respond in due course.”]]`,
  related: ['Agency rules: what employers must do', 'Social work caseloads fall for third year'],
  inspections: [
    {
      council: 'E06000012',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-07-14', to: '2025-07-25' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-10', to: '2021-10' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000013',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000014',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
