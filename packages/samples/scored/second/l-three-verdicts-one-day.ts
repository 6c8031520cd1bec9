// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const threeVerdictsOneDay = story({
  url: 'https://www.localgov.co.uk/Herefordshire-childrens-services-judged-inadequate/54883',
  byline: 'Ellie Sample',
  published: '2022-09-22',
  people: {
    prosser: { name: 'Gwyn Prosser', role: 'chief executive', council: 'E06000019' },
    adeyemi: { name: 'Folasade Adeyemi', role: 'lead member for children', council: 'E09000025' },
    huish: { name: 'Clement Huish', role: 'portfolio holder', council: 'E10000027' },
  },
  headline: `[[council E06000019|Herefordshire]] children’s services judged ‘[[rating inadequate overall-effectiveness current E06000019|inadequate]]’`,
  standfirst: `There was better news for [[count 2|two]] other councils whose inspection reports were published on the same day.`,
  caption: 'Hereford Cathedral. Image: Shutterstock',
  body: `
    Children at risk in [[council E06000019|Herefordshire]] are being let down by
    [[quote partial 1 ofsted|‘deep and long-standing’]] weaknesses, Ofsted has said.

    The watchdog [[date 2022-09-21|yesterday]] handed [[council E06000019|Herefordshire Council]] an
    ‘[[rating inadequate overall-effectiveness current E06000019|inadequate]]’ grade in every area, down from an overall
    ‘[[rating requires-improvement overall-effectiveness previous E06000019|requires improvement]]’ in [[date 2018|2018]].

    The report lists nine things to put right. It says that social workers, many of whom stay for only a few
    months, are [[quote partial 2 ofsted|‘overwhelmed by the volume and complexity of their work’]].

    [[quote direct 3 ofsted|‘Too many children in [[council E06000019|Herefordshire]] are not protected from harm,’]] it
    adds.

    [[person prosser|Gwyn Prosser]], the authority’s chief executive, said: [[quote direct 4 prosser|‘We did not need to
    be persuaded of any of this. I have said to families that I am sorry and I say it again.]]

    [[quote direct 4 prosser|‘[[money 11000000|£11m]] has gone in since [[date 2021-04|April 2021]] and there will have
    to be more.’]]

    [[council E06000019|Herefordshire]] has had an improvement adviser since [[date 2021|last year]], when a judge
    criticised its treatment of [[count 4|four]] siblings, and is being helped by [[council E08000035|Leeds City
    Council]], which Ofsted rates as ‘[[rating outstanding overall-effectiveness current E08000035|outstanding]]’.

    A government commissioner will now look at whether the service should stay with the council.

    Meanwhile, [[council E09000025|Newham LBC]] has become the latest London borough to leave
    ‘[[rating inadequate overall-effectiveness previous E09000025|inadequate]]’ behind. It was rated
    ‘[[rating good overall-effectiveness current E09000025|good]]’, with leadership considered
    ‘[[rating outstanding leadership current E09000025|outstanding]]’.

    Inspectors who had been alarmed by what they saw in [[date 2019|2019]] now found that
    [[quote partial 5 ofsted|‘change has been swift, well led and felt by children’]].

    [[quote direct 6 adeyemi|‘Nobody gave us a prayer of this,’]] said lead member for children, Cllr
    [[person adeyemi|Folasade Adeyemi]]. [[quote direct 6 adeyemi|‘We borrowed ideas from everywhere, and from
    [[council E09000013|Hammersmith and Fulham]] and [[council E09000002|Barking and Dagenham]] above all.’]]

    In the South West, [[council E10000027|Somerset CC]] was found to be
    ‘[[rating good overall-effectiveness current E10000027|good]]’ in every area. It had been rated
    ‘[[rating inadequate overall-effectiveness previous E10000027|inadequate]]’ in [[date 2015|2015]] and
    ‘[[rating requires-improvement overall-effectiveness previous E10000027|requires improvement]]’ in
    [[date 2018-01|January 2018]].

    The county will be merged with its [[count 4|four]] district councils in [[date 2023-04|April]], and portfolio
    holder [[person huish|Clement Huish]] said the new [[council E06000066|Somerset Council]] would be [[quote partial 7 huish|‘handed something worth looking after’]].

    All [[count 3|three]] inspections were carried out between [[date 2022-07-18 2022-07-29|18 and 29 July]] under the
    [[framework ILACS|inspection of local authority children’s services]] ([[framework ILACS|ILACS]]) framework.`,
  related: ['Commissioner sent to Merseyside', 'Care review: what councils want'],
  inspections: [
    {
      council: 'E06000019',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-07-18', to: '2022-07-29' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
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
      council: 'E09000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-07-18', to: '2022-07-29' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000027',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-07-18', to: '2022-07-29' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018-01', to: '2018-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
