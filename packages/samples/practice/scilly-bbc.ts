/** Outcomes: Ofsted, Isles of Scilly 25 August 2023 and 19 December 2019 (ILACS); Cornwall 5 November 2019 (ILACS). */
import { story } from '../story.ts'

export const scillyBbc = story({
  url: 'https://www.bbc.co.uk/news/uk-england-cornwall-66614029',
  byline: 'Kim Dummy',
  published: '2023-08-26',
  people: {
    chief: { name: 'Tamsin Nankivell', role: 'chief executive', council: 'E06000053' },
    head: { name: 'Piers Trevellick', role: 'lead member for children', council: 'E06000053' },
    mum: { name: 'Jowanna Pender', role: null, council: null },
  },
  headline: `[[council E06000053|Isles of Scilly]] children's services downgraded to
    [[rating inadequate overall-effectiveness current E06000053|inadequate]]`,
  standfirst: `A team that was too small to check its own work let standards slip on the islands, according to inspectors.`,
  caption: 'About 400 children live on the islands. Image source, The Specimen',
  body: `
    Children's services on the islands with England's smallest council have been judged
    [[rating inadequate overall-effectiveness current E06000053|inadequate]] by Ofsted.

    The [[council E06000053|Council of the Isles of Scilly]] had been rated
    [[rating good overall-effectiveness previous E06000053|good]] when inspectors last made the crossing, in
    [[date 2019-10|October 2019]], and its leadership was considered
    [[rating outstanding leadership previous E06000053|outstanding]].

    But after a [[count 3|three]]-day visit in [[date 2023-07|July]] the watchdog said that standards had
    [[quote partial 1 ofsted|"declined significantly"]] and that the impact of leaders was
    [[rating inadequate leadership current E06000053|inadequate]]. Help and protection was given the
    [[rating inadequate help-and-protection current E06000053|same grade]].

    It found that the experiences of children in care, of whom there are fewer than [[count 5|five]], and of care leavers
    [[rating requires-improvement children-in-care current E06000053|required improvement]].

    ## One social worker

    For part of [[date 2022|last year]] the islands had a single social worker, and when that person was off sick
    referrals were dealt with by phone from the mainland.

    [[quote direct 2 ofsted|"Everybody knows everybody. That is a strength until somebody has to ask a difficult
    question,"]] inspectors said.

    Chief executive [[person chief|Tamsin Nankivell]] said the authority had underestimated how fragile a small team could be.

    [[quote direct 3 chief|"We have [[count 2|two]] permanent social workers starting in [[date 2023-09|September]] and we have asked for
    help, which we ought to have done before,"]] she added.

    That help will come from [[council E06000052|Cornwall Council]], whose own services are
    [[rating outstanding overall-effectiveness current E06000052|outstanding]]. It already provides the islands with
    [[count 4|four]] services, including fostering and adoption. [[council E06000052|Cornwall]] councillors will be asked to approve a wider agreement in [[date 2023-10|October]].

    Lead member for children [[person head|Piers Trevellick]] said he did not believe that any child had come to harm.

    [[quote direct 4 head|"That is luck as much as judgement, and I don't intend to rely on it again,"]] he said.

    [[person mum|Jowanna Pender]], who has [[count 3|three]] children and lives on St Mary's, said the report had been the
    only topic of conversation on the quay.

    [[quote direct 5 mum|"People are upset because they know the ones it's about,"]] she said.

    The Department for Education has been told of the findings and is expected to issue an improvement notice
    [[date 2023-09|next month]].`,
  related: ['Helicopter link to islands grounded by fog'],
  inspections: [
    {
      council: 'E06000053',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-07', to: '2023-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-10', to: '2019-10' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'leadership', rating: 'outstanding' },
        ],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000052',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
