/** Outcomes: Ofsted, Hampshire, Lincolnshire, Redbridge and Gateshead, all 11 June 2019 (ILACS); all four before under SIF. */
import { story } from '../story.ts'

export const shortInspectionsAnalysis = story({
  url: 'https://www.cypnow.co.uk/news/article/three-more-councils-reach-top-grade-as-good-authorities-pull-away',
  byline: 'Kim Dummy and Robin Sample',
  published: '2019-06-12',
  people: {
    ma: { name: 'Montague Alresford', role: 'executive lead member for children', council: 'E10000014' },
    ph: { name: 'Prunella Horncastle', role: "director of children's services", council: 'E10000019' },
    jk: { name: 'Jasbir Kalsi', role: 'council leader', council: 'E09000026' },
    wl: { name: 'Winifred Lamesley', role: 'cabinet member', council: 'E08000037' },
    cs: { name: 'Conrad Selwyn', role: 'professor of social policy', council: null },
  },
  headline: `[[count 3|Three]] more councils reach
    [[rating outstanding overall-effectiveness aggregate -|top grade]] as the best pull away`,
  standfirst: `
    [[council E10000014|Hampshire]], [[council E10000019|Lincolnshire]] and [[council E09000026|Redbridge]] have been
    rated "[[rating outstanding overall-effectiveness current -|outstanding]]" by Ofsted on a day on which nobody went
    down.`,
  caption: 'Short inspections last a week. Picture: The Specimen',
  body: `
    Each had been "[[rating good overall-effectiveness previous -|good]]" at its last inspection, and each was inspected between [[date 2019-04-29 2019-05-03|29 April and 3 May]]. So was [[council E08000037|Gateshead]], which
    retained its "[[rating good overall-effectiveness current E08000037|good]]" rating. [[visit inspection|Short inspections]]
    are for authorities that are already "[[rating good overall-effectiveness scale -|good]]" or better.

    The results mean that [[count 9|nine]] children's services departments have been judged
    "[[rating outstanding overall-effectiveness aggregate -|outstanding]]" since [[framework ILACS|ILACS]] came into use.
    [[council E10000023|North Yorkshire]] was the [[count 1 ordinal|first]], in [[date 2018-08|August 2018]], followed by
    [[council E09000004|Bexley]], [[council E10000011|East Sussex]], [[council E08000035|Leeds]],
    [[council E10000012|Essex]] and [[council E10000029|Suffolk]]. Only
    [[count 3|three]] achieved the grade in the whole of the [[framework SIF|single inspection framework]], which ended
    [[date 2018|last year]].

    In [[council E10000014|Hampshire]], inspectors gave the
    [[rating outstanding overall-effectiveness current E10000014|top grade]] in every area. They describe
    [[quote partial 1 ofsted|"a learning organisation that does not need to say so"]].

    [[quote direct 2 ma|"People ask for the recipe, and there isn't one,"]] said [[person ma|Montague Alresford]], the
    county's executive lead member for children. [[quote direct 2 ma|"There is a director who has been here for a decade,
    and a finance officer who believes him."]]

    [[council E10000014|Hampshire]] also runs services on the [[council E06000046|Isle of Wight]], where they were rated
    "[[rating good overall-effectiveness current E06000046|good]]" in [[date 2019-01|January]], having been
    "[[rating inadequate overall-effectiveness previous E06000046|inadequate]]" in [[date 2013|2013]].

    [[council E10000019|Lincolnshire]] was judged
    "[[rating outstanding leadership current E10000019|outstanding]]" for the impact of its leaders and for its work with
    children in care and care leavers. It was "[[rating good help-and-protection current E10000019|good]]" for help and
    protection.

    [[person ph|Prunella Horncastle]], director of children's services, said a quarter of the inspectors' questions had
    been about the weather.

    [[quote direct 3 ph|"They could not get over how far our social workers drive,"]] she said.
    [[quote direct 3 ph|"I told them that you can do a lot of thinking between Gainsborough and Skegness."]]

    She has seconded staff to [[council E06000012|North East Lincolnshire]] and
    [[council E06000010|Hull]].

    At [[council E09000026|Redbridge Council]] it was care that was
    "[[rating good children-in-care-and-care-leavers current E09000026|good]]" while leaders and the help given to families were
    "[[rating outstanding leadership current E09000026|outstanding]]". The council spends less for each child than any of its neighbours bar
    [[council E09000031|Waltham Forest]].

    [[quote direct 4 jk|"I'd like the Treasury not to read too much into that,"]] said [[person jk|Jasbir Kalsi]], who
    leads the council.

    ## Widening gap

    There is less cheer at the other end of the scale. In [[date 2019-05|May]], [[council E10000032|West Sussex]] and
    [[council E08000009|Trafford]] were both found to be
    "[[rating inadequate overall-effectiveness current -|inadequate]]".

    [[person cs|Conrad Selwyn]], professor of social policy at the Tyne Institute, says authorities are moving apart.

    [[quote direct 5 cs|"A good inspection brings applicants, and a bad one brings invoices,"]] he says.
    [[quote direct 5 cs|"Once a council has fallen, it pays for two workforces, the one that is leaving and the one that
    has not come yet."]]

    [[person wl|Winifred Lamesley]], cabinet member at [[council E08000037|Gateshead Council]], does not expect to be left
    behind.

    [[quote direct 6 wl|"We weren't [[rating outstanding overall-effectiveness negated E08000037|outstanding]] this time and
    I could show you the page that tells us why,"]] she says. [[quote direct 6 wl|"In [[date 2022|2022]] we'll be
    [[rating outstanding overall-effectiveness aspiration E08000037|outstanding]], and you can ring me up if we're
    not."]]`,
  related: ['Nearly half of councils now good or better'],
  inspections: [
    {
      council: 'E10000014',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-04-29', to: '2019-05-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000019',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-04-29', to: '2019-05-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E09000026',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-04-29', to: '2019-05-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000037',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-04-29', to: '2019-05-03' },
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
      council: 'E10000023',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000004',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000035',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000012',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000029',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000046',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: { from: '2013', to: '2013' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000032',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000009',
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
