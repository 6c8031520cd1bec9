/** Words for judged areas that name none: "all areas", "two of the three judgements", "the others", "that work". */
export const AREAS =
  '(?:areas?|sub-?areas?|sub-?judge?ments?|sub-?grades?|columns?|box(?:es)?|fields?|disciplines?|criteria|pillars?|divisions?|categor(?:y|ies)|aspects?|judge?ments?|measures?|counts?|parts?|headings?|respects?|strands?|domains?|sections?|elements?)'
export const WHOLE = new RegExp(
  `\\b(?:overall|across the board|as a whole|(?:all|every|each) (?:of )?(?:its |the |their )?(?:(?!other|but)\\w+ ){0,3}(?:${AREAS}|fronts?)|(?:not|every|each) one of (?:the |its )?(?:\\w+ ){0,2}judge?ments|everything|all but)\\b(?! (?:one|else))`,
)
export const COUNTED_NOUN = new RegExp(`^(?:${AREAS}|them|these|those)$`)
export const COUNTED = new RegExp(
  `\\b(?:one|two|three|four|five|\\d|some|other|most|several|only)(?: (?:out )?of (?:its|the|their|three|four|five|six))?(?: (?:three|four|five|six|other|further|more|key|main|ilacs|remaining|inspected|judged))* ${AREAS}\\b|\\b(?<!all but )(?:one|two|three|four) of (?:them|these|those)\\b`,
)
/** "The others", where areas have been told before them. */
export const THE_OTHERS = new RegExp(
  `(?<!\\b(?:like|unlike|with|as|than|alongside) )\\b(?:(?:the|its|all) (?:others|rest|remainder|remaining|other (?:two|three|four|five)|(?:two|three|four|five) others)|(?:everything|all) else|every other ${AREAS}|(?:others?|remaining|further|more)(?: (?:two|three|four|five|key|judged|inspected))? ${AREAS})\\b`,
)
/** One that the story has just spoken of: "that area", "this work". */
export const THAT_AREA = new RegExp(
  `^(?:(?:still|yet|but|and|only|even) )?(?:the|its) (?:area|judge?ment)\\b|\\b(?:that|this|such|those) (?:${AREAS}|side|work|support|help|care|provision|services?)\\b`,
)
export const ONLY_ONE = new RegExp(`\\b(?:only|one|sole|single|first|last) ${AREAS}\\b`)
export const THESE_AREAS = new RegExp(`\\b(?:both|these|those) ${AREAS}\\b`)

/** "the others", "everything else" */
export const speaksOfRest = (words: string) => THE_OTHERS.test(words.toLowerCase())
