/** Quoted words behind their speaker: the clauses that stand between, and those that only look so. */
import type { Quotation } from '../schema/quotation.ts'
import type { Example } from './rule.ts'

export const clausesBefore: Example<Quotation>[] = [
  {
    text: 'The plan, which Mara Whitlow described as “a leap in the dark”, was dropped.',
    finds: [
      {
        words: 'a leap in the dark',
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
    text: 'Mara Whitlow shared photos of a centre called “the old mill” with staff, writing: “It will open in June.”',
    finds: [
      {
        words: 'It will open in June.',
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
  // What stands before “to” is an object.
  {
    text: 'Ivor Blane used the meeting to demand “a fair share” for the town.',
    finds: [
      {
        words: 'a fair share',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: 'A woman asked for a photo and Ivor Blane said “not today”.',
    finds: [
      {
        words: 'not today',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: 'Staff left when Ivor Blane cut their pay and called them “idle”.',
    finds: [
      {
        words: 'idle',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: 'Mara Whitlow spoke in May, while Ivor Blane, a former mayor, proposed that all “sit down and talk”.',
    finds: [
      {
        words: 'sit down and talk',
        speaker: {
          name: 'Ivor Blane',
          surface: 'Ivor Blane',
          role: 'former mayor',
          organisation: null,
          council: null,
        },
      },
    ],
  },
  {
    text: "With Piers Brand gone, Ivor Blane said he would be “sorely missed”. Mara Whitlow's deputy, Ivor Blane, left. He called it “a sad day”.",
    finds: [{ words: 'sorely missed' }, { words: 'a sad day' }],
  },
  {
    text: 'Describing the plan as “a disgrace”, Ivor Blane walked out.',
    finds: [
      {
        words: 'a disgrace',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: 'In the words of Ivor Blane, it was “a long winter”.',
    finds: [
      {
        words: 'a long winter',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: 'Parents find themselves in what Ivor Blane called “limbo”.',
    finds: [
      {
        words: 'limbo',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: 'Mara Whitlow projects that “three in four” will stay.',
    finds: [
      {
        words: 'three in four',
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
    text: 'Staff bid on what Ivor Blane described as “a piece of history”. Piers Brand held up a placard saying “enough”.',
    finds: [
      {
        words: 'a piece of history',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
      {
        words: 'enough',
        speaker: { name: 'placard', surface: 'a placard', role: null, organisation: null, council: null },
      },
    ],
  },
  // Whose claim it is, within somebody else's clause.
  {
    text: 'Ivor Blane attacked Piers Brand’s claim that managers “slept”.',
    finds: [
      {
        words: 'slept',
        speaker: {
          name: 'Piers Brand',
          surface: 'Piers Brand',
          role: null,
          organisation: null,
          council: null,
        },
      },
    ],
  },
  // Who speaks in the clause that opens the sentence, or before the words that tell of him, says no more than that.
  { text: 'Ofsted went in May. When Ivor Blane had asked about it, the plan became “dead wood”.', finds: [] },
  { text: '“We are ready,” said Ivor Blane, who runs the “step up” team.', finds: [] },
  { text: 'According to the “step up” team, nothing has changed.', finds: [] },
  // What somebody is called is quoted, also in capitals; classes and titles are not.
  {
    text: 'Piers Brand called her “Queen Bee”. Staff at the union, whom he dubbed “the night shift”, walked out.',
    finds: [{ words: 'Queen Bee' }, { words: 'the night shift' }],
  },
  {
    text: 'Ivor Blane said that 600 files were upgraded to “top secret”, and put out an advert, “Join Our Night Team in Bury Today”.',
    finds: [],
  },
  { text: 'Ofsted came in May. Its inspectors found gaps on a “focused” visit.', finds: [] },
  // Titles, behind a comma and behind “called”.
  {
    text: 'Mara Whitlow wrote about it in her memoir, “Cold Mornings”, and spoke of a choir called “High Notes”.',
    finds: [],
  },
  {
    text: "Ivor Blane's warning — “it will not last” — was not heard. In an interview with Piers Brand, Mara Whitlow's deputy, he said “nobody listened”.",
    finds: [
      {
        words: 'it will not last',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
      { words: 'nobody listened' },
    ],
  },
  // Whoever holds a paper, or where it was said, does not speak; nor does what is listed.
  {
    text: 'A letter from Mara Whitlow seen by the BBC warns that cuts “would be felt for years”.',
    finds: [
      {
        words: 'would be felt for years',
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
    text: "It was denied by the director, Ivor Blane, during Wednesday's meeting, who said “each case has been looked at”.",
    finds: [
      {
        words: 'each case has been looked at',
        speaker: { name: 'Ivor Blane', surface: 'who', role: 'director', organisation: null, council: null },
      },
    ],
  },
  { text: 'Ofsted came in May. Among the failings listed was a “slow and uneven” response.', finds: [] },
  // A body is known by its name, not by what it is.
  {
    text: "Children's charity Mencap branded the cuts “reckless”. The union Unison has long argued that pay is “far too low”.",
    finds: [
      {
        words: 'reckless',
        speaker: {
          name: 'Mencap',
          surface: "Children's charity Mencap",
          role: null,
          organisation: 'Mencap',
          council: null,
        },
      },
      {
        words: 'far too low',
        speaker: {
          name: 'Unison',
          surface: 'The union Unison',
          role: null,
          organisation: 'Unison',
          council: null,
        },
      },
    ],
  },
  {
    text: 'Leader Ivor Blane was adamant there would be “no excuses”, paid tribute to “a fine team” and accepted that it had been “too slow”.',
    finds: [{ words: 'no excuses' }, { words: 'a fine team' }, { words: 'too slow' }],
  },
  // Who shouts is nearest; who is led to speak speaks; a pledge to do something is its owner's.
  {
    text: 'The meeting ended when Piers Brand left the hall, shouting “not in our name”. It led Ivor Blane to reply that he was “not moved”.',
    finds: [
      {
        words: 'not in our name',
        speaker: {
          name: 'Piers Brand',
          surface: 'Piers Brand',
          role: null,
          organisation: null,
          council: null,
        },
      },
      {
        words: 'not moved',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: 'Ivor Blane stepped back from Mara Whitlow’s pledge to be “open and kind”.',
    finds: [
      {
        words: 'open and kind',
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
    text: 'The Post will call you a liar and Ivor Blane will accuse you of a “cold heart”.',
    finds: [
      {
        words: 'cold heart',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  // A linking word that opens the sentence is nobody's name.
  {
    text: 'However, Mara Whitlow, director of Leeds City Council, said the plan was “a false hope”.\n\nNevertheless, Ivor Blane, a carer, called it “brave”.',
    finds: [
      {
        words: 'a false hope',
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Mara Whitlow',
          role: 'director',
          organisation: 'Leeds City Council',
          council: 'E08000035',
        },
      },
      {
        words: 'brave',
        speaker: {
          name: 'Ivor Blane',
          surface: 'Ivor Blane',
          role: 'carer',
          organisation: null,
          council: null,
        },
      },
    ],
  },
]
