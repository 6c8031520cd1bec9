// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const northamptonshireTrustVisit = story({
  url: 'https://www.northantstelegraph.co.uk/news/politics/north-northants-childrens-services-still-not-good-enough-4596120',
  byline: 'Jo Placeholder',
  published: '2024-04-19',
  people: {
    dl: { name: 'Delphine Langham', role: 'chief executive', council: null },
    tb: { name: 'Trevor Bosworth', role: 'executive member for children', council: 'E06000061' },
    zo: { name: 'Zoe Oakley', role: 'spokeswoman', council: null },
  },
  headline: `
    Children’s services in [[council E06000061|North Northants]] still not good enough, Ofsted says`,
  standfirst: `
    Trust boss says improvements [[quote partial 1 dl|“will take as long as they take”]]`,
  caption: 'The council offices in Corby',
  body: `
    Services for vulnerable children in Kettering, Corby, Wellingborough and East Northants have once again been
    told by Ofsted that they must do better.

    Inspectors spent [[count 2|two]] days with [[council -|Northamptonshire Children’s Trust]] on [[date 2024-03-12 2024-03-13|March 12 and 13]] to look at children’s services in [[council E06000061|North Northamptonshire]], and
    in a letter published [[date 2024-04-15 2024-04-21|this week]] rated them ‘[[rating requires-improvement overall-effectiveness current E06000061|requires improvement]]’.

    It is the same grade that [[council E06000061|North Northamptonshire Council]] was given in [[date 2022-10|October 2022]], at its [[count 1 ordinal|first]] inspection.

    The trust runs services for both of the county’s unitary councils. [[council E06000062|West Northamptonshire]]
    also [[rating requires-improvement overall-effectiveness current E06000062|requires improvement]]. Before they
    were created, in [[date 2021-04|April 2021]], the old [[council E10000021|Northamptonshire County Council]] was
    [[rating inadequate overall-effectiveness previous E10000021|inadequate]].

    The letter says that children in care are [[quote partial 2 ofsted|“mostly settled and known well”]], but that
    [[quote partial 2 ofsted|“too many reviews are late and too few plans are clear”]]. It adds that [[count 62|62]]
    social work posts are filled by agency workers.

    [[person dl|Delphine Langham]], chief executive of the trust, said: [[quote direct 3 dl|“I won’t put a date on
    being [[rating good overall-effectiveness aspiration E06000061|good]]. These things will take as long as they
    take, and I’d rather they were done properly.”]]

    [[person tb|Trevor Bosworth]], executive member for children at the council, said the letter showed that
    [[quote partial 4 tb|“the building blocks are in place”]].

    He added: [[quote direct 5 tb|“Nobody should forget where we started. [[date 2019|Five years ago]] there were
    [[count 267|267]] children in this county without a social worker.”]]

    But [[person zo|Zoe Oakley]], the Labour group’s spokeswoman, was unimpressed. [[quote direct 6 zo|“We pay
    this trust more than [[money 80000000|£80m]] a year,”]] she said. [[quote direct 6 zo|“Its fostering agency was
    [[rating inadequate overall-effectiveness other-subject -|inadequate]], its homes were short of staff, and we
    were told to be patient.]]

    [[quote direct 6 zo|“Parents in Corby have been patient. They’d like to see some of it before their kids have
    left school.”]]

    The next inspection of both councils is expected by [[date 2026|2026]].

    The council’s scrutiny committee will discuss the letter on [[date 2024-05-14|May 14]].`,
  related: ['Corby family hub to open in summer'],
  inspections: [
    {
      council: 'E06000061',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-03-12', to: '2024-03-13' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-10', to: '2022-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'not-found',
    },
  ],
})
