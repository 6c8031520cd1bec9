/** Outcomes: Ofsted, Leicester 29 January 2025 and 12 November 2021 (ILACS), 20 March 2015 (SIF). */
import { story } from '../story.ts'

export const leicesterDraftBbc = story({
  url: 'https://www.bbc.co.uk/news/articles/c8e1kz0qm4po',
  byline: 'Robin Sample',
  published: '2025-01-30',
  people: {
    lead: {
      name: 'Geraldine Knighton',
      role: 'assistant mayor for children and young people',
      council: 'E06000016',
    },
    dir: {
      name: 'Adrian Belgrave',
      role: 'strategic director for social care and education',
      council: 'E06000016',
    },
    opp: { name: 'Hemal Evington', role: 'Conservative group leader', council: 'E06000016' },
    fos: { name: 'Maggie Aylestone', role: 'foster carer', council: null },
  },
  headline: `City's children's services downgraded after long wait`,
  standfirst: '',
  caption: 'City Hall in Leicester. Image source, The Specimen',
  body: `
    A city's services for vulnerable children have been downgraded by Ofsted, four months after inspectors finished
    their work.

    [[council E06000016|Leicester City Council]] had been rated
    "[[rating good overall-effectiveness previous E06000016|good]]" in [[date 2021|2021]] but has now been told that it
    "[[rating requires-improvement overall-effectiveness current E06000016|requires improvement to be good]]" in all
    areas, including the help given to care leavers.

    In a report published on [[date 2025-01-29|Wednesday]], inspectors said children had [[quote partial 1 ofsted|"too
    many changes of social worker"]] and that some assessments were [[quote partial 1 ofsted|"thin"]].

    The council said it was [[quote partial 2 Leicester City Council|"disappointed but not downhearted"]].

    ## 'Moved the goalposts'

    Inspectors were in the city from [[date 2024-09-23 2024-09-27|23 to 27 September]].

    [[person lead|Geraldine Knighton]], assistant mayor for children and young people, said a draft sent to the council
    in [[date 2024-11|November]] had graded its work with children in care as
    "[[rating good children-in-care superseded E06000016|good]]", before it was withdrawn for further checks.

    [[quote direct 3 lead|"We were surprised, to put it politely,"]] she told BBC Radio Leicester.

    [[quote direct 3 lead|"Everybody gets [[visit inspection|short inspections]] now, and if you ask me you can't judge
    [[count 600|600]] children's lives in a week."]]

    An Ofsted spokesman said: [[quote direct 4 ofsted|"All reports are subject to quality assurance. We stand by our
    findings."]]

    ## Foster carers

    The report praised early help and the council's response to children who go missing, but said it had
    [[count 22|22]] fewer foster carers than [[date 2023|two years ago]].

    Foster carer [[person fos|Maggie Aylestone]], from Beaumont Leys, said: [[quote direct 5
    fos|"I've got [[count 2|two]] lads who've had [[count 7|seven]] social workers between them since they came to me. They've
    stopped learning the names."]]

    [[person opp|Hemal Evington]], Conservative group leader on the council, said the verdict was
    [[quote partial 6 opp|"no shock to anyone with a ward surgery"]].

    Strategic director for social care and education [[person dir|Adrian Belgrave]] said [[count 30|30]] trainee social
    workers would start in [[date 2025-09|September]] and a new fostering offer was being launched with
    [[council E10000018|Leicestershire]] and [[council E06000017|Rutland]].

    Neighbouring [[council E10000018|Leicestershire County Council]] was rated
    "[[rating outstanding overall-effectiveness current E10000018|outstanding]]" [[date 2024-07|last July]].

    Services in the city were considered
    "[[rating inadequate overall-effectiveness previous E06000016|inadequate]]" in [[date 2015|2015]].

    Ofsted uses four grades for children's services: [[rating outstanding overall-effectiveness scale -|outstanding]],
    [[rating good overall-effectiveness scale -|good]],
    [[rating requires-improvement overall-effectiveness scale -|requires improvement to be good]] and
    [[rating inadequate overall-effectiveness scale -|inadequate]].`,
  related: ["County's children's services outstanding - Ofsted"],
  inspections: [
    {
      council: 'E06000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-09-23', to: '2024-09-27' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021', to: '2021' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000018',
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
