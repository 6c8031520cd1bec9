/** Quoted words behind their speaker: who may speak, and what is no quotation. */
import type { Quotation } from '../schema/quotation.ts'
import type { Example } from './rule.ts'

export const speakersBefore: Example<Quotation>[] = [
  {
    text: 'Ivor Blane, director of children’s services at Leeds City Council, said: “We accept every word.”',
    finds: [
      {
        words: 'We accept every word.',
        kind: 'direct',
        speaker: {
          name: 'Ivor Blane',
          surface: 'Ivor Blane',
          role: "director of children's services",
          organisation: 'Leeds City Council',
          council: 'E08000035',
        },
      },
    ],
  },
  {
    text: 'Inspectors visited in May. It adds that "supervision of staff has lapsed" in two teams.',
    finds: [
      {
        kind: 'partial',
        speaker: { name: 'Ofsted', surface: 'It', role: null, organisation: 'Ofsted', council: null },
      },
    ],
  },
  {
    text: 'Cllr Mara Whitlow said the “shameful neglect” in the report was being put right “street by street”.',
    finds: [{ words: 'shameful neglect' }, { words: 'street by street' }],
  },
  {
    text: 'Whitlow met parents and accused ministers of “looking [the] other way”, before describing talks as "polite".',
    finds: [{ words: 'looking [the] other way' }, { words: 'polite' }],
  },
  {
    text: "Inspectors who visited last spring were concerned that 'drift had become normal'.",
    finds: [
      {
        speaker: { name: 'Ofsted', surface: 'Inspectors', role: null, organisation: 'Ofsted', council: null },
      },
    ],
  },
  {
    text: 'Mara Whitlow said staff felt “lost and unheard” after the move.',
    finds: [
      {
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Mara Whitlow',
          role: null,
          organisation: null,
          council: null,
        },
      },
    ],
  },
  {
    text: 'Cllr Whitlow (Ind) said: “This is late, but it is welcome.”',
    finds: [{ words: 'This is late, but it is welcome.' }],
  },
  {
    text: 'The framework was described by Ofsted as “sharper and more open” than the last one.',
    finds: [{ words: 'sharper and more open' }],
  },
  {
    text: 'Ofsted inspected Leeds City Council. A report published today said: “Plans are clear and kept.”',
    finds: [
      {
        speaker: {
          name: 'Ofsted',
          surface: 'A report published',
          role: null,
          organisation: 'Ofsted',
          council: null,
        },
      },
    ],
    seen: 'LGC, December 2018',
  },
  {
    text: 'Managers were criticised in Bury, with inspectors saying “few of them read a file to its end”.',
    finds: [
      {
        speaker: { name: 'Ofsted', surface: 'inspectors', role: null, organisation: 'Ofsted', council: null },
      },
    ],
  },
  {
    text: 'The chair of the town’s schools, families and care board, Councillor Ivor Blane, said: “We are late.”',
    finds: [
      {
        speaker: {
          name: 'Ivor Blane',
          surface: 'Councillor Ivor Blane',
          role: "chair of the town's schools, families and care board",
          organisation: null,
          council: null,
        },
      },
    ],
  },
  {
    text: 'Published on Monday, the review of Leeds City Council questioned “how the cabinet is kept informed”.',
    finds: [
      {
        speaker: {
          name: 'review of Leeds City Council',
          surface: 'the review of Leeds City Council',
          role: null,
          organisation: null,
          council: null,
        },
      },
    ],
  },
  {
    text: 'Mara Whitlow, who leads the union, said: ‘The town’s "secret" list shouldn\'t exist, and the carers\' wishes count.’',
    finds: [{ words: 'The town’s "secret" list shouldn\'t exist, and the carers\' wishes count.' }],
  },
  {
    text: 'Mara Whitlow wrote: ‘We are glad that the report speaks of ‘steady progress’ in the town.\n\n‘It is late, but it is true.’',
    finds: [{ words: 'We are glad that the report speaks of ‘steady progress’ in the town.', speech: 0 }],
    seen: 'LocalGov, April 2016',
  },
  {
    text: 'Ofsted came in May. Ivor Blane, who called the report “harsh but fair”, will leave in June.',
    finds: [
      { speaker: { name: 'Ivor Blane', surface: 'who', role: null, organisation: null, council: null } },
    ],
  },
  {
    text: 'Chiefs in Bury say they are “dismayed” after services were branded weak by Ofsted, and pledged to “turn the ship”.',
    finds: [
      { words: 'dismayed' },
      {
        words: 'turn the ship',
        speaker: {
          name: 'Chiefs in Bury',
          surface: 'Chiefs in Bury',
          role: null,
          organisation: null,
          council: null,
        },
      },
    ],
    seen: 'Bucks Free Press, February 2018',
  },
  {
    text: 'The report does, however, argue that managers “never opened a file”. When parents asked, Ivor Blane denied “any cover-up”.',
    finds: [{ words: 'never opened a file' }, { words: 'any cover-up' }],
  },
  {
    text: 'LEEDS, 8 May (PA) – Hours later, Mara Whitlow wrote to parents, telling them that the fire was “no accident”.',
    finds: [
      {
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Mara Whitlow',
          role: null,
          organisation: null,
          council: null,
        },
      },
    ],
  },
  // Whose clause goes on behind an aside, and who stands in it.
  {
    text: 'Bury Council fell. Ivor Blane, head of care, said the authority, which also has homes in Hull, had “nothing to hide”. He said the town, which has Kent to thank, wanted “a quiet year”.',
    finds: [
      {
        words: 'nothing to hide',
        speaker: {
          name: 'Ivor Blane',
          surface: 'Ivor Blane',
          role: 'head of care',
          organisation: 'Bury Council',
          council: 'E08000002',
        },
      },
      {
        words: 'a quiet year',
        speaker: {
          name: 'Ivor Blane',
          surface: 'He',
          role: 'head of care',
          organisation: 'Bury Council',
          council: 'E08000002',
        },
      },
    ],
  },
  {
    text: 'Ivor Blane came in May. He put the rise down to “plain, patient work” and singled out “the night team”.',
    finds: [{ words: 'plain, patient work' }, { words: 'the night team' }],
  },
  {
    text: 'Union officials in Bury spoke of “reform by rota”. Ivor Blane leads the council. One leader, of another party, told me: “You taught us.”',
    finds: [
      {
        words: 'reform by rota',
        speaker: {
          name: 'union officials in Bury',
          surface: 'Union officials in Bury',
          role: null,
          organisation: null,
          council: null,
        },
      },
      {
        words: 'You taught us.',
        speaker: {
          name: 'one leader',
          surface: 'One leader',
          role: 'leader',
          organisation: null,
          council: null,
        },
      },
    ],
  },
  {
    text: 'The Department for Education will send an adviser to Bury. A spokesperson for the department said: “We will act.”',
    finds: [
      {
        speaker: {
          name: 'Department for Education',
          surface: 'A spokesperson for the department',
          role: 'spokesperson',
          organisation: 'Department for Education',
          council: null,
        },
      },
    ],
  },
  {
    text: 'Ofsted found the work to be poor – a view that has been labelled as “unfair” by Sue Pike. A former Ofsted inspector called it “absurd”.',
    finds: [
      {
        words: 'unfair',
        speaker: { name: 'Sue Pike', surface: 'Sue Pike', role: null, organisation: null, council: null },
      },
      {
        words: 'absurd',
        speaker: {
          name: 'former Ofsted inspector',
          surface: 'A former Ofsted inspector',
          role: 'former inspector',
          organisation: 'Ofsted',
          council: null,
        },
      },
    ],
    seen: 'https://www.bournemouthecho.co.uk/news/16898765.criticism-of-council-work-a-bit-unfair/?ref=rss',
  },
  {
    text: 'From April, Ofsted will give no grade, which Petra Pike, president of a network of carers, called “a relief”. Ofsted inspectors spent a week in Hull and said homes were “unsafe and unsuitable”.',
    finds: [
      {
        words: 'a relief',
        speaker: {
          name: 'Petra Pike',
          surface: 'Petra Pike',
          role: 'president',
          organisation: 'network',
          council: null,
        },
      },
      {
        words: 'unsafe and unsuitable',
        speaker: {
          name: 'Ofsted',
          surface: 'Ofsted inspectors',
          role: null,
          organisation: 'Ofsted',
          council: null,
        },
      },
    ],
  },
  // Titles and nicknames.
  {
    text: 'Ivor “Jack” Blane told parents about the book “Every Child Counts” and the “Friends of the Park” show.',
    finds: [],
  },
  // A model's name, and so many of a kind of post, are terms.
  { text: 'Ofsted praised the ‘family first’ model and 12 “senior practice coaches” in Bury.', finds: [] },
  { text: 'Inspectors rated the service “inadequate” after a visit in May.', finds: [] },
  { text: 'The visit followed a two-day "focused visit" in February.', finds: [] },
  { text: 'The so-called "golden hello" is paid to new social workers.', finds: [] },
  // Passives and reduced relatives look alike; the subject tells them apart.
  // A paper that somebody reads out speaks for whoever wrote it.
  {
    text: 'Ivor Blane read out a statement from Mara Whitlow: “I have waited two years.”',
    finds: [
      {
        words: 'I have waited two years.',
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Mara Whitlow',
          role: null,
          organisation: null,
          council: null,
        },
      },
    ],
  },
]
