/** Outcomes: Ofsted, Nottingham 5 September 2022 (ILACS); Derby 11 May 2022, Nottinghamshire 19 December 2019, Leicester 12 November 2021 (ILACS). */
import { story } from '../../story.ts'

export const nottinghamAgency = story({
  url: 'https://www.communitycare.co.uk/2024/04/18/city-to-replace-agency-team-as-commissioners-eye-budget',
  byline: 'Kim Dummy',
  published: '2024-04-18',
  people: {
    dcs: {
      name: 'Marianne Goodacre',
      role: 'corporate director for children and education',
      council: 'E06000018',
    },
    uni: { name: 'Terence Widdowson', role: 'regional organiser', council: null },
    mem: {
      name: 'Chipo Banda',
      role: 'executive member for children, young people and education',
      council: 'E06000018',
    },
  },
  headline: 'City to replace agency team as commissioners eye budget',
  standfirst: `
    [[council E06000018|Nottingham council]], which was rated [[rating inadequate overall-effectiveness
    current E06000018|inadequate]] [[date 2022|two years ago]], says it can no longer pay for the project team that took
    on its court work`,
  caption: '(photo: Specimen)',
  body: `
    A cash-strapped council is to stop using a project team of agency social workers, and hopes that permanent recruits
    will take over the [[count 130|130]] cases that it holds.

    [[council E06000018|Nottingham]] has spent [[money 4100000|£4.1m]] on the team since [[date 2022-11|November 2022]],
    when caseloads in its court service averaged [[count 27|27]].

    The move was announced days after a letter from Ofsted on its [[count 5 ordinal|fifth]] [[visit monitoring-visit|monitoring visit]] to the
    city, which took place on [[date 2024-02-27 2024-02-28|27 and 28 February]].

    Inspectors wrote that [[quote partial 1 ofsted|“an unrelenting focus on staffing is beginning to pay off”]] and that
    work with children in court proceedings had become timelier.

    They were less happy with support for care leavers, which was the main reason that [[council E06000018|Nottingham City
    Council]] was judged to be [[rating inadequate overall-effectiveness current E06000018|inadequate]] in
    [[date 2022-07|July 2022]].

    [[quote direct 2 ofsted|“Personal advisers still carry too many cases to be of use to young people in a crisis,”]] the
    letter said.

    ## ‘Difficult to do without’

    [[person dcs|Marianne Goodacre]], corporate director for children and education, told Community Care:
    [[quote direct 3 dcs|“The project team did what we asked, and it will be difficult to do without. But it cost us twice as
    much as our own people, and children had to get used to another face when it left.”]]

    The authority, which effectively declared itself bankrupt [[date 2023-11|last November]], is overseen by
    commissioners who must approve its spending.

    [[quote direct 4 dcs|“Nobody has told me that I can’t keep children safe,”]] said Goodacre.
    [[quote direct 4 dcs|“They have asked, quite rightly, why it has to be so dear.”]]

    It will pay experienced staff in its hardest-to-fill teams a retention bonus of [[money 3000|£3,000]].

    But [[person uni|Terence Widdowson]], regional organiser at UNISON, said that [[council E06000018|Nottingham]] was
    [[quote partial 5 uni|“fishing in a pond where everybody else has a bigger net”]].

    Within 20 miles of the city’s offices, social workers can choose between [[council E06000015|Derby]], which is
    [[rating outstanding overall-effectiveness current E06000015|outstanding]], and [[council
    E10000024|Nottinghamshire]] and [[council E06000016|Leicester]], which both hold a [[rating good overall-effectiveness
    current -|good]] rating.

    [[quote direct 6 uni|“If you’ve just qualified, would you go where you are supervised by someone who has been there ten
    years, or by someone who has only just got there?”]] he said.

    ## [[visit re-inspection|Re-inspection]] expected

    Councillors on the children’s scrutiny committee were told in [[date 2024-03|March]] that the city had set itself the
    target of [[rating requires-improvement overall-effectiveness aspiration E06000018|requires improvement]] at its
    [[visit re-inspection|re-inspection]], which is expected by [[date 2025-03 2025-05|spring 2025]].

    Executive member [[person mem|Chipo Banda]] said: [[quote direct 7 mem|“I’d be lying if I said I’d be content with that.
    [[rating good overall-effectiveness aspiration E06000018|Good]] is what the children of this city deserve. But we’re
    not going to promise what we can’t deliver.”]]

    If [[council E06000018|Nottingham]] were to be found [[rating inadequate overall-effectiveness hypothetical
    E06000018|inadequate]] again, the Department for Education could move its services into a trust, as it has in
    [[council E08000025|Birmingham]] and [[council E08000028|Sandwell]].

    A spokesperson for the department said: [[quote direct 8 Department for Education|“We continue to work closely with the
    council and its improvement adviser.”]]

    [[count 2|Two]] of the council’s [[count 7|seven]] children’s homes were rated [[rating outstanding overall-effectiveness other-subject
    -|outstanding]] [[date 2023|last year]].`,
  related: ['Agency rules: what employers need to know', 'Derby: how we kept our social workers'],
  inspections: [
    {
      council: 'E06000018',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000016',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
