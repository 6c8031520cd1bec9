/** Outcomes: Ofsted, Medway and Kent (looked after children inspections of July 2013, reports of 23 August 2013), Norfolk 16 August and Sandwell 2 August 2013; before, child protection inspections of 2013 and Kent's of 2010. */
import { story } from '../../story.ts'

export const medwayAndKent = story({
  url: 'https://www.cypnow.co.uk/cyp/news/1118452/medways-looked-after-children-left-waiting-ofsted-finds',
  byline: 'Robin Sample',
  published: '2013-08-27',
  people: {
    med: {
      name: 'Hilary Quaintance',
      role: "director of children and adults' services",
      council: 'E06000035',
    },
    port: { name: 'Desmond Arkley', role: "portfolio holder for children's services", council: 'E06000035' },
    kent: {
      name: 'Rosalind Tew',
      role: "cabinet member for specialist children's services",
      council: 'E10000016',
    },
    char: { name: 'Imran Vasey', role: 'policy director', council: null },
  },
  headline: `
    [[council E06000035|Medway]]'s looked-after children [[quote partial 1 ofsted|'left waiting']], Ofsted finds`,
  standfirst: `
    Services for looked-after children in [[council E06000035|Medway]] have been branded
    "[[rating inadequate overall-effectiveness current E06000035|inadequate]]" in the council's
    [[count 2 ordinal|second]] poor report [[date 2013|this year]], while neighbouring
    [[council E10000016|Kent]] has fared better.`,
  caption: 'Some children in Medway waited months for a decision on their future. Picture: The Specimen',
  body: `
    A team from the inspectorate spent the week of [[date 2013-07-15 2013-07-19|15 to 19 July]] in
    [[council E06000035|Medway]]. Its report, published on [[date 2013-08-23|Friday]], says that too many children
    are [[quote partial 2 ofsted|"left waiting for decisions that adults could have made months earlier"]].

    The quality of care plans is [[quote partial 10 ofsted|"too variable to give confidence"]], and reviews are often
    late, it adds.

    [[quote direct 3 ofsted|"Managers know that practice is weak. They have been slow to say so to the people who do
    the work,"]] inspectors write.

    It is only months since [[council E06000035|Medway Council]] was found to be
    "[[rating inadequate overall-effectiveness previous E06000035|inadequate]]" at a [[framework CP|child protection
    inspection]] in [[date 2013-01|January]].

    [[person med|Hilary Quaintance]], director of children and adults' services at [[council E06000035|Medway]], said:
    [[quote direct 4 med|"We accept this report in full and we are sorry. The [[count 400|400]] children whom we look
    after deserve better from us.]]

    [[quote direct 4 med|"We have already appointed [[count 12|12]] permanent social workers, and every care plan has
    been read again by a senior manager."]]

    [[person port|Desmond Arkley]], the council's portfolio holder for children's services, announced an extra
    [[money 1200000|£1.2m]] for the service. [[quote direct 5 port|"Nobody is pretending that money alone will put it
    right,"]] he said.

    The Who Cares Now charity said that it was worried by what the inspectors had seen.
    [[quote direct 6 char|"A child who waits for a year has waited for a very large part of childhood,"]] said
    [[person char|Imran Vasey]], its policy director.

    Across the county boundary, services for looked-after children at [[council E10000016|Kent County Council]] were
    judged "[[rating adequate overall-effectiveness current E10000016|adequate]]" after a visit in [[date 2013-07|July]].

    [[council E10000016|Kent]] had been rated "[[rating inadequate overall-effectiveness previous
    E10000016|inadequate]]" in [[date 2010-10|October 2010]], when it went through an [[framework SLAC|inspection of
    safeguarding and looked after children services]].

    Children there are [[quote partial 7 ofsted|"safer and better known to their workers than they were"]], inspectors
    found, although those placed in the county by London boroughs put pressure on schools and health services.

    [[person kent|Rosalind Tew]], cabinet member for specialist children's services at [[council E10000016|Kent]],
    said: [[quote direct 8 kent|"[[rating adequate overall-effectiveness current E10000016|Adequate]] is not a word to hang out flags for. Our sights are set on
    [[rating good overall-effectiveness aspiration E10000016|good]], and this tells us that we are facing the right
    way."]]

    Both reports are among the [[count 1 ordinal|first]] from the [[framework LAC13|inspection of looked after children
    services]], which Ofsted introduced in [[date 2013-04|April]] and which will itself give way to a broader regime in [[date 2013-11|November]].

    [[council E10000020|Norfolk]] and [[council E08000028|Sandwell]] were told that theirs were
    "[[rating inadequate overall-effectiveness current -|inadequate]]" in reports that came out on
    [[date 2013-08-02 2013-08-16|2 and 16 August]].

    A spokeswoman for [[council E08000028|Sandwell Council]] said: [[quote direct 9 Sandwell Council|"The inspectors
    told us little that we had not told them ourselves."]]`,
  related: ["Ofsted to merge children's inspections", 'Kent pleads for limit on London placements'],
  inspections: [
    {
      council: 'E06000035',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-07-15', to: '2013-07-19' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: 'CP',
        inspected: { from: '2013-01', to: '2013-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'outside',
    },
    {
      council: 'E10000016',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-07', to: '2013-07' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'adequate' }],
      previous: {
        framework: 'SLAC',
        inspected: { from: '2010-10', to: '2010-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'outside',
    },
    {
      council: 'E10000020',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E08000028',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
  ],
})
