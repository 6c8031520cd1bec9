/** Outcomes: Ofsted, Suffolk 21 August 2024 and 21 May 2019 (ILACS); Norfolk 13 January 2023 (ILACS). */
import { story } from '../story.ts'

export const suffolkEdp = story({
  url: 'https://www.edp24.co.uk/news/24532189.suffolk-childrens-services-lose-top-ofsted-rating',
  byline: 'Pat Specimen',
  published: '2024-08-21',
  people: {
    cab: {
      name: 'Bryony Catchpole',
      role: "cabinet member for children and young people's services",
      council: 'E10000029',
    },
    exe: { name: 'Ronald Askew', role: "executive director of children's services", council: 'E10000029' },
    grn: { name: 'Imogen Thurlow', role: 'Green spokeswoman for children', council: 'E10000029' },
  },
  headline:
    "[[council E10000029|Suffolk]] children's services lose [[rating outstanding overall-effectiveness previous E10000029|top Ofsted rating]]",
  standfirst: '',
  caption: 'Endeavour House, Ipswich - Credit: The Specimen',
  body: `
    [[council E10000029|SUFFOLK County Council]] has been told to improve the way it looks after vulnerable young people, five years
    after it was held up as one of the best in the country.

    Inspectors from Ofsted, who visited from [[date 2024-06-03 2024-06-07|June 3 to June 7]], said children's services
    run from Endeavour House now
    '[[rating requires-improvement overall-effectiveness current E10000029|require improvement]]'.

    When the department was last inspected, in [[date 2019-04|April 2019]], it was given an
    '[[rating outstanding overall-effectiveness previous E10000029|outstanding]]' rating.

    The report, which came out on [[date 2024-08-21|Wednesday]], describes
    [[quote partial 1 ofsted|"a loss of grip"]] on child protection work, and says the needs of homeless 16- and
    17-year-olds were [[quote partial 1 ofsted|"not always assessed"]].

    It adds: [[quote direct 2 ofsted|"Care leavers are not well enough informed about what they are entitled to."]]

    Help and protection, the impact of leaders and services for care leavers were each graded
    '[[rating requires-improvement help-and-protection current E10000029|requires improvement]]'. There was better
    news for the [[count 960|960]] children in the county's care, whose experiences were judged to be
    '[[rating good children-in-care current E10000029|good]]'.

    This newspaper understands that the draft sent to the council [[date 2024-07|last month]] had leadership down as
    '[[rating good leadership superseded E10000029|good]]', and that the grade was changed before publication.

    [[person cab|Bryony Catchpole]], the Conservative-run council's cabinet member for children and young people's
    services, said: [[quote direct 3 cab|"This is not where we want to be, and I won't pretend otherwise.]]

    [[quote direct 3 cab|"The pandemic changed what families need from us, and we did not change quickly enough.]]

    [[quote direct 3 cab|"We have already agreed [[money 2400000|£2.4m]] for more social workers, and I am confident
    that [[council E10000029|Suffolk]] will be back to '[[rating good overall-effectiveness aspiration
    E10000029|good]]' the next time inspectors call."]]

    [[person exe|Ronald Askew]], who took over as executive director of children's services in
    [[date 2023-11|November]], said he had written to all [[count 1100|1,100]] staff.

    [[quote direct 4 exe|"They come to work to do right by children and I told them so,"]] he said.
    [[quote direct 5 exe|"Nothing in this report says that a child has been harmed,"]] he added.

    But [[person grn|Imogen Thurlow]], Green spokeswoman for children, said families had been raising the alarm about
    the council for years. [[quote direct 6 grn|"First it was special needs and now it is this,"]] she said. [[quote
    direct 6 grn|"How many red flags does one administration get?"]]

    The county's support for children with special educational needs and disabilities was found to have
    [[quote partial 7 -|"widespread and systemic failings"]] in an
    [[framework SEND2|area SEND inspection]] in [[date 2024-01|January]].

    Across the border, [[council E10000020|Norfolk County Council]] was rated
    '[[rating good overall-effectiveness current E10000020|good]]' in [[date 2023-01|January 2023]], having spent
    years in special measures. [[council E10000012|Essex]] has been
    '[[rating outstanding overall-effectiveness current E10000012|outstanding]]' since [[date 2019-01|January 2019]],
    but [[council E10000003|Cambridgeshire]] was told in [[date 2024-05|May]] that it
    '[[rating requires-improvement overall-effectiveness current E10000003|requires improvement]]'.

    A spokesman for [[council E10000029|Suffolk County Council]] said a recovery plan would go before councillors in
    [[date 2024-10|October]].`,
  related: ['Villagers fight plan for 40 homes beside church'],
  inspections: [
    {
      council: 'E10000029',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-06-03', to: '2024-06-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-04', to: '2019-04' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
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
    {
      council: 'E10000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000003',
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
