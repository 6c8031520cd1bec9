/**
 * Outcomes: Ofsted, Doncaster, Lancashire and Medway, all 27 November 2015 (SIF). In the manner of a local
 * paper.
 */
import { story } from '../story.ts'

export const doncasterTrust = story({
  url: 'https://www.cypnow.co.uk/news/article/breaking-doncaster-trust-rated-inadequate-one-year-on',
  byline: 'Jo Placeholder',
  published: '2015-11-27',
  people: {
    chief: { name: 'Hesper Lockwood', role: 'chief executive', council: 'E08000017' },
    mayor: { name: 'Jethro Swale', role: 'elected mayor', council: 'E08000017' },
    insp: { name: 'Merrily Oakes', role: 'lead inspector', council: null },
  },
  headline:
    "BREAKING: [[council E08000017|Doncaster children's trust]] rated [[rating inadequate overall-effectiveness current E08000017|inadequate]] one year on",
  standfirst: `
    [[council E08000017|DONCASTER]]’S services for vulnerable children have been branded
    ‘[[rating inadequate overall-effectiveness current E08000017|inadequate]]’ by Ofsted, a year after an independent
    trust was set up to mend them.`,
  caption: "The trust's offices. Picture: The Specimen",
  body: `
    The report, published [[date 2015-11-27|today]] (Friday, [[date 2015-11-27|November 27]]), says services for children who need help
    and protection remain “[[rating inadequate help-and-protection current E08000017|inadequate]]”. Under the
    [[framework SIF|single inspection framework]] that alone fixes the overall grade.

    But [[council E08000017|Doncaster Children's Services Trust]], which the government ordered in
    [[date 2014-10|October 2014]], was found to be
    [[rating requires-improvement - current E08000017|requiring improvement]] in three out of five areas, and its adoption
    performance was rated as [[rating good adoption current E08000017|good]].

    [[quote direct 1 ofsted|“Progress is real, but it set out from a very low place,”]] the inspectors say.
    [[quote direct 1 ofsted|“Too many children wait for an assessment that is already late.”]]

    In a letter to the trust, lead inspector [[person insp|Merrily Oakes]] wrote: [[quote direct 2 insp|“Not enough
    has changed for children at the front door.”]]

    [[person chief|Hesper Lockwood]], the trust’s chief executive, said: [[quote direct 3 chief|“Twelve months is no
    time at all in the life of a service, and a very long time in the life of a child.]]

    [[quote direct 3 chief|“Our target is a rating of [[rating good overall-effectiveness aspiration E08000017|good]]
    within two years, and I stake my job on it.”]]

    The town’s elected mayor, [[person mayor|Jethro Swale]], said the council stood [[quote partial 4 mayor|“shoulder
    to shoulder”]] with the trust.

    The government has put aside [[money 31000000|£31 million]] for the trust [[date 2015|this year]].

    Elsewhere, [[council E10000017|Lancashire]] was also judged
    ‘[[rating inadequate overall-effectiveness current E10000017|inadequate]]’ in a report published [[date 2015-11-27|today]], while
    [[council E06000035|Medway]] was told that it
    ‘[[rating requires-improvement overall-effectiveness current E06000035|requires improvement to be good]]’. A
    secure training centre near Rochester was rated
    [[rating inadequate overall-effectiveness other-subject -|inadequate]] in the [[date 2015-03 2015-05|spring]].

    Councillors in [[council E08000017|Doncaster]] will sit down with inspectors [[date 2015-11-30 2015-12-06|next week]]. Readers can see the whole
    of the report on Ofsted’s website.`,
  related: [],

  inspections: [
    {
      council: 'E08000017',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'help-and-protection', rating: 'inadequate' }],
      },
      change: 'same',
    },
    {
      council: 'E10000017',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000035',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
  ],
})
