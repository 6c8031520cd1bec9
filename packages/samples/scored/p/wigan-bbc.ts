/** Outcomes: Ofsted, Wigan 26 November 2025 and 5 July 2022 (ILACS). */
import { story } from '../../story.ts'

export const wiganBbc = story({
  url: 'https://www.bbc.co.uk/news/articles/c4g8kz1wq7no',
  byline: 'Alex Sample',
  published: '2025-11-26',
  people: {
    cab: { name: 'Denise Rothwell', role: 'cabinet member for children and families', council: 'E08000010' },
    dcs: { name: 'Graham Entwistle', role: "director of children's services", council: 'E08000010' },
    lvr: { name: 'Keira Hallam', role: null, council: null },
  },
  headline:
    "Children's services rated [[rating good overall-effectiveness current E08000010|good]] after [[quote partial 1 ofsted|'tangible change']]",
  standfirst: '',
  caption: 'Wigan town hall. Image source, The Specimen',
  body: `
    A council's support for vulnerable children has got markedly better in the space of three years,
    inspectors have found.

    Ofsted visited [[council E08000010|Wigan Council]]'s children's services between [[date 2025-10-06
    2025-10-17|6 and 17 October]] and judged them to be [[rating good overall-effectiveness current
    E08000010|good]] overall.

    They were rated as [[rating requires-improvement overall-effectiveness previous E08000010|requires
    improvement]] when the watchdog last carried out a full inspection in [[date 2022|2022]].

    The council said it was delighted, but that [[quote partial 2 Wigan Council|"no-one is putting their
    feet up"]].

    The experiences of both children in care and care leavers were found to be [[rating outstanding
    children-in-care current E08000010|outstanding]], while the impact of leaders was [[rating good
    leadership current E08000010|good]].

    Only the help given to children who need protection fell short and was told it [[rating
    requires-improvement help-and-protection current E08000010|required improvement]].

    In its report, Ofsted said leaders had brought about [[quote partial 3 ofsted|"tangible change in a
    short time"]] and knew [[quote partial 3 ofsted|"where practice is not yet strong enough"]].

    It said some families had to wait for an assessment and that [[quote partial 4 ofsted|"a small
    number of children live for too long with neglect before decisive action is taken"]].

    ## 'They came to my graduation'

    [[person lvr|Keira Hallam]], 22, lived with foster carers in Leigh and is now training to be a
    nurse.

    [[quote direct 5 lvr|"My personal adviser has been the same person since I was 17,"]] she said.

    [[quote direct 5 lvr|"Her and my old carers came to my graduation. I know people in other places who
    have never met theirs."]]

    [[council E08000010|Wigan]] looks after about [[count 560|560]] children and has [[count 300|300]]
    care leavers, figures seen by councillors in [[date 2025-09|September]] show.

    [[person cab|Denise Rothwell]], cabinet member for children and families, said the report was
    [[quote partial 6 cab|"a proud moment for the whole borough"]].

    [[quote direct 7 cab|"[[date 2022|Three years ago]] inspectors told us some hard truths and we
    listened,"]] she added.

    [[person dcs|Graham Entwistle]], the authority's director of children's services, said work on the
    areas Ofsted had raised was already under way.

    [[quote direct 8 dcs|"We have hired [[count 14|14]] more social workers for the duty teams and they
    start in [[date 2026-01|January]],"]] he said.

    The council has also been asked to advise [[council E06000006|Halton]] and [[council
    E08000001|Bolton]] on how to spot neglect sooner.`,
  related: ['Council seeks 50 new foster families', 'Town hall to reopen after revamp'],
  inspections: [
    {
      council: 'E08000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-10-06', to: '2025-10-17' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
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
  ],
})
