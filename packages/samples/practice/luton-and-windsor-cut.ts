/** Outcomes: Ofsted, Luton and Windsor and Maidenhead, both 24 February 2020 (ILACS), 29 March 2016 and 13 May 2015 (SIF); Kingston 19 December 2019 (ILACS), Richmond 8 December 2017 (SIF). */
import { story } from '../story.ts'

export const lutonAndWindsorCut = story({
  url: 'https://www.cypnow.co.uk/content/news/mixed-fortunes-for-south-east-councils-as-one-sinks-and-one-soars',
  byline: 'Kim Dummy',
  published: '2020-02-25',
  partial: true,
  people: {
    lut: {
      name: 'Yasmin Stopsley',
      role: 'corporate director for children, families and education',
      council: 'E06000032',
    },
    win: { name: 'Clifford Datchet', role: "managing director of children's services", council: 'E06000040' },
  },
  headline: 'Mixed fortunes for [[count 2|two]] councils as one sinks and one soars',
  standfirst: `
    Ofsted has judged children's services in [[council E06000032|Luton]] to be
    "[[rating inadequate overall-effectiveness current E06000032|inadequate]]", while those in
    [[council E06000040|Windsor and Maidenhead]] have improved.`,
  caption: 'Luton: Services were rated "requires improvement" in 2016. Picture: The Specimen',
  body: `
    Children in [[council E06000032|Luton]] are not always protected from harm and managers have failed to notice, Ofsted has
    said, less than a year after a [[visit focused-visit|focused visit]] led it to call for urgent changes.

    A full inspection of [[council E06000032|Luton Council]] under the
    [[framework ILACS|inspection of local authority children's services]] framework found help and protection to be
    "[[rating inadequate help-and-protection current E06000032|inadequate]]". Services for children in care and care
    leavers, and the impact of leaders, each "[[rating requires-improvement children-in-care-and-care-leavers current E06000032|requires improvement to be good]]".

    [[council E06000032|Luton]] was rated "[[rating requires-improvement overall-effectiveness previous E06000032|requires
    improvement]]" under the [[framework SIF|single inspection framework]] in [[date 2016|2016]]. Ministers are expected to send in an adviser, as they did in [[council E06000035|Medway]], [[council E06000021|Stoke-on-Trent]] and [[council E09000025|Newham]] [[date 2019|last year]].

    Inspectors, who were in the town from [[date 2020-01-13 2020-01-24|13 to 24 January]], also met staff from a
    [[visit joint-inspection|joint inspection]] team that had looked at knife crime.

    [[quote direct 1 ofsted|"Thresholds were raised quietly, case by case, until children who should have been seen were
    not,"]] their report states.

    [[person lut|Yasmin Stopsley]], corporate director for children, families and education, said:
    [[quote direct 2 lut|"We let our guard down. I have told staff that this is on us and not on them."]]

    Inspectors spent the same fortnight in [[council E06000040|Windsor and Maidenhead]], where
    [[council -|Achieving for Children]] has run services on behalf of the council since [[date 2017|2017]]. Their
    verdict is "[[rating good overall-effectiveness current E06000040|good]]", compared with
    "[[rating requires-improvement overall-effectiveness previous E06000040|requires improvement]]" in
    [[date 2015|2015]].

    The community interest company was set up by [[council E09000021|Kingston]] and
    [[council E09000027|Richmond]] councils, where services are rated
    "[[rating outstanding overall-effectiveness current E09000021|outstanding]]" and
    "[[rating good overall-effectiveness current E09000027|good]]" respectively.

    [[person win|Clifford Datchet]], managing director of children's services in [[council E06000040|Windsor and
    Maidenhead]], said that the result was [[quote partial 3 win|"what happens when [[count 3|three]] boroughs share one set of
    nerves"]].`,
  related: ['Ofsted to pause routine inspections?'],
  inspections: [
    {
      council: 'E06000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2020-01-13', to: '2020-01-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000040',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2020-01-13', to: '2020-01-24' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E09000021',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000027',
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
