/**
 * Outcomes: Ofsted (ILACS), 2024: Suffolk 21 August, Staffordshire 12 January, East Sussex 6 February,
 * Leicestershire 12 July, Derbyshire 12 January, Hampshire 23 July, Oxfordshire 9 April, Nottinghamshire 12
 * July, Cambridgeshire 16 May; and those before of 2018 and 2019. Counted over the 21 county councils of that
 * September.
 */
import { story } from '../story.ts'

export const countyAnalysis = story({
  url: 'https://www.lgcplus.com/services/children/counties-go-separate-ways-as-inspection-results-diverge/7090123.article',
  byline: 'Jo Placeholder',
  published: '2024-09-12',
  people: {
    sta: { name: 'Lucinda Maddock', role: 'cabinet member for children', council: 'E10000028' },
    lei: { name: 'Barnabas Tindall', role: 'director of children and family services', council: 'E10000018' },
    der: { name: 'Constance Ridgeway', role: 'lead member for children’s services', council: 'E10000007' },
    cam: { name: 'Philippa Wray', role: 'chief executive', council: 'E10000003' },
    ccn: { name: 'Edmund Lacey', role: 'children’s spokesman', council: null },
  },
  headline: `
    Analysis: Counties go separate ways as inspection results diverge`,
  standfirst: `
    LGC looks at the [[count 9|nine]] county councils that Ofsted has reported on [[date 2024|this year]], and
    finds little to unite them but the bill.`,
  caption: 'Endeavour House, Ipswich. Picture: The Specimen',
  body: `
    Few reports have raised as many eyebrows in county halls as the one on [[council E10000029|Suffolk CC]].

    [[quote direct 1 -|“I had to read the email three times,”]] says a director in another shire, who asked not to
    be named. [[quote direct 1 -|“If it can happen there it can happen anywhere.”]]

    [[council E10000029|Suffolk]], rated [[rating outstanding overall-effectiveness previous
    E10000029|outstanding]] in [[date 2019|2019]], was told [[date 2024-08|last month]] that its services now
    [[rating requires-improvement overall-effectiveness current E10000029|require improvement to be good]]. Only
    its work with children in care, which is [[rating good children-in-care current E10000029|good]], was spared.

    It is one of [[count 9|nine]] counties to have been inspected under the [[framework ILACS|Ilacs]] framework
    whose results have appeared since [[date 2024-01|January]]. [[count 3|Three]] have gone down a grade or more,
    [[count 2|two]] have gone up and [[count 4|four]] are where they were.

    ## Down

    [[council E10000028|Staffordshire CC]] was the [[count 1 ordinal|first]] to fall. In [[date 2024-01|January]]
    it lost the [[rating good overall-effectiveness previous E10000028|good]] rating that it was given in [[date
    2019|2019]] and found itself in the same class as [[council E10000029|Suffolk]]: [[rating requires-improvement
    overall-effectiveness current E10000028|requires improvement]], with leadership marked down to match.

    [[quote direct 2 sta|“We had been warned about caseloads by our own staff,”]] says [[person sta|Lucinda
    Maddock]], who became [[council E10000028|Staffordshire]]’s cabinet member for children in [[date 2023-05|May
    2023]]. [[quote direct 2 sta|“The inspectors only wrote down what they’d been telling us.”]]

    [[council E10000011|East Sussex CC]] slipped more gently, from [[rating outstanding overall-effectiveness
    previous E10000011|outstanding]] in [[date 2018|2018]] to [[rating good overall-effectiveness current
    E10000011|good]] in [[date 2024-02|February]]. Its work with children in care is still rated [[rating
    outstanding children-in-care current E10000011|outstanding]].

    ## Up

    The longest climb has been [[council E10000018|Leicestershire CC]]’s. Found to [[rating requires-improvement
    overall-effectiveness previous E10000018|require improvement]] in both [[date 2016|2016]] and [[date
    2019|2019]], it was judged [[rating outstanding overall-effectiveness current E10000018|outstanding]] in
    [[date 2024-07|July]], with help and protection [[rating good help-and-protection current E10000018|good]].

    [[quote direct 3 lei|“We read [[count 400|400]] cases a year together and argued about every one,”]] says
    [[person lei|Barnabas Tindall]], its director of children and family services. He takes issue with those who
    look for a secret. [[quote direct 4 lei|“People want there to have been a moment. There wasn’t.”]] Officers
    from [[council E10000029|Suffolk]] have already been to [[council E10000018|Leicestershire]] to see for
    themselves, and a party from [[council E10000028|Staffordshire]] is due [[date 2024-10|next month]].

    At [[council E10000007|Derbyshire CC]] the move was from [[rating requires-improvement overall-effectiveness
    previous E10000007|requires improvement]] to [[rating good overall-effectiveness current E10000007|good]]
    across the board, after inspectors came in [[date 2023-10 2023-11|October and November]]. Lead member for
    children’s services [[person der|Constance Ridgeway]] puts it down to [[quote partial 5 der|“boring things,
    done on a Tuesday, every Tuesday”]].

    ## No change

    [[council E10000014|Hampshire CC]], [[rating outstanding overall-effectiveness previous
    E10000014|outstanding]] in [[date 2019|2019]], is [[rating outstanding overall-effectiveness current
    E10000014|outstanding]] again, though it drops to [[rating good care-leavers current E10000014|good]] for care
    leavers. [[council E10000025|Oxfordshire CC]] and [[council E10000024|Nottinghamshire CC]] were both judged
    [[rating good overall-effectiveness current -|good]]. The latter’s leaders earned an [[rating outstanding
    leadership current E10000024|outstanding]] of their own.

    [[council E10000003|Cambridgeshire CC]] has stood still on a lower step. It was rated [[rating
    requires-improvement overall-effectiveness previous E10000003|requires improvement]] in [[date 2019|2019]] and
    is rated [[rating requires-improvement overall-effectiveness current E10000003|requires improvement]] now, on
    all counts.

    [[quote direct 6 cam|“Nobody here is pretending that this is where we want to be,”]] chief executive [[person
    cam|Philippa Wray]] told LGC. The report says that the county’s new leadership has brought [[quote partial 7
    ofsted|“pace where there had been drift”]].

    ## The bill

    Across the [[count 21|21]] county councils, the picture is better than the headlines. [[count 6|Six]] are
    [[rating outstanding overall-effectiveness aggregate -|outstanding]], [[count 8|eight]] [[rating good
    overall-effectiveness aggregate -|good]] and [[count 6|six]] [[rating requires-improvement
    overall-effectiveness aggregate -|requires improvement]], according to LGC’s count. [[council E10000008|Devon
    CC]], still [[rating inadequate overall-effectiveness current E10000008|inadequate]], makes up the number.

    What worries finance directors is keeping it so. [[council E10000014|Hampshire]] and [[council
    E10000007|Derbyshire]] have both warned that they may be unable to balance their books. [[person ccn|Edmund
    Lacey]], children’s spokesman for the County Councils Network, says its members overspent by [[money
    316000000|£316m]] on children’s services [[date 2023|last year]]. [[quote direct 8 ccn|“A county that [[rating
    requires-improvement overall-effectiveness hypothetical -|requires improvement]] will not become [[rating good
    overall-effectiveness hypothetical -|good]] by making social workers redundant,”]] he says.

    Ofsted does not accept that money explains the results. [[quote direct 9 ofsted|“We see strong practice in
    places with very little and weak practice in places with more,”]] a spokesperson says.

    [[council E10000020|Norfolk CC]] and [[council E10000016|Kent CC]] are among those expecting inspectors [[date
    2025|next year]].`,
  related: [],
  inspections: [
    {
      council: 'E10000029',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000028',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000018',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000007',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-10', to: '2023-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000014',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E10000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000024',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000003',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
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
  ],
})
