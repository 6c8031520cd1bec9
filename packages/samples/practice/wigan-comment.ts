/**
 * Outcomes: Ofsted, Wigan 26 November 2025, 5 July 2022 (both ILACS) and 31 March 2017 (SIF). A director
 * writes.
 */
import { story } from '../story.ts'

export const wiganComment = story({
  url: 'https://www.themj.co.uk/long-road-back',
  byline: 'Imogen Hindley',
  published: '2025-12-10',
  people: {
    dcs: { name: 'Imogen Hindley', role: "director of children's services", council: 'E08000010' },
    lead: { name: 'Dennis Aspull', role: 'lead member', council: 'E08000010' },
    ce: { name: 'Rosalind Pemberton', role: 'chief executive', council: 'E08000010' },
  },
  headline: `
    The long road back to '[[rating good overall-effectiveness current E08000010|good]]'`,
  standfirst: `
    [[person dcs|Imogen Hindley]] looks back on what it took to regain a lost grade.`,
  caption: 'Picture: The Specimen',
  body: `
    Nobody forgets the phone call from Ofsted. Ours came on a Monday in [[date 2022-05|May 2022]], when I was
    still new enough to need directions to the car park, and the inspectors followed it within days.

    By [[date 2022-07|July]] [[council E08000010|Wigan Council]], long used to hearing itself called '[[rating
    good overall-effectiveness previous E08000010|good]]', had been told that its services for children '[[rating
    requires-improvement overall-effectiveness previous E08000010|required improvement]]' – the leadership, the
    protection, the care, the lot. It had been '[[rating good overall-effectiveness previous E08000010|good]]'
    since [[date 2017|2017]] and had come to think of the word as a fixture.

    On [[date 2025-11-26|26 November]] Ofsted gave us the word back. Our work with children in care and with care
    leavers was judged to be '[[rating outstanding children-in-care current E08000010|outstanding]]'. The impact
    of our leaders is '[[rating good leadership current E08000010|good]]'. Help and protection, I am sorry to say,
    still '[[rating requires-improvement help-and-protection current E08000010|requires improvement]]'.

    I am sorrier because the inspectors, who were with us from [[date 2025-10-06 2025-10-17|6 to 17 October]], had
    pencilled in '[[rating good help-and-protection superseded E08000010|good]]' for that too when they said
    goodbye. The moderators thought otherwise. Having read what they wrote, so do I.

    What did we do in the meantime? Fewer things. We had four improvement boards, which met on different days. Now
    there is one. [[quote direct 1 -|'There's a single plan and I can carry it in my pocket,']] a social worker
    told the inspectors, and she took it out to show them.

    My chief executive, [[person ce|Rosalind Pemberton]], has sat in on case audits every month for three years.
    Our lead member, [[person lead|Dennis Aspull]], said when we met the staff in [[date 2023-01|January 2023]]:
    [[quote direct 2 lead|'Nobody is coming to rescue us. I think that's a relief.']] He was right on both counts.

    We asked for help, too. I rang [[council E08000035|Leeds]] and [[council E10000012|Essex]], and our neighbours
    in [[council E08000001|Bolton]], and asked what they would do again. [[council E08000035|Leeds]] lent us
    [[count 2|two]] principal social workers. [[council E08000001|Bolton]] lent us its humour. At a bad moment the
    leader of [[council E08000006|Salford]] sent cake.

    And we were given money: [[money 4500000|£4.5m]] in the first year, when the council had none to spare. I do
    not believe, as some colleagues do, that an authority has to be '[[rating inadequate overall-effectiveness
    hypothetical -|inadequate]]' before anybody will pay for it to be '[[rating good overall-effectiveness
    hypothetical -|good]]'. But I can see why they say it.

    Will [[council E08000010|Wigan]] be '[[rating outstanding overall-effectiveness aspiration
    E08000010|outstanding]]' next? It's what our young people want, and they have told me so. As it happens
    there'll be no such prize to win, since the overall grade goes [[date 2026-04|next April]]. I shan't miss it.
    In the week of our report one of our children's homes was rated '[[rating outstanding overall-effectiveness
    other-subject -|outstanding]]', and it got more bunting than we did.

    I shall miss the inspectors' last sentence, which is pinned above my kettle. [[quote direct 3 ofsted|'Children
    in [[council E08000010|Wigan]] know who their people are,']] it reads. No grade says that.

    Imogen Hindley is director of children's services at [[council E08000010|Wigan Council]]`,
  related: [],
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
        inspected: { from: '2022-05', to: '2022-05' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'leadership', rating: 'requires-improvement' },
          { judgement: 'help-and-protection', rating: 'requires-improvement' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
