/** Outcomes: Ofsted, Ealing, Nottinghamshire and Isles of Scilly 19 December and Hackney 20 December 2019 (ILACS); before, Ealing 26 August and Hackney 21 September 2016, Nottinghamshire 20 July 2015 (SIF). */
import { story } from '../story.ts'

export const londonPairCypn = story({
  url: 'https://www.cypnow.co.uk/news/article/two-london-boroughs-slip-in-pre-christmas-ofsted-reports',
  byline: 'Robin Sample and Lee Filler',
  published: '2019-12-20',
  people: {
    eal: {
      name: 'Josephine Carbery',
      role: 'executive director for children, adults and public health',
      council: 'E09000009',
    },
    hac: {
      name: 'Emeka Lindqvist',
      role: 'group director for children, adults and community health',
      council: 'E09000012',
    },
    ham: { name: 'Tessa Brightwell', role: 'deputy mayor', council: 'E09000012' },
    not: {
      name: 'Malcolm Eastwood',
      role: "chairman of the children and young people's committee",
      council: 'E10000024',
    },
    exp: { name: 'Harriet Sowerby', role: 'senior lecturer in social work', council: null },
  },
  headline: '[[count 2|Two]] London boroughs slip in pre-Christmas Ofsted reports',
  standfirst: `
    [[council E09000009|Ealing]] and [[council E09000012|Hackney]] have both lost their
    "[[rating good overall-effectiveness previous -|good]]" ratings, while [[count 2|two]] other councils held on to theirs.`,
  caption: 'Both boroughs were rated "good" in 2016. Picture: The Specimen',
  body: `
    In the last batch of inspections to be published [[date 2019|this year]], Ofsted found that children's services in
    [[council E09000009|Ealing]] "[[rating requires-improvement overall-effectiveness current E09000009|require
    improvement to be good]]" in every area.

    It is the [[count 1 ordinal|first]] full report on the borough since [[date 2016-08|August 2016]], when it was
    rated "[[rating good overall-effectiveness previous E09000009|good]]".

    Inspectors visited from [[date 2019-11-04 2019-11-08|4 to 8 November]] and concluded that
    [[quote partial 1 ofsted|"the quality of practice has not kept pace with rising need"]]. Some children had been
    left in neglectful homes for too long, they said. Without a change
    of pace, the report warns, help and protection could become
    "[[rating inadequate help-and-protection hypothetical E09000009|inadequate]]".

    [[person eal|Josephine Carbery]], executive director for children, adults and public health at
    [[council E09000009|Ealing Council]], said: [[quote direct 2 eal|"I have to accept that
    we are no longer [[rating good overall-effectiveness negated E09000009|good]] in Ofsted's eyes, and that stings.]]

    [[quote direct 2 eal|"I have asked colleagues in [[council E09000018|Hounslow]] to look at our plans with fresh eyes
    [[date 2020-01|next month]]."]]

    In [[council E09000012|Hackney]], long seen as the home of a new model of social work, the report published
    [[date 2019-12-20|today]] says that services have deteriorated since [[date 2016|2016]].

    The model has been taken up by authorities including [[council E10000003|Cambridgeshire]],
    [[council E10000017|Lancashire]], [[council E10000002|Buckinghamshire]] and [[council E06000015|Derby]], and
    managers trained in [[council E09000012|Hackney]] run departments from [[council E09000014|Haringey]] to
    [[council E09000032|Wandsworth]].

    The east London borough was told that it "[[rating requires-improvement overall-effectiveness current
    E09000012|requires improvement to be good]]" overall, for leadership and for help and protection. Children in care
    and care leavers, however, receive "[[rating good children-in-care-and-care-leavers current E09000012|good]]"
    support.

    [[quote direct 3 ofsted|"Leaders' view of the service was too optimistic,"]] the report states. [[quote direct 3
    ofsted|"Weaknesses that were pointed out to them at the time of the [[visit focused-visit|focused visit]] in
    [[date 2019-02|February]] have not been tackled."]]

    Deputy mayor [[person ham|Tessa Brightwell]] said the council had
    [[quote partial 4 ham|"taken its eye off the basics"]].

    [[person hac|Emeka Lindqvist]], group director for children, adults and community health, added: [[quote direct 5
    hac|"A model is only as good as the supervision behind it. Ours was too thin."]]

    ## Good news elsewhere

    [[council E10000024|Nottinghamshire County Council]] retained its "[[rating good overall-effectiveness current
    E10000024|good]]" judgment. Inspectors rated leadership and the support for children in care and care leavers as
    "[[rating good leadership current E10000024|good]]" too, but help and protection slipped to
    "[[rating requires-improvement help-and-protection current E10000024|requires improvement]]".

    [[council E10000024|Nottinghamshire]] was told to look again at how it works with [[council E06000018|Nottingham City
    Council]] when teenagers cross the boundary.

    [[person not|Malcolm Eastwood]], chairman of the children and young people's committee, said the county was
    [[quote partial 6 not|"proud but not puffed up"]].

    The smallest authority in England also kept its grade. Leaders on the [[council E06000053|Isles of Scilly]] were
    found to be "[[rating outstanding leadership current E06000053|outstanding]]" and the islands' services
    "[[rating good overall-effectiveness current E06000053|good]]" overall.

    [[quote direct 7 ofsted|"Every child who needs a social worker is known by name to the director,"]] the report on the
    islands, where [[council E06000052|Cornwall]] provides some services, says.

    ## Too early to tell

    The results bring to [[count 90|90]] the number of councils inspected since the
    [[framework ILACS|ILACS]] regime began in [[date 2018-01|January 2018]]. By CYP Now's count, around half have been
    rated "[[rating good overall-effectiveness aggregate -|good]]" or "[[rating outstanding overall-effectiveness
    aggregate -|outstanding]]".

    [[person exp|Harriet Sowerby]], senior lecturer in social work at the University of Nottingham, warned against reading
    too much into a single batch. [[quote direct 8 exp|"If you inspect a quarter of the country every year then someone
    will always be going down,"]] she said.`,
  related: ['Ofsted inspectors to look at exploitation in new joint visits'],
  inspections: [
    {
      council: 'E09000009',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-11-04', to: '2019-11-08' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016-08', to: '2016-08' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E09000012',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000024',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000053',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'overall-effectiveness', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
