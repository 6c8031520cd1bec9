/** Outcomes: Ofsted, Herefordshire, Solihull and Newham 12 January 2026 (ILACS); before, Herefordshire and Newham July 2022, Solihull November 2022 (ILACS), Newham February 2019 (ILACS). */
import { story } from '../../story.ts'

export const threeInJanuary = story({
  url: 'https://www.communitycare.co.uk/2026/01/13/two-councils-go-from-inadequate-to-good-and-third-reaches-top-grade',
  byline: 'Robin Sample and Kim Dummy',
  published: '2026-01-13',
  people: {
    her: {
      name: 'Tamsin Oakley',
      role: 'corporate director for children and young people',
      council: 'E06000019',
    },
    hel: { name: 'Rhodri Blackmore', role: 'cabinet member for children', council: 'E06000019' },
    sol: { name: 'Winston Adeyemi', role: 'director of children’s services', council: 'E08000029' },
    new: { name: 'Farida Osgood', role: 'corporate director of children’s services', council: 'E09000025' },
  },
  headline: `
    [[count 2|Two]] councils go from ‘[[rating inadequate overall-effectiveness aggregate -|inadequate]]’ to ‘[[rating good
    overall-effectiveness aggregate -|good]]’ and a [[count 3 ordinal|third]] reaches [[rating outstanding
    overall-effectiveness current E09000025|top grade]]`,
  standfirst: `
    Stable teams and manageable caseloads are behind the turnarounds in [[council E06000019|Herefordshire]] and
    [[council E08000029|Solihull]], Ofsted finds, while [[council E09000025|Newham]] makes it to
    [[rating outstanding overall-effectiveness current E09000025|outstanding]]`,
  caption: '(credit: Specimen / Adobe Stock)',
  body: `
    [[count 2|Two]] authorities whose children’s services were in government intervention have been rated [[rating good
    overall-effectiveness aggregate -|good]] by Ofsted,
    three years after failing their inspections.

    [[council E06000019|Herefordshire]] and [[council E08000029|Solihull]] councils each improved by
    two grades, in reports published [[date 2026-01-12|yesterday]] alongside one on [[council E09000025|Newham
    council]], in east London.

    ## [[council E06000019|Herefordshire]]: leaders ‘led from the front’

    Inspectors, who visited from [[date 2025-11-10 2025-11-21|10 to 21 November 2025]], graded [[council
    E06000019|Herefordshire]] [[rating good overall-effectiveness current E06000019|good]] overall and in all areas apart
    from the impact of leaders, which was [[rating outstanding leadership
    current E06000019|outstanding]].

    The report contrasted this with the position in [[date 2022-07|July 2022]], when the county was [[rating inadequate
    overall-effectiveness previous E06000019|inadequate]] across the board.

    [[quote direct 1 ofsted|“Leaders led from the front. They were candid with staff, with partners and, above all, with
    families,”]] it said.

    It found that the proportion of agency social workers had fallen from half to a fifth, and that practitioners felt
    [[quote partial 2 ofsted|“trusted, supported and proud to stay”]].

    [[person her|Tamsin Oakley]], corporate director for children and young people at [[council E06000019|Herefordshire]],
    said: [[quote direct 3 her|“It is just over three years since our staff had to read that report about their own work.
    Some of them left. The ones who stayed did this.”]]

    Her colleague [[person hel|Rhodri Blackmore]], cabinet member for children, paid tribute to [[quote partial 4 hel|“the
    parents who came back into the room with us”]].

    ## [[council E08000029|Solihull]]: progress not yet complete

    Services in [[council E08000029|Solihull]] were rated [[rating inadequate overall-effectiveness previous
    E08000029|inadequate]] in [[date 2022-11|November 2022]], ten months after a [[framework JTAI|joint targeted area
    inspection]] that followed the murder of a six-year-old boy in the borough.

    The latest inspection took place in [[date 2025-11|November 2025]], and resulted in a [[rating good
    overall-effectiveness current E08000029|good]] grade overall and in every area bar support for children in care, which
    [[rating requires-improvement children-in-care current E08000029|requires improvement]].

    [[quote direct 5 ofsted|“Too many children in care still live a long way from the people who matter to them,”]]
    inspectors said, though they were satisfied that leaders [[quote partial 5 ofsted|“know this and are acting on
    it”]].

    Director of children’s services [[person sol|Winston Adeyemi]] said average caseloads had dropped from
    [[count 26|26]] to [[count 15|15]] children.

    [[quote direct 7 sol|“Nobody here will ever speak of being finished,”]] he added. [[quote direct 7 sol|“But our social
    workers can now see a [[rating outstanding overall-effectiveness aspiration E08000029|top rating]] from where they are
    standing.”]]

    ## [[council E09000025|Newham]]: from bottom to top in [[count 2|two]] inspections

    [[council E09000025|Newham]] has moved from [[rating good overall-effectiveness previous E09000025|good]], in
    [[date 2022|2022]], to [[rating outstanding overall-effectiveness current E09000025|outstanding]] overall and for all
    four sub-judgments, following a [[visit inspection|short inspection]] in [[date 2025-11|November]].

    As recently as [[date 2019|2019]], it was [[rating inadequate overall-effectiveness previous
    E09000025|inadequate]].

    [[person new|Farida Osgood]], corporate director of children’s services at [[council E09000025|Newham]], said:
    [[quote direct 8 new|“I’ve been asked what the secret is. We recruited [[count 90|90]] newly qualified social workers
    and we made sure that they wanted to stay.”]]

    All [[count 3|three]] inspections were carried out under the [[framework ILACS|inspecting local authority children’s
    services]] ([[framework ILACS|ILACS]]) framework, which will lose its overall grade in [[date 2026-04|April]].`,
  related: [
    'Ofsted to scrap overall grade for children’s services',
    'The councils with the fewest agency staff',
  ],
  inspections: [
    {
      council: 'E06000019',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11-10', to: '2025-11-21' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-07', to: '2022-07' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000029',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11', to: '2025-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-11', to: '2022-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E09000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11', to: '2025-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
