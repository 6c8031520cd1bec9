/**
 * Outcomes: Ofsted, Sandwell 2 August, Norfolk 16 August, Kent and Medway 23 August 2013 (inspections of looked after
 * children services).
 */
import { story } from '../story.ts'

export const careInspections2013Guardian = story({
  url: 'https://www.theguardian.com/society/2013/aug/24/children-in-care-three-councils-inadequate-ofsted',
  byline: 'Kim Dummy',
  published: '2013-08-24',
  people: {
    med: { name: 'Dorothea Chattenden', role: 'director of children and adults', council: 'E06000035' },
    nor: { name: 'Lionel Swaffham', role: 'council leader', council: 'E10000020' },
    char: { name: 'Petra Nightingale', role: 'chief executive', council: null },
    gone: { name: 'Ashley Cole-Barrett', role: 'care leaver', council: null },
    ken: {
      name: 'Roland Tenterden',
      role: 'cabinet member for specialist children’s services',
      council: 'E10000016',
    },
  },
  headline: `[[count 3|Three]] of [[count 4|four]] councils inspected fail children in care, says Ofsted`,
  standfirst: `
    New inspections find young people moved without warning in [[council E06000035|Medway]],
    [[council E10000020|Norfolk]] and [[council E08000028|Sandwell]]`,
  caption: 'Almost 70,000 children are in care in England. Photograph: The Specimen',
  body: `
    [[count 3|Three]] of the [[count 4|four]] English councils tested so far on their care of other people’s
    children have been found wanting, in what charities called a wake-up call for town halls.

    Services for looked-after children in [[council E06000035|Medway]], [[council E10000020|Norfolk]] and
    [[council E08000028|Sandwell]], in the West Midlands, are all
    [[rating inadequate overall-effectiveness current -|inadequate]], according to reports published in
    [[date 2013-08|August]], the last of them on [[date 2013-08-23|Friday]].

    Only [[council E10000016|Kent]], whose report appeared on the same day as that of its neighbour, escaped the
    [[rating inadequate overall-effectiveness negated E10000016|lowest grade]]. It was declared
    [[rating adequate overall-effectiveness current E10000016|adequate]].

    All [[count 4|four]] were visited in [[date 2013-06 2013-07|June or July]] under a short-lived programme, the
    [[framework LAC13|inspection of looked after children services]], which is to make way for one covering everything from
    [[date 2013-11|November]]. From then on “[[rating adequate overall-effectiveness scale -|adequate]]” will disappear
    and “[[rating requires-improvement overall-effectiveness scale -|requires improvement]]” will take its place.

    The pace of change has made heads spin. [[framework CSA|Annual ratings]] of whole departments went in
    [[date 2012|2012]]; the inspections of child protection that followed are being wound up too.

    In [[council E06000035|Medway]], inspectors wrote, [[quote direct 1 ofsted|“children told us that they learn of a
    move when the car comes”]]. They criticised [[quote partial 1 ofsted|“drift”]] in plans for [[count 70|70]] of the
    [[count 390|390]] children in care.

    [[person med|Dorothea Chattenden]], director of children and adults at [[council E06000035|Medway council]], said:
    [[quote direct 2 med|“We are not proud of this. [[money 1500000|£1.5m]] that was meant for highways will now be spent
    on fostering.”]]

    In [[council E10000020|Norfolk]], where help and protection had already been judged
    [[rating inadequate help-and-protection previous E10000020|inadequate]] in [[date 2013-02|February]], the leader of
    the council has offered to resign. [[quote direct 3 nor|“I’d rather go than sit through that again,”]] said
    [[person nor|Lionel Swaffham]].

    [[council E10000016|Kent]]’s cabinet member for specialist children’s services, [[person ken|Roland Tenterden]],
    said [[rating adequate overall-effectiveness current E10000016|adequate]] was [[quote partial 4 ken|“a staging post
    and no more”]]. The county takes in large numbers of unaccompanied young people who arrive at Dover.

    [[quote direct 5 char|“A council is a parent to these children. You wouldn’t say ‘that’ll do’ to a parent and mean it as praise,”]] said [[person char|Petra Nightingale]], chief executive of the charity Every Door.

    [[person gone|Ashley Cole-Barrett]], 20, a care leaver from West Bromwich, lived in [[count 11|11]] homes before she
    was 16. [[quote direct 6 gone|“I could have told Ofsted what it’s like in [[council E08000028|Sandwell]] for the
    price of a coffee,”]] she said.

    A spokesman for [[council E08000028|Sandwell council]] said that it was [[quote partial 7 Sandwell council|“already
    a different place”]] from the one inspected in [[date 2013-06|June]].

    In [[council E08000026|Coventry]] and [[council E08000025|Birmingham]] directors have been told to expect a call
    before [[date 2013-12|December]].`,
  related: ['Care leavers and homelessness: a special report'],
  inspections: [
    {
      council: 'E06000035',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-06', to: '2013-07' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E10000020',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-06', to: '2013-07' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: 'CP',
        inspected: { from: '2013-02', to: '2013-02' },
        judgements: [{ judgement: 'help-and-protection', rating: 'inadequate' }],
      },
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E08000028',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-06', to: '2013-06' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E10000016',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-06', to: '2013-07' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'adequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
  ],
})
