import type { Extraction, Quotation } from '@spotcheck/core'

/**
 * The quotations as a reader takes them: marks come one a paragraph, so those of one speech that follow each
 * other with nothing but white space between are put together. Reported speech without marks is left out.
 */
export function wholeQuotes({ text, quotations }: Extraction): Quotation[] {
  const whole: Quotation[] = []
  for (const next of quotations.filter(({ kind }) => kind !== 'indirect')) {
    const last = whole.at(-1)
    const goesOn = last?.speech === next.speech && text.slice(last.end, next.start).trim() === ''
    if (goesOn) whole[whole.length - 1] = joined(text, last, next)
    else whole.push(next)
  }
  return whole
}

function joined(text: string, first: Quotation, next: Quotation): Quotation {
  return {
    ...first,
    end: next.end,
    text: text.slice(first.start, next.end),
    words: `${first.words}\n\n${next.words}`,
  }
}
