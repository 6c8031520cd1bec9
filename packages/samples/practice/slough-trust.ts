/** Outcomes: Ofsted, Slough 4 March 2019 (ILACS), 17 February 2016 and 14 February 2014 (SIF). */
import { story } from '../story.ts'

export const sloughTrust = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2006448/trust-lifts-towns-services-after-seven-years',
  byline: 'Robin Sample',
  published: '2019-03-05',
  people: {
    chief: { name: 'Nerys Applegarth', role: 'chief executive', council: 'E06000039' },
    new: { name: 'Caspian Doyle', role: 'director of operations', council: 'E06000039' },
    lead: { name: 'Philippa Garrow-Smith', role: 'lead member for children', council: 'E06000039' },
  },
  headline: "Trust lifts town's services after seven years",
  standfirst: `
    [[council E06000039|Slough Children's Services Trust]] was handed a
    "[[rating requires-improvement overall-effectiveness current E06000039|requires improvement]]" rating by Ofsted
    [[date 2019-03-04|yesterday]], bringing to an end a long run of failures.`,
  caption: 'The trust took over services in the town in 2015. Picture: The Specimen',
  body: `
    The town's services had spent seven years as
    "[[rating inadequate overall-effectiveness previous E06000039|inadequate]]", with
    [[rating inadequate overall-effectiveness previous E06000039|inadequate]] Ofsted ratings in [[date 2011|2011]],
    [[date 2014|2014]] and [[date 2016|2016]].

    Inspectors who spent a fortnight with the trust in [[date 2019-01|January]] graded all four areas as
    "[[rating requires-improvement overall-effectiveness current E06000039|requires improvement to be good]]" under
    [[framework ILACS|ILACS]].

    [[quote direct 1 ofsted|"The trust has shaken off a sluggish culture, and children are safer for it,"]] the
    report says.

    However, inspectors warned that agency staff still hold one case in four, and that the trust has some way to go
    before it gives care leavers a good enough start.

    [[person chief|Nerys Applegarth]], chief executive of the trust, called the report [[quote partial 2 chief|"the
    end of the beginning"]].

    [[quote direct 3 chief|"This gives us something to stand on and will help us become
    [[rating good overall-effectiveness aspiration E06000039|good]] in the future,"]] she said.

    She will be joined [[date 2019-04|next month]] by [[person new|Caspian Doyle]], who arrives from [[council E10000016|Kent County
    Council]] as director of operations. His predecessor left for [[council E06000038|Reading]] [[date 2018-09 2018-11|last autumn]].

    [[person lead|Philippa Garrow-Smith]], [[council E06000039|Slough Borough Council]]'s lead member for children,
    said: [[quote direct 4 lead|“The government sent in the trust over our heads. I did not like it then.]]

    [[quote direct 4 lead|“I like it now, because it has worked.”]]

    The council paid the trust [[money 24100000|£24.1m]] [[date 2018|last year]], and added [[money 750000|£750,000]] for
    fostering.`,
  related: [],

  inspections: [
    {
      council: 'E06000039',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-01', to: '2019-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
  ],
})
