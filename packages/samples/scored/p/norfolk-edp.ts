/**
 * Outcomes: Ofsted, Norfolk 19 January 2018 and 20 October 2015, Suffolk 11 February 2016 (all SIF),
 * Peterborough 6 August 2018 (ILACS).
 */
import { story } from '../../story.ts'

export const norfolkEdp = story({
  url: 'https://www.edp24.co.uk/news/politics/we-can-t-keep-them-norfolk-loses-100-social-workers-in-a-year-1-5817204',
  byline: 'Dan Specimen',
  published: '2018-12-12',
  people: {
    chm: {
      name: 'Rosemary Thaxter',
      role: "chairman of the children's services committee",
      council: 'E10000020',
    },
    dir: { name: 'Gareth Blofield', role: "executive director of children's services", council: 'E10000020' },
    lab: { name: 'Mick Utting', role: 'Labour group spokesman for children', council: 'E10000020' },
    uni: { name: 'Sheila Wensum', role: 'branch secretary', council: null },
    ex: { name: 'Laura Pryke', role: 'social worker', council: 'E10000020' },
  },
  headline:
    "[[quote direct 1 dir|'We can't keep them']]: [[council E10000020|Norfolk]] loses [[count 100|100]] social workers in a year",
  standfirst: '',
  caption: 'County Hall in Norwich. - Credit: The Specimen',
  body: `
    [[count 100|One hundred]] social workers have quit [[council E10000020|Norfolk County Council]] in a
    year - and councillors have been warned that it could cost the county the progress it has made.

    Almost one in five posts in children's services at County Hall are filled by agency staff, according
    to papers which went to a committee [[date 2018-12-11|yesterday]].

    The department was judged '[[rating inadequate overall-effectiveness previous
    E10000020|inadequate]]' by Ofsted in [[date 2013|2013]] and again in [[date 2015|2015]], when bosses
    were told that failings were widespread.

    It climbed out of the [[rating inadequate overall-effectiveness previous E10000020|lowest category]]
    [[date 2018-01|this January]], when inspectors, using what Ofsted called its [[framework SIF|single
    inspection framework]], ruled that it [[rating requires-improvement overall-effectiveness current
    E10000020|required improvement]], although its adoption service was rated '[[rating outstanding
    adoption current E10000020|outstanding]]'.

    [[person dir|Gareth Blofield]], who has been executive director of children's services since [[date
    2017-11|November last year]], told the committee that pay was part of the problem.

    [[quote direct 2 dir|'We train them, they get good, and then they see what [[council
    E10000003|Cambridgeshire]] is offering,']] he said. [[quote direct 2 dir|'We can't keep them on what
    we pay. That's the truth.']]

    [[council E10000029|Suffolk County Council]], which Ofsted rates as '[[rating good
    overall-effectiveness current E10000029|good]]', has a vacancy rate of 7pc. In [[council
    E06000031|Peterborough]], which was also found to be '[[rating good overall-effectiveness current
    E06000031|good]]' in [[date 2018-08|August]], it is 11pc.

    At County Hall it stands at 22pc. Posts at the front door - where calls from teachers, GPs and the
    public come in - have been advertised repeatedly without an appointment, the report said.

    [[person lab|Mick Utting]], Labour group spokesman for children, said the figures should [[quote
    partial 3 lab|'set every alarm bell in this building ringing']].

    He said: [[quote direct 4 lab|'Inspectors come back [[date 2019|next year]]. If we are [[rating
    inadequate overall-effectiveness hypothetical E10000020|inadequate]] again it will be because of
    this, and nobody can say they weren't told.']]

    But [[person chm|Rosemary Thaxter]], chairman of the children's services committee, said [[money
    1400000|£1.4m]] had already been set aside for a 'golden hello' and a career ladder.

    [[quote direct 5 chm|'I'm not going to sit here and talk down a department that has come so far,']]
    she said. [[quote direct 5 chm|'We have said we'll be [[rating good overall-effectiveness aspiration
    E10000020|good]] by [[date 2020|2020]] and I believe it.']]

    This newspaper spoke to one of those who left. [[person ex|Laura Pryke]], a social worker for
    [[council E10000020|Norfolk]] until [[date 2018-08|August]], had [[count 29|29]] children on her
    books in Great Yarmouth.

    [[quote direct 6 ex|'I'd get home at nine and my own two would be asleep,']] she said.

    [[quote direct 6 ex|'I loved the job. I cried when I handed my lanyard in. But I'd have been a worse
    mum and a worse social worker if I'd stayed.']]

    [[person uni|Sheila Wensum]], branch secretary of Unison in [[council E10000020|Norfolk]], said
    caseloads were [[quote partial 7 uni|'back where they were in the bad old days']].

    [[council E10000020|Norfolk]] is not alone: [[council E10000012|Essex]] and [[council
    E10000019|Lincolnshire]] have both put up pay for social workers since [[date 2018-04|April]].

    Members agreed to look at the figures again in [[date 2019-03|March]]. Inspectors are expected to
    make a [[visit focused-visit|focused visit]] in [[date 2019-02|February]].`,
  related: ['Broads authority backs new bridge', 'Library hours could be cut'],
  inspections: [
    {
      council: 'E10000020',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'outstanding' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000031',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
