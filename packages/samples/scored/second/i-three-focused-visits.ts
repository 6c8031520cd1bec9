// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const threeFocusedVisits = story({
  url: 'https://www.cypnow.co.uk/news/article/ofsted-visits-find-children-in-need-better-served',
  byline: 'Robin Sample and Kim Dummy',
  published: '2024-04-12',
  people: {
    hs: { name: 'Harriet Sandy-Moore', role: 'service director', council: 'E06000056' },
    nf: { name: 'Neil Ferraby', role: 'executive member for children', council: 'E06000041' },
    dm: { name: 'Dionne Maghull', role: "executive director of children's services", council: 'E08000011' },
  },
  headline: 'Ofsted visits find children in need better served',
  standfirst: `
    Support for children in need is getting stronger at [[count 3|three]] English councils, according to the latest letters from
    Ofsted. Here is what inspectors found.`,
  caption: 'Focused visits last two days. Picture: The Specimen',
  body: `
    ## [[council E06000056|Central Bedfordshire Council]]

    [[count 2|Two]] inspectors were at [[council E06000056|Central Bedfordshire]] on [[date 2024-02-20 2024-02-21|20 and 21 February]] for a
    [[visit focused-visit|focused visit]] looking at children in need and those subject to a child protection plan. The authority was
    rated "[[rating good overall-effectiveness current E06000056|good]]" in [[date 2022|2022]].

    They report that thresholds are [[quote partial 1 ofsted|"clear to everybody who has to use them"]] and that disabled children see
    the same worker for longer.

    Where inspectors would like to see more is in early help, since families in some parts of [[council E06000056|Central Bedfordshire]] wait
    longer than in others.

    [[person hs|Harriet Sandy-Moore]], service director for the council, said [[quote partial 2 hs|"a lot of quiet work"]] had gone into
    recruiting permanent staff.

    ## [[council E06000041|Wokingham Borough Council]]

    The [[visit focused-visit|focused visit]] to [[council E06000041|Wokingham]] took place on the same [[count 2|two]] days. Its services
    were judged to "[[rating requires-improvement overall-effectiveness current E06000041|require improvement to be good]]" at an inspection in
    [[date 2023-03|March 2023]], although those for children in care were
    "[[rating good children-in-care current E06000041|good]]".

    Inspectors say that leaders in [[council E06000041|Wokingham]] have concentrated on the right things, and learnt from
    [[council E06000036|Bracknell Forest]] and [[council E10000014|Hampshire]]. [[quote direct 3 ofsted|"Assessments are now timely. They
    capture what life is like for the child,"]] their letter reads.

    [[quote direct 4 nf|"We still aren't where we'd like to be,"]] [[person nf|Neil Ferraby]], executive member for children at
    [[council E06000041|Wokingham]], told CYP Now. [[quote direct 4 nf|"We want the next
    report to say [[rating good overall-effectiveness aspiration E06000041|good]] on the cover, and nothing I've read here puts me off."]]

    ## [[council E08000011|Knowsley Metropolitan Borough Council]]

    In [[council E08000011|Knowsley]], which has been rated
    "[[rating requires-improvement overall-effectiveness current E08000011|requires improvement]]" since [[date 2021|2021]], inspectors spent
    [[date 2024-01-31 2024-02-01|31 January and 1 February]] examining the arrangements for children who go missing.

    Return interviews are held with most of them, but [[quote direct 5 ofsted|"what children say is not always shared with the
    police"]]. Of [[count 26|26]] children whose records were read, [[count 7|seven]] had no up-to-date risk assessment.

    [[council E08000011|Knowsley]] is asked for swifter action where a child is at risk of exploitation, a subject that came up as well in a
    [[visit joint-inspection|joint inspection]] by the police and health watchdogs with Ofsted.

    [[person dm|Dionne Maghull]], the executive director of children's services, said: [[quote direct 6 dm|"The letter is balanced. There
    was no area for priority action and I take heart from that."]]

    ## About these visits

    No grade is given after a [[visit focused-visit|focused visit]]. Under the
    [[framework ILACS|inspection of local authority children's services]] framework, councils that are
    "[[rating inadequate overall-effectiveness scale -|inadequate]]" get [[visit monitoring-visit|monitoring visits]] instead.`,
  related: ["Ofsted: Latest children's homes data"],
  inspections: [
    {
      council: 'E06000056',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000041',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-03', to: '2023-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000011',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
