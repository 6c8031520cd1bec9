/** Outcomes: Ofsted, Warrington 30 July 2024 and 19 August 2019, Halton 12 July 2024 and 15 April 2020 (ILACS). */
import { story } from '../story.ts'

export const warringtonAndHaltonNewsquest = story({
  url: 'https://www.northwichguardian.co.uk/news/24486210.warrington-childrens-services-hailed-weeks-halton-failed',
  byline: 'Kim Dummy',
  published: '2024-07-31',
  people: {
    war: { name: 'Marianne Culcheth', role: 'cabinet member for children’s services', council: 'E06000007' },
    wd: { name: 'Alasdair Penketh', role: 'director of children’s services', council: 'E06000007' },
    hal: { name: 'Bernard Ditton', role: 'council leader', council: 'E06000006' },
    mp: { name: 'Lucian Appleton', role: 'MP', council: null },
  },
  headline: `[[council E06000007|Warrington]] children’s services hailed weeks after [[council E06000006|Halton]]’s were failed`,
  standfirst: `Children in care [[quote partial 6 ofsted|‘flourish’]] in the town, says Ofsted, as its neighbour begins a long climb`,
  caption: 'Warrington town hall. Picture: The Specimen',
  body: `
    [[council E06000007|WARRINGTON Borough Council]] has kept its
    [[rating good overall-effectiveness current E06000007|good]] rating for children’s services – and come within a
    whisker of the [[rating outstanding overall-effectiveness negated E06000007|top grade]].

    Ofsted published its findings on [[date 2024-07-30|Tuesday]], after a team of inspectors spent a week in the town in
    [[date 2024-06|June]].

    They rated the impact of leaders and the progress of children in care as
    [[rating outstanding leadership current E06000007|outstanding]]. Help and protection, care leavers and overall effectiveness are all
    [[rating good help-and-protection current E06000007|good]].

    The result could hardly be more different from that of neighbouring [[council E06000006|Halton]], where services
    were declared [[rating inadequate overall-effectiveness current E06000006|inadequate]] in all areas earlier
    [[date 2024-07|this month]]. [[council E06000006|Halton Council]] had been rated
    [[rating requires-improvement overall-effectiveness previous E06000006|requires improvement]] in
    [[date 2020|2020]].

    Of [[council E06000007|Warrington]], inspectors wrote: [[quote direct 1 ofsted|“Children in care flourish here because
    the adults around them do not give up. Brothers and sisters are kept together whenever it is right.”]]

    They also asked for changes, saying that assessments for [[count 24|24]] disabled children had taken too long.

    Cllr [[person war|Marianne Culcheth]], cabinet member for children’s services, said: [[quote direct 2 war|“I’m over
    the moon for our social workers, and for the foster carers who never get a headline.]]

    [[quote direct 2 war|“We were [[rating good overall-effectiveness previous E06000007|good]] in [[date 2019|2019]] and
    we could have sat back. We didn’t.”]]

    [[person wd|Alasdair Penketh]], who has been director of children’s services since [[date 2017|2017]], said that he would
    be [[quote partial 3 wd|“on the phone to colleagues across the water”]] to ask what they needed. The council has
    already lent [[council E06000006|Halton]] [[count 3|three]] team managers.

    At [[council E06000006|Halton]], where a government adviser starts work [[date 2024-08-05 2024-08-11|next week]], leader
    [[person hal|Bernard Ditton]] told a packed meeting of the full council that he would not resign.

    [[quote direct 4 hal|“I will be judged on what we do from here,”]] he said to shouts from the public gallery.

    [[person mp|Lucian Appleton]], MP for a seat that takes in parts of both boroughs, said he wanted ministers to look at a
    joint service. [[quote direct 5 mp|“You have children on one side of the Mersey getting
    first-class care and children on the other side who wait,”]] he
    said. [[quote direct 5 mp|“It’s a ten-minute drive.”]]

    The idea was turned down by both councils when it was floated in [[date 2021|2021]].

    [[council E06000050|Cheshire West and Chester]] was also visited by Ofsted [[date 2024-07|this month]] and expects
    its report in [[date 2024-08|August]]. [[council E06000049|Cheshire East]] was rated
    [[rating inadequate overall-effectiveness current E06000049|inadequate]] in [[date 2024-05|May]].`,
  related: ['Bridge closed after lorry sheds load', 'More news from Warrington'],
  inspections: [
    {
      council: 'E06000007',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-06', to: '2024-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020', to: '2020' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000049',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
