/** Outcomes: Ofsted, Somerset, Leeds and Enfield 27 March 2015 (SIF); Somerset 2013 is before the register. */
import { story } from '../../story.ts'

export const somersetAgain = story({
  url: 'https://www.cypnow.co.uk/news/article/somerset-children-s-services-fail-ofsted-test-again',
  byline: 'Robin Sample',
  published: '2015-03-30',
  people: {
    har: { name: 'Clementine Hargood', role: 'council leader', council: 'E10000027' },
    wre: { name: 'Julian Wrenfield', role: "director of children's services", council: 'E10000027' },
    tol: { name: 'Sandra Tolland', role: 'branch secretary', council: null },
    bly: { name: 'Marcus Blyth', role: 'opposition spokesman on children', council: 'E10000027' },
  },
  headline: `
    [[council E10000027|Somerset]] children's services fail Ofsted test again`,
  standfirst: `
    Inspectors find [[quote partial 1 ofsted|"corporate failure"]] at the county council, two years after its child
    protection work was condemned.`,
  caption: 'County Hall, Taunton. Picture: The Specimen',
  body: `
    [[council E10000027|Somerset County Council]] has been rated "[[rating inadequate overall-effectiveness current
    E10000027|inadequate]]" for the [[count 2 ordinal|second]] time running, after inspectors concluded that its
    leaders had not acted on warnings.

    The report, published on [[date 2015-03-27|Friday]], follows an inspection between [[date 2015-01-20
    2015-02-11|20 January and 11 February]] under Ofsted's [[framework SIF|single inspection framework]].

    It grades the county "[[rating inadequate help-and-protection current E10000027|inadequate]]" for children who
    need help and protection, for looked-after children, for care leavers and for leadership. Adoption alone
    escapes, with "[[rating requires-improvement adoption current E10000027|requires improvement]]".

    [[quote direct 2 ofsted|"There has been corporate failure to keep children at the centre of change,"]] it says.
    [[quote direct 2 ofsted|"Since [[date 2013|2013]] there have been [[count 4|four]] directors of children's
    services, and each has begun again."]]

    [[council E10000027|Somerset]] was found "[[rating inadequate help-and-protection previous
    E10000027|inadequate]]" for its child protection arrangements in [[date 2013-07|July 2013]], and was served with
    an improvement notice.

    Inspectors acknowledge that things have become better since the present director arrived in [[date 2014|2014]].
    But social workers [[quote partial 3 ofsted|"still tell of caseloads that frighten them"]], and about [[count
    60|60]] children had no worker at all in the week that inspectors came.

    Leader of the council [[person har|Clementine Hargood]] said she was [[quote partial 4 har|"desperately
    disappointed but not surprised"]].

    [[quote direct 5 har|"We have spent an extra [[money 6000000|£6m]] and it has bought us time,"]] she said.
    [[quote direct 5 har|"What it has not yet bought us is enough permanent staff.]]

    [[quote direct 5 har|"I believe that we are on the way to [[rating requires-improvement overall-effectiveness
    aspiration E10000027|requires improvement]], and after that to [[rating good overall-effectiveness aspiration
    E10000027|good]], but I have stopped giving dates."]]

    Director of children's services [[person wre|Julian Wrenfield]] said that nobody should lose their job over the
    report. [[quote direct 6 wre|"The people who could be blamed have mostly gone,"]] he said. [[quote direct 6
    wre|"The people who remain are the ones who came when we asked."]]

    [[person bly|Marcus Blyth]], opposition spokesman on children, called for a cross-party inquiry. [[quote direct
    7 bly|"To fail once is a misfortune,"]] he told BBC Somerset. [[quote direct 7 bly|"I shall leave others to
    finish the sentence."]]

    The GMB's branch secretary, [[person tol|Sandra Tolland]], said staff had been [[quote partial 8 tol|"saying
    this in exit interviews for years"]]. The Department for Education said only that it was [[quote partial 9
    Department for Education|"considering next steps"]].

    [[count 2|Two]] other reports came out on the same day. [[council E08000035|Leeds City Council]] was rated
    "[[rating good overall-effectiveness current E08000035|good]]" overall and "[[rating outstanding leadership
    current E08000035|outstanding]]" for leadership; the city's safeguarding children board is also "[[rating good
    overall-effectiveness other-subject -|good]]". [[council E09000010|Enfield Council]], in north London, is
    "[[rating good overall-effectiveness current E09000010|good]]" too, but its help for children in need of
    protection [[rating requires-improvement help-and-protection current E09000010|requires improvement]].

    Inspectors have just left [[council E10000008|Devon]], whose report is expected in [[date 2015-05|May]].`,
  related: ['Leeds is first core city to be rated good'],
  inspections: [
    {
      council: 'E10000027',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2015-01-20', to: '2015-02-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2013-07', to: '2013-07' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
        ],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000035',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000010',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
