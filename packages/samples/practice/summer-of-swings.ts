/**
 * Outcomes: Ofsted, 2025 (ILACS): Walsall and Derby 8 July, Stockport and Stoke-on-Trent 15 July, Sutton 29 July,
 * Sefton, Shropshire, Richmond and Leeds 12 August, Bedford and Merton 27 August, North East Lincolnshire 3
 * September; before: Walsall and North East Lincolnshire 26 November 2021, Stockport 18 May 2022, Sutton 1 February
 * 2022, Sefton 9 May 2022, Shropshire 25 March 2022. Of all 153 authorities 39 were outstanding and 16 inadequate.
 */
import { story } from '../story.ts'

export const summerOfSwings = story({
  url: 'https://www.cypnow.co.uk/content/news/analysis-a-summer-of-swings',
  byline: 'Robin Sample',
  published: '2025-09-05',
  people: {
    sefton: {
      name: 'Merlin Ainsdale',
      role: "executive director of children's services",
      council: 'E08000014',
    },
    shropshire: { name: 'Agatha Clunbury', role: 'portfolio holder for children', council: 'E06000051' },
    stockport: { name: 'Phineas Marple', role: "director of children's services", council: 'E08000007' },
    bedford: { name: 'Ottilie Warden', role: 'chief executive', council: 'E06000055' },
    grimsby: { name: 'Roderick Humberstone', role: 'lead member for children', council: 'E06000012' },
    analyst: { name: 'Sunniva Lindqvist', role: 'research director', council: null },
    national: { name: 'Hugo Fairweather', role: 'national director for social care', council: null },
  },
  headline: 'Analysis: a summer of swings',
  standfirst: `
    A quarter of authorities are now rated
    "[[rating outstanding overall-effectiveness aggregate -|outstanding]]", but [[date 2025-06 2025-08|this summer]]'s reports show how fast a grade
    can go the other way.`,
  caption: 'The higher the climb, the longer the ladder. Picture: The Specimen',
  body: `
    Of the [[count 153|153]] authorities in England, [[count 39|39]] are rated
    "[[rating outstanding overall-effectiveness aggregate -|outstanding]]" and [[count 16|16]]
    "[[rating inadequate overall-effectiveness aggregate -|inadequate]]". Behind those figures lies a summer in which
    councils as unlike as [[council E06000051|Shropshire]] and [[council E08000014|Sefton]] moved up while others slid.

    [[quote direct 1 analyst|"Everybody looks at the total,"]] says [[person analyst|Sunniva Lindqvist]], research director
    of a consultancy. [[quote direct 1 analyst|"I look at who has crossed the line, and in which direction."]]

    ## Going up

    [[council E08000030|Walsall Council]] is the summer's surprise. Rated
    "[[rating good overall-effectiveness previous E08000030|good]]" in [[date 2021-10|October 2021]], it was found to be
    "[[rating outstanding overall-effectiveness current E08000030|outstanding]]" when inspectors came back in
    [[date 2025-05|May]].

    [[council E06000051|Shropshire Council]] made the same step. From "[[rating good overall-effectiveness previous E06000051|good]]"
    in [[date 2022-02|February 2022]] it rose to
    "[[rating outstanding overall-effectiveness current E06000051|outstanding]]" in an inspection that began on
    [[date 2025-06-23|23 June]] and ended on [[date 2025-07-04|4 July]]. Help and protection was also rated
    "[[rating outstanding help-and-protection current E06000051|outstanding]]".

    [[quote direct 2 shropshire|"We're large, poor and mostly hedge,"]] says Cllr [[person shropshire|Agatha Clunbury]],
    portfolio holder for children at [[council E06000051|Shropshire]].
    [[quote direct 2 shropshire|"You get to know people, because there's nobody else."]]

    [[council E09000027|Richmond upon Thames]], whose report came out on the same day, is rated
    "[[rating outstanding overall-effectiveness current E09000027|outstanding]]" too, with
    "[[rating good help-and-protection current E09000027|good]]" help and protection.

    [[council E08000014|Sefton Metropolitan Borough Council]] had further to go.
    "[[rating inadequate overall-effectiveness previous E08000014|Inadequate]]" in every area in [[date 2022-03|March 2022]],
    it is now "[[rating good overall-effectiveness current E08000014|good]]", after an inspection from
    [[date 2025-06-23 2025-07-04|23 June to 4 July]].

    [[person sefton|Merlin Ainsdale]], executive director of children's services, had a commissioner at his elbow from the
    start. He describes [[council E08000014|Sefton]] then as [[quote partial 3 sefton|"a place where everybody was acting up"]],
    in the sense that few had a job of their own.

    [[quote direct 4 sefton|"I had [[count 11|11]] interim managers in 12 chairs,"]] Ainsdale says.
    [[quote direct 4 sefton|"The last chair was mine. [Laughs.] I was interim as well.]]

    [[quote direct 4 sefton|"Nobody plans a garden on a lease of three months."]]

    And [[council E06000012|North East Lincolnshire]], which was rated
    "[[rating inadequate overall-effectiveness previous E06000012|inadequate]]" in [[date 2021-10|October 2021]], became
    "[[rating good overall-effectiveness current E06000012|good]]" in a report of [[date 2025-09-03|3 September]]. Its
    leadership was rated "[[rating outstanding leadership current E06000012|outstanding]]".

    [[person grimsby|Roderick Humberstone]], lead member for children there, says he told staff to take
    [[quote partial 5 grimsby|"one afternoon, and no more, to be pleased"]].

    ## Going down

    Not all is well. Both [[council E08000007|Stockport]] and [[council E06000055|Bedford]] were downgraded, the former in
    [[date 2025-05|May]]'s inspection and the latter in [[date 2025-07|July]]'s.

    [[council E08000007|Stockport Council]], "[[rating good overall-effectiveness previous E08000007|good]]" in
    [[date 2022|2022]], is now rated
    "[[rating requires-improvement overall-effectiveness current E08000007|requires improvement]]". So is
    [[council E06000055|Bedford Borough Council]].

    [[quote direct 6 stockport|"Referrals went up by a third and we met them with the same number of people,"]] argues
    [[person stockport|Phineas Marple]], director of children's services in [[council E08000007|Stockport]].
    [[quote direct 6 stockport|"That isn't an excuse. It's a sum."]]

    [[person bedford|Ottilie Warden]], [[council E06000055|Bedford]]'s chief executive, takes issue with the word.

    [[quote direct 7 bedford|"'[[rating requires-improvement overall-effectiveness current E06000055|Requires improvement]]' sounds like a school report from my childhood,"]]
    she says. [[quote direct 7 bedford|"We'd rather be told what to mend."]]

    ## Standing still

    [[council E09000029|Sutton]], rated "[[rating good overall-effectiveness previous E09000029|good]]" in
    [[date 2021-12|December 2021]], is rated "[[rating good overall-effectiveness current E09000029|good]]" once more.

    [[council E06000021|Stoke-on-Trent City Council]] stayed where it was, at
    "[[rating requires-improvement overall-effectiveness current E06000021|requires improvement to be good]]". Its care for
    looked-after children was rated "[[rating good children-in-care current E06000021|good]]".

    At the top, [[council E06000015|Derby]], [[council E08000035|Leeds]] and [[council E09000024|Merton]] are all rated
    "[[rating outstanding overall-effectiveness current -|outstanding]]".

    Lindqvist says the sector has to stop reading the grades
    [[quote partial 8 analyst|"as if they were a league table of virtue"]].

    Ofsted's [[person national|Hugo Fairweather]] agrees. [[quote direct 9 national|"If every council were [[rating good overall-effectiveness hypothetical -|good]] or better, I'd be out of a job,"]]
    says the inspectorate's national director for social care. [[quote direct 9 national|"I look forward to it."]]`,
  related: ['What inspectors now say about the trusts'],
  inspections: [
    {
      council: 'E08000030',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-05', to: '2025-05' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-10', to: '2021-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
    {
      council: 'E06000051',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06-23', to: '2025-07-04' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-02', to: '2022-02' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
    {
      council: 'E09000027',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E08000014',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06-23', to: '2025-07-04' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-03', to: '2022-03' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
    },
    {
      council: 'E06000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-10', to: '2021-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
    {
      council: 'E08000007',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-05', to: '2025-05' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
    },
    {
      council: 'E06000055',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-07', to: '2025-07' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: 'down',
    },
    {
      council: 'E09000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-12', to: '2021-12' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
    },
    {
      council: 'E06000021',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
    },
    {
      council: 'E06000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
    {
      council: 'E08000035',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
    {
      council: 'E09000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
  ],
})
