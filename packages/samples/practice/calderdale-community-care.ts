/** Outcomes: Ofsted, Calderdale 19 December 2018 and 15 May 2024 (ILACS). In Community Care's manner: sub-heads in marks. */
import { story } from '../story.ts'

export const calderdaleCommunityCare = story({
  url: 'https://www.communitycare.co.uk/2024/05/17/strong-children-in-care-work-keeps-council-good-despite-rise-in-referrals/',
  byline: 'Robin Sample',
  published: '2024-05-17',
  people: {
    dcs: { name: 'Hester Oakenshaw', role: 'director of children and young people', council: 'E08000033' },
    union: { name: 'Rafe Dunnock', role: 'regional organiser', council: null },
  },
  headline:
    'Strong work with children in care keeps council ‘[[rating good overall-effectiveness current E08000033|good]]’ despite rise in referrals',
  standfirst: `
    [[council E08000033|Calderdale]] holds its grade, but inspectors find that some strategy meetings come too late`,
  caption: 'Halifax town hall. Photo: The Specimen',
  body: `
    Children's services in [[council E08000033|Calderdale]] have been judged
    [[rating good overall-effectiveness current E08000033|good]] by Ofsted for the [[count 2 ordinal|second]] time
    in a row.

    In an inspection carried out in [[date 2024-02|February]], the regulator found the council to be
    [[rating good help-and-protection current E08000033|good]] for help and protection, children in care, care
    leavers and the impact of leaders.

    ## ‘Children know who to ring’

    The [[visit inspection|short inspection]] found that children in care lived with carers who understood them, and
    that visits were [[quote partial 1 ofsted|“regular and full of purpose”]].

    At the [[framework ILACS|ILACS]] inspection before it, in [[date 2018-11|November 2018]], the authority had been graded
    [[rating good overall-effectiveness previous E08000033|good]] overall, with care services
    [[rating outstanding children-in-care-and-care-leavers previous E08000033|outstanding]] but help and protection
    rated as [[rating requires-improvement help-and-protection previous E08000033|requiring improvement]].

    However, Ofsted said that strategy meetings were [[quote partial 1 ofsted|“not always held when risk first
    shows”]].

    ## ‘Caseloads are the worry’

    [[quote direct 2 dcs|“Holding on to a grade is harder than winning one,”]] said [[person dcs|Hester
    Oakenshaw]], director of children and young people at [[council E08000033|Calderdale Council]].

    But [[person union|Rafe Dunnock]], regional organiser at the social workers' union, said staff were carrying
    [[count 24|24]] cases each. [[quote direct 3 union|“You can be rated
    [[rating good overall-effectiveness hypothetical E08000033|good]] and still be tired out,”]] he added.`,
  related: [],
  inspections: [
    {
      council: 'E08000033',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-02', to: '2024-02' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2018-11', to: '2018-11' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
          { judgement: 'help-and-protection', rating: 'requires-improvement' },
        ],
      },
      change: 'same',
    },
  ],
})
