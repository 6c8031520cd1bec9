/**
 * Outcomes: Ofsted, Doncaster 8 April 2022, Sunderland 20 August 2021, Birmingham 17 January 2019, Slough 4
 * March 2019, Leeds 18 December 2018, Essex 7 January 2019 (all ILACS), Sandwell 29 January 2018 (SIF); before,
 * Slough 2016 and Sunderland 2018 (SIF).
 */
import { story } from '../../story.ts'

export const doncasterTrustComment = story({
  url: 'https://www.lgcplus.com/services/children/doncasters-trust-has-had-its-day/7052101.article',
  byline: 'Robin Sample',
  published: '2022-04-12',
  people: {
    qui: { name: 'Lorna Quickfall', role: 'cabinet member for children’s social care', council: 'E08000017' },
    nwo: { name: 'Emeka Nwosu', role: 'chief executive', council: 'E08000017' },
    row: { name: 'Gethin Rowlands', role: 'former director of children’s services', council: null },
  },
  headline: `
    [[council E08000017|Doncaster]]’s trust has had its day. What about the rest?`,
  standfirst: `
    The end of the pioneer ought to make us ask what children’s trusts were for`,
  caption: 'The Civic Office, Doncaster',
  body: `
    When [[council E08000017|Doncaster MBC]] takes its children’s services back from an independent trust in [[date
    2022-09|September]], it will end an experiment that began in [[date 2014|2014]] in great bitterness and was
    meant to be copied all over England.

    It does so with a report to hand, published on [[date 2022-04-08|Friday]], that makes poor reading for everybody
    concerned. Services that Ofsted rated ‘[[rating good overall-effectiveness previous E08000017|good]]’ in [[date
    2018|2018]] now ‘[[rating requires-improvement overall-effectiveness current E08000017|require improvement]]’,
    and those who lead them, in the council and the trust alike, are ‘[[rating inadequate leadership current
    E08000017|inadequate]]’.

    The contract between the two, inspectors conclude, had become [[quote partial 1 ofsted|“a place where concern
    went to be minuted”]].

    [[person nwo|Emeka Nwosu]], chief executive of [[council E08000017|Doncaster Children’s Services Trust]], has
    not disputed it. [[quote direct 2 nwo|“A trust is a means,”]] he told LGC [[date 2022-04|this month]]. [[quote
    direct 2 nwo|“When it gets in the way of schools and housing talking to social workers, you stop.”]]

    [[council E08000017|Doncaster]]’s cabinet member for children’s social care, [[person qui|Lorna Quickfall]],
    goes further. [[quote direct 3 qui|“We lost the service because we failed. We are not getting it back because we
    won.”]]

    So was it worth it? The record of trusts elsewhere offers something for every taste.

    [[council E08000024|Sunderland City Council]] is the poster child. Its company, [[council E08000024|Together for
    Children]], was told in [[date 2018|2018]] that the city’s services were still ‘[[rating inadequate
    overall-effectiveness previous E08000024|inadequate]]’. [[date 2021|Last year]] they were found to be ‘[[rating
    outstanding overall-effectiveness current E08000024|outstanding]]’, a climb that nobody had made before.

    [[council E08000025|Birmingham City Council]], which had failed for a decade, was judged ‘[[rating
    requires-improvement overall-effectiveness current E08000025|requires improvement]]’ in [[date 2019-01|January
    2019]], within a year of [[council E08000025|Birmingham Children’s Trust]] opening its doors.

    [[council E06000039|Slough BC]] has been less happy. Its trust was only months old when inspectors graded
    services ‘[[rating inadequate overall-effectiveness previous E06000039|inadequate]]’ in [[date 2016|2016]]; they
    reached ‘[[rating requires-improvement overall-effectiveness current E06000039|requires improvement]]’ in [[date
    2019|2019]], and the trust itself was wound up [[date 2021|last year]].

    And nobody yet knows about [[council E08000028|Sandwell MBC]]. The last inspection there, which ended in an
    ‘[[rating inadequate overall-effectiveness current E08000028|inadequate]]’, was over before [[council
    E08000028|Sandwell Children’s Trust]] took the reins in [[date 2018-04|April 2018]]. Inspectors are expected at
    any time. Insiders hope for [[rating requires-improvement overall-effectiveness aspiration E08000028|requires
    improvement]].

    Meanwhile [[council E08000035|Leeds City Council]] and [[council E10000012|Essex CC]], both of them once in as
    deep a hole as anyone, have become ‘[[rating outstanding overall-effectiveness current -|outstanding]]’ without
    giving up control of so much as a telephone.

    [[person row|Gethin Rowlands]], a former director of children’s services who has advised ministers on
    intervention, thinks that the argument has been the wrong way round.

    [[quote direct 4 row|“The trust was never the treatment. It was the ambulance,”]] he says. [[quote direct 4
    row|“You do not judge an ambulance by whether the patient is still in it eight years later.]]

    [[quote direct 4 row|“What I would say to any authority that is [[rating inadequate overall-effectiveness scale
    -|inadequate]] is that the threat of a trust does more good than the trust.”]]

    [[council E10000032|West Sussex CC]] might agree. Plans for a trust there were dropped [[date 2022-04|this
    month]], when ministers accepted that the county had got better while it was arguing about them.

    That does not mean that the Department for Education has lost its appetite. It does mean that any council told
    to hand over the keys can point to South Yorkshire, and ask for how long.`,
  related: ['Sunderland: how the worst became the best'],
  inspections: [
    {
      council: 'E08000017',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000025',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000039',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000028',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000035',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
