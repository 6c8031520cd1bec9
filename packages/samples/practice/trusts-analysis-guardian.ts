/**
 * Outcomes: Ofsted (SIF), Doncaster 19 January 2018 and 27 November 2015, Rotherham, Sandwell, Buckinghamshire and Somerset
 * 29 January 2018, Slough 17 February 2016, Sunderland 20 July 2015, Birmingham 25 November 2016, Kingston 3 August 2015.
 */
import { story } from '../story.ts'

export const trustsAnalysisGuardian = story({
  url: 'https://www.theguardian.com/society/2018/feb/06/do-trusts-save-failing-childrens-services',
  byline: 'Robin Sample',
  published: '2018-02-06',
  people: {
    don: { name: 'Marguerite Thorne', role: 'chief executive', council: 'E08000017' },
    rot: { name: 'Desmond Wickersley', role: 'deputy leader', council: 'E08000018' },
    uni: { name: 'Jasper Quayle', role: 'national officer', council: null },
    ex: { name: 'Honor Abingdon', role: 'director of children’s services', council: 'E10000002' },
  },
  headline: 'Do trusts really save failing children’s services?',
  standfirst: `
    Ministers point to [[council E08000017|Doncaster]]’s leap to a [[rating good overall-effectiveness current E08000017|good]] rating as proof that taking services away from
    councils works. The town next door got there without one`,
  caption: 'Rotherham town hall. Photograph: The Specimen',
  body: `
    There were balloons in the offices of [[council E08000017|Doncaster Children’s Services Trust]] on the morning of
    [[date 2018-01-19|19 January]]. The organisation, created on Whitehall’s orders in [[date 2014|2014]], had just been
    told that it was [[rating good overall-effectiveness current E08000017|good]].

    [[quote direct 1 don|“I sat down on the stairs and cried,”]] says [[person don|Marguerite Thorne]], its chief
    executive. [[quote direct 1 don|“When Ofsted called us
    [[rating inadequate overall-effectiveness previous E08000017|inadequate]] in [[date 2015|2015]], people said we’d
    proved that it was a mad idea.”]]

    Ministers do not think it a mad idea. MPs have heard them praise the model, and in
    [[date 2018-04|April]] [[council E08000025|Birmingham]] and [[council E08000028|Sandwell]] are to become the latest
    authorities to hand their social workers to an independent body. [[council E08000025|Birmingham]] has been
    [[rating inadequate overall-effectiveness current E08000025|inadequate]] since before most of its children were
    born; [[council E08000028|Sandwell]] was rated
    [[rating inadequate overall-effectiveness current E08000028|inadequate]] again [[date 2018-01-29 2018-02-04|last week]].

    But a [[visit re-inspection|re-inspection]] published on the same day as the report on [[council E08000028|Sandwell]] tells
    another story. [[council E08000018|Rotherham]], whose failure to protect [[count 1400|1,400]] girls shook the country,
    has gone from [[rating inadequate overall-effectiveness previous E08000018|inadequate]] in
    [[date 2014-11|November 2014]] to [[rating good overall-effectiveness current E08000018|good]], and its services
    never left the council. Support for its care leavers is
    [[rating outstanding care-leavers current E08000018|outstanding]].

    [[quote direct 2 rot|“We had commissioners, and I’m not saying we’d have done it without them,”]] says
    [[person rot|Desmond Wickersley]], the council’s deputy leader. [[quote direct 2 rot|“But the staff stayed ours. You
    can’t outsource shame.”]]

    ## Mixed record

    The rest of the evidence is thin. In [[council E06000039|Slough]], where a trust took over in
    [[date 2015-10|October 2015]], inspectors arrived in [[date 2015-11|November]] and found services
    [[rating inadequate overall-effectiveness current E06000039|inadequate]]; they have not been rated since.
    [[council E08000024|Together for Children]] in [[council E08000024|Sunderland]] awaits its
    [[count 1 ordinal|first]] verdict. [[council -|Achieving for Children]] is the exception.
    [[council E09000021|Kingston]], which set it up with [[council E09000027|Richmond]], has been
    [[rating good overall-effectiveness current E09000021|good]] since [[date 2015|2015]].

    Elsewhere ministers have turned to neighbours. [[council E10000014|Hampshire]] has run services on the
    [[council E06000046|Isle of Wight]] since [[date 2013|2013]], and [[council E08000034|Kirklees]],
    [[rating inadequate overall-effectiveness current E08000034|inadequate]] since [[date 2016|2016]], is to be managed by
    [[council E08000035|Leeds]].

    The union Unison has counted the cost at [[money 25000000|£25m]]. [[quote direct 3 uni|“That’s [[count 500|500]]
    social workers for a year, spent on logos and lawyers,”]] says [[person uni|Jasper Quayle]], a national officer.

    ## What happens next

    A lot hangs on the answer. Under the [[framework SIF|single inspection framework]], now all but finished, more than
    [[count 30|30]] councils were at some time found to be
    [[rating inadequate overall-effectiveness aggregate -|inadequate]]. Its successor, [[framework ILACS|ILACS]], began
    in [[date 2018-01|January]] with [[council E08000005|Rochdale]].

    [[council E10000002|Buckinghamshire]] has just been marked
    [[rating inadequate overall-effectiveness current E10000002|inadequate]] for a [[count 2 ordinal|second]] time, and
    a trust is one of the options.

    [[person ex|Honor Abingdon]], who was director of children’s services in
    [[council E10000002|Buckinghamshire]] until [[date 2012|2012]], hopes that it will be resisted. [[quote direct 4 ex|“If I’d been offered
    [[rating good overall-effectiveness hypothetical E10000002|good]] in return for my job and the whole department, I’d
    have signed that afternoon,”]] she says. [[quote direct 4 ex|“Nobody can make the offer. That is the trouble with
    it.”]]

    [[council E10000027|Somerset]], [[rating inadequate overall-effectiveness previous E10000027|inadequate]] when it was
    spared a trust in [[date 2015|2015]], now
    [[rating requires-improvement overall-effectiveness current E10000027|requires improvement]], Ofsted said
    [[date 2018-01-29 2018-02-04|last week]].`,
  related: ['I was a commissioner: here is what I saw'],
  inspections: [
    {
      council: 'E08000017',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
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
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000028',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000018',
      framework: null,
      visit: 're-inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014-11', to: '2014-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000039',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2015-11', to: '2015-11' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000021',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000034',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000002',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E10000027',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
