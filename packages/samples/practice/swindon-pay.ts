/**
 * Outcomes: Ofsted ILACS, Swindon 11 September 2023 and 12 August 2019, Wiltshire 12 December 2023, Medway 11 September 2023
 * and 27 August 2019.
 */
import { story } from '../story.ts'

export const swindonPay = story({
  url: 'https://www.communitycare.co.uk/2024/03/13/council-to-pay-social-workers-up-to-8000-to-stay',
  byline: 'Robin Sample and Jo Placeholder',
  published: '2024-03-13',
  people: {
    dcs: { name: 'Lavinia Croke', role: 'corporate director for children’s services', council: 'E06000030' },
    lead: { name: 'Ravindra Purton', role: 'cabinet member for children’s services', council: 'E06000030' },
    opp: { name: 'Godfrey Haydon', role: 'spokesman on children', council: 'E06000030' },
    wil: { name: 'Sabine Marlow', role: 'principal social worker', council: 'E06000054' },
    bas: { name: 'Tobias Lenk', role: 'professional officer', council: null },
  },
  headline: 'Council to pay social workers up to [[money 8000|£8,000]] to stay',
  standfirst: `
    [[council E06000030|Swindon]] hopes that retention payments will hold together teams that lost a third of
    their permanent staff in a year, but neighbours fear a bidding war`,
  caption: 'Photo: The Specimen',
  body: `
    Social workers in [[council E06000030|Swindon]] will be paid up to [[money 8000|£8,000]] over two years if
    they stay, in a scheme that councillors approved on [[date 2024-03-11|Monday]].

    The payments, of [[money 3000|£3,000]] in [[date 2025-03|March 2025]] and [[money 5000|£5,000]] in [[date
    2026-03|March 2026]], are for practitioners and team managers in child protection, assessment and court
    work. [[count 118|118]] people are eligible.

    [[council E06000030|Swindon Borough Council]] said that [[count 41|41]] permanent social workers had left
    the service in [[date 2023|2023]], and that more than half of its posts in assessment were held by agency
    staff.

    [[quote direct 1 dcs|“We are not buying loyalty. We are paying for a child to have the same social worker at
    Christmas as at Easter,”]] said [[person dcs|Lavinia Croke]], corporate director for children’s services.

    ## Inspection fallout

    [[council E06000030|Swindon]] was rated [[rating inadequate overall-effectiveness current
    E06000030|inadequate]] in a report of [[date 2023-09|last September]], a fall of two grades from the
    [[rating good overall-effectiveness previous E06000030|good]] that it had received in [[date 2019|2019]].

    Ofsted said then that [[quote partial 2 ofsted|“a revolving door of workers”]] had left children unsure whom
    to trust. Its report also noted that pay was lower than in most of the councils around the town.

    They include [[council E06000054|Wiltshire]], rated [[rating outstanding overall-effectiveness current
    E06000054|outstanding]] in a report of [[date 2023-12|December]], and [[council E10000025|Oxfordshire]],
    where a newly qualified worker can start on [[money 2400|£2,400]] a year more. [[council
    E10000013|Gloucestershire County Council]] has had a scheme of its own since [[date 2022|2022]].

    ## ‘Robbing the house next door’

    [[person wil|Sabine Marlow]], principal social worker at [[council E06000054|Wiltshire Council]], said she
    wished her neighbour well but feared where it would end.

    [[quote direct 3 wil|“If everybody along the M4 does this, we shall all have the same people in different
    car parks,”]] she said. [[quote direct 3 wil|“[[council E06000037|West Berkshire]] pays a welcome bonus.
    [[council E06000038|Reading]] pays a golden hello. None of us has trained one more social worker.”]]

    [[person bas|Tobias Lenk]], a professional officer at the British Association of Social Workers, said that
    money was seldom why people went: [[quote direct 4 bas|“They go because they have [[count 25|25]] children
    and no supervisor.”]]

    But [[person lead|Ravindra Purton]], the cabinet member for children’s services, said the council had to
    start somewhere.

    [[quote direct 5 lead|“Staff tell us that when a council is [[rating inadequate overall-effectiveness
    hypothetical -|inadequate]], the good ones are phoned by recruiters every day. I would like there to be
    something on the other side of the scale.]]

    [[quote direct 5 lead|“Look at [[council E06000035|Medway]]. It was [[rating inadequate
    overall-effectiveness previous E06000035|inadequate]], it paid people to stay, and within four years it was
    [[rating good overall-effectiveness current E06000035|good]]. That is where we mean to be.”]]

    The Conservative opposition voted against. [[person opp|Godfrey Haydon]], its spokesman on children, called
    the scheme [[quote partial 6 opp|“[[money 900000|£900,000]] of sticking plaster”]] and said that foster
    carers, whose allowance was frozen [[date 2023|last year]], had been forgotten.

    ## [[visit monitoring-visit|Monitoring visit]]

    The council will learn [[date 2024-04|next month]] what inspectors made of a [[visit
    monitoring-visit|monitoring visit]] that they paid to its care leavers’ team in [[date 2024-02|February]].
    It was the [[count 1 ordinal|first]] of at least [[count 4|four]].

    Care leavers was the only area not to get the [[rating inadequate care-leavers negated E06000030|lowest
    grade]] in [[date 2023|2023]]; it was found to [[rating requires-improvement care-leavers current
    E06000030|require improvement]].

    A children’s home that the council runs in the north of the town has just been rated [[rating outstanding
    overall-effectiveness other-subject -|outstanding]] for the [[count 2 ordinal|second]] year running. Its
    staff are not eligible for the payments.`,
  related: ['Retention payments: who gets what?', 'Social work pay: how your council compares'],
  inspections: [
    {
      council: 'E06000030',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000054',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000035',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
