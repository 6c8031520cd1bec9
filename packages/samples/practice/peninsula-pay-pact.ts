/** Outcomes as they stood in March 2025: Ofsted, Plymouth 15 March 2024, Devon 17 March 2020, Torbay 18 May 2022, Cornwall 22 August 2024 (ILACS). */
import { story } from '../story.ts'

export const peninsulaPayPact = story({
  url: 'https://www.communitycare.co.uk/2025/03/20/four-councils-agree-to-stop-poaching-each-others-social-workers',
  byline: 'Sam Exemplar',
  published: '2025-03-20',
  people: {
    ply: { name: 'Rosalind Tamerton', role: "director for children's services", council: 'E06000026' },
    cor: {
      name: 'Jago Penrose-Bligh',
      role: 'portfolio holder for children and families',
      council: 'E06000052',
    },
    tor: { name: 'Winifred Babbacombe', role: 'principal social worker', council: 'E06000027' },
    bas: { name: 'Clement Oduya', role: 'chief executive', council: null },
    age: { name: 'Shona Pickersgill', role: 'agency worker', council: null },
  },
  headline: '[[count 4|Four]] councils agree to stop poaching each other’s social workers',
  standfirst: `
    [[council E06000026|Plymouth]], [[council E06000027|Torbay]], [[council E10000008|Devon]] and
    [[council E06000052|Cornwall]] sign up to common pay rates and a [[money 4000|£4,000]] retention payment`,
  caption: 'Photo: Placeholder/Adobe Stock',
  body: `
    Children’s social workers in the far south west will be paid the same whichever council they work for under a deal that
    aims to end a bidding war.

    From [[date 2025-06-01|1 June]], [[council E06000026|Plymouth City Council]], [[council E06000027|Torbay
    Council]], [[council E10000008|Devon County Council]] and [[council E06000052|Cornwall Council]] will not take on
    anybody who has left one of the others within a year, unless for promotion. Those who stay until
    [[date 2027-06|June 2027]] will get [[money 4000|£4,000]].

    Between them, the councils have [[count 310|310]] vacancies.

    [[quote direct 1 ply|“I have lost people to an office twenty minutes away, and I have taken people from it,”]] said
    [[person ply|Rosalind Tamerton]], director for children’s services at [[council E06000026|Plymouth]].
    [[quote direct 1 ply|“The child is the one who has to start again.”]]

    ## ‘Revolving door’

    Workforce has been a theme of Ofsted’s visits to the region. In a report of [[date 2024-03|March 2024]],
    [[council E06000026|Plymouth]] was rated [[rating requires-improvement overall-effectiveness current
    E06000026|requires improvement]], with inspectors lamenting
    [[quote partial 2 ofsted|“a revolving door through which too much knowledge is lost”]].

    [[council E10000008|Devon]] has been rated [[rating inadequate overall-effectiveness current E10000008|inadequate]] since
    [[date 2020|2020]] and is awaiting the outcome of its latest inspection. [[council E06000027|Torbay]] was in the same
    position until [[date 2022|2022]], when it became [[rating good overall-effectiveness current E06000027|good]], and
    [[council E06000052|Cornwall]] lost its [[rating outstanding overall-effectiveness previous E06000052|outstanding]] rating
    [[date 2024-08|last August]], when it was graded [[rating good overall-effectiveness current E06000052|good]].

    Social workers are known to prefer the better-rated employer. In a survey of [[count 640|640]] practitioners for the
    councils, half said they would not apply to one that was [[rating inadequate overall-effectiveness
    hypothetical -|inadequate]].

    [[quote direct 3 tor|“I was here when we were [[rating inadequate overall-effectiveness previous
    E06000027|inadequate]]. You could not get a newly qualified worker for love nor money,”]] said
    [[person tor|Winifred Babbacombe]], principal social worker at [[council E06000027|Torbay]].

    [[quote direct 4 tor|“It is unfair, because that is exactly when a place needs you,”]] she added.

    ## Agency caps

    The pact follows national rules on agency work which came in [[date 2024-10|last October]]. [[council E06000024|North
    Somerset]] and [[council E06000066|Somerset]] have said that they may join, but
    [[council E06000023|Bristol]] will not.

    [[person cor|Jago Penrose-Bligh]], [[council E06000052|Cornwall]]’s portfolio holder for children and families, said the
    arrangement had to be seen alongside housing. [[quote direct 5 cor|“You can pay a social worker whatever you like in
    [[council E06000052|Cornwall]], and there still won’t be a cottage they can afford,”]] he said.

    [[quote direct 5 cor|“We’ve got [[count 12|12]] staff sleeping in caravans [[date 2024-12 2025-02|this winter]].”]]

    The British Association of Professionals in Care, whose chief executive is [[person bas|Clement Oduya]], gave the deal a
    cautious welcome. Oduya said it must not become [[quote partial 6 bas|“a cartel by another name”]].

    Agency worker [[person age|Shona Pickersgill]] was blunter. [[quote direct 7 age|“They want to be rated
    [[rating good overall-effectiveness aspiration -|good]] on the cheap,”]] she said. [[quote direct 7 age|“I’ll
    go to Wales.”]]

    A similar agreement in the north west, between [[council E10000017|Lancashire]],
    [[council E06000008|Blackburn with Darwen]] and [[council E06000009|Blackpool]], was abandoned in
    [[date 2019|2019]].`,
  related: [],
  inspections: [
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
    {
      council: 'E10000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
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
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000052',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
