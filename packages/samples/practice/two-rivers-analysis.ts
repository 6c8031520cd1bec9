/**
 * Outcomes: Ofsted (ILACS), Islington, Leicester, Gateshead and Bournemouth, Christchurch and
 * Poole 29 January 2025, Knowsley 20 January 2025, Westminster, Kensington
 * and Chelsea, Tower Hamlets and North Tyneside 13 January 2025, Liverpool 25 May 2023, Halton 12 July 2024; before, Islington
 * 15 April 2020, Knowsley 3 December 2021, Leicester 12 November 2021, Gateshead 11 June 2019, Bournemouth, Christchurch and
 * Poole 11 February 2022, Havering 16 February 2024; counts of that day from the same outcomes.
 */
import { story } from '../story.ts'

export const twoRiversAnalysis = story({
  url: 'https://www.theguardian.com/society/2025/jan/30/childrens-services-ofsted-ratings-london-north-west-divide',
  byline: 'Kim Dummy',
  published: '2025-01-30',
  people: {
    ade: { name: 'Folake Adeyinka', role: 'executive member for children', council: 'E09000019' },
    rim: { name: 'Gilbert Rimmington', role: 'council leader', council: 'E08000011' },
    pas: { name: 'Ottoline Pascoe', role: null, council: null },
    cra: { name: 'Malachy Crane', role: 'assistant mayor for children', council: 'E06000016' },
  },
  headline: `[[quote partial 7 pas|‘Two different countries’]]: why children’s services thrive in [[council E09000019|Islington]] and founder in [[council E08000011|Knowsley]]`,
  standfirst: `
    [[count 14|Fourteen]] London authorities are now rated [[rating outstanding overall-effectiveness aggregate
    -|outstanding]] by Ofsted. In the north-west of England there are none`,
  caption: 'A family hub off the Holloway Road. Photograph: The Specimen',
  body: `
    On [[date 2025-01-29|Wednesday]] afternoon somebody at [[council E09000019|Islington]] town hall sent out for
    cakes. For the [[count 2 ordinal|second]] time running the borough’s children’s services had been judged
    [[rating outstanding overall-effectiveness current E09000019|outstanding]], and on this occasion in every area
    that inspectors looked at.

    On [[date 2025-01-20|20 January]], and 200 miles away, nobody was sending out for anything. [[council
    E08000011|Knowsley]], on the eastern edge of Merseyside, learned that it had slipped from “[[rating
    requires-improvement overall-effectiveness previous E08000011|requires improvement]]” to “[[rating inadequate
    overall-effectiveness current E08000011|inadequate]]”. Inspectors wrote of teenagers left [[quote partial 1
    ofsted|“in situations of known and escalating harm”]].

    A Guardian analysis of the most recent verdict on each of the [[count 153|153]] authorities in England suggests
    that the [[count 2|two]] reports are no accident of the calendar.

    Of the [[count 33|33]] in London, [[count 14|14]] are [[rating outstanding overall-effectiveness aggregate
    -|outstanding]] and only [[council E09000016|Havering]] is [[rating inadequate overall-effectiveness current
    E09000016|inadequate]]. Of the [[count 24|24]] in the north-west not one holds the [[rating outstanding
    overall-effectiveness aggregate -|top grade]], while [[count 7|seven]] have the [[rating inadequate
    overall-effectiveness aggregate -|lowest grade]].

    It is possible to take the tube through [[council E09000033|Westminster]], [[council E09000020|Kensington and
    Chelsea]] and [[council E09000030|Tower Hamlets]] without leaving an [[rating outstanding overall-effectiveness
    current -|outstanding]] borough for long: all [[count 3|three]] had their grades confirmed on the same morning
    in [[date 2025-01|January]]. The train out of Lime Street, on the other hand, calls at [[council
    E08000012|Liverpool]], [[council E08000011|Knowsley]] and [[council E06000006|Halton]], which are all [[rating
    inadequate overall-effectiveness current -|inadequate]].

    ## Money, but not only money

    The obvious explanation is cash. London boroughs spend more on each child than the councils of Merseyside, and
    the pool of social workers on their doorstep is deeper.

    [[quote direct 2 ade|“We pay a weighting and we’re on the Victoria line,”]] says [[person ade|Folake Adeyinka]],
    [[council E09000019|Islington]]’s executive member for children. [[quote direct 2 ade|“I would be embarrassed to
    lecture anybody in [[council E08000011|Knowsley]] about retention.”]]

    [[person rim|Gilbert Rimmington]], who leads [[council E08000011|Knowsley council]], is not so sure that he
    wants to be let off. His authority has lost [[money 112000000|£112m]] a year in government grant since [[date
    2010|2010]]. [[quote direct 3 rim|“But then so have plenty of places that didn’t end up where we’ve ended up,”]]
    he says. [[quote direct 3 rim|“I was told beforehand that we might be [[rating requires-improvement
    overall-effectiveness hypothetical E08000011|requires improvement]] again. Nobody mentioned the other
    possibility.”]]

    Dr [[person pas|Ottoline Pascoe]], who studies inspection at the University of York, has compared [[count
    60|60]] authorities over a decade. Deprivation, she found, explained less than a third of the difference between
    them. What counted was whether the same person had been in charge for four years or more.

    [[quote direct 4 pas|“[[council E08000022|North Tyneside]] is not rich,”]] she says. [[quote direct 4 pas|“Nor
    is [[council E08000037|Gateshead]], nor [[council E06000001|Hartlepool]]. What they’ve had is a bit of peace and
    quiet.”]]

    [[council E08000022|North Tyneside]] was found to be [[rating outstanding overall-effectiveness current
    E08000022|outstanding]] [[date 2025-01|this month]]; [[council E08000037|Gateshead]] stayed [[rating good
    overall-effectiveness current E08000037|good]].

    ## The other direction

    Peace and quiet do not always last. [[council E06000016|Leicester]], inspected in [[date 2024-09|September]],
    found out on the same day as [[council E09000019|Islington]] that it had gone from [[rating good
    overall-effectiveness previous E06000016|good]] to [[rating requires-improvement overall-effectiveness current
    E06000016|requires improvement to be good]].

    [[quote direct 5 cra|“I won’t blame the money and I won’t blame the inspectors,”]] says the city’s assistant
    mayor for children, [[person cra|Malachy Crane]]. [[quote direct 5 cra|“I might blame the weather.”]]

    Traffic ran the other way at [[council E06000058|Bournemouth, Christchurch and Poole]], where an [[rating
    inadequate overall-effectiveness previous E06000058|inadequate]] authority became a [[rating good
    overall-effectiveness current E06000058|good]] one. [[council E06000058|BCP council]] says that it started by
    answering the phone.

    Nationally the picture is brighter than it was. Two-thirds of councils are [[rating good overall-effectiveness
    aggregate -|good]] or [[rating outstanding overall-effectiveness aggregate -|outstanding]], and [[count 18|18]]
    are [[rating inadequate overall-effectiveness aggregate -|inadequate]]. It is only that, as Pascoe puts it, they
    are [[quote partial 6 pas|“increasingly two different countries”]].`,
  related: ['Children in care moved across England at record rate'],
  inspections: [
    {
      council: 'E09000019',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000011',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E09000016',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000033',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000020',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000030',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000022',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000037',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-09', to: '2024-09' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000058',
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
  ],
})
