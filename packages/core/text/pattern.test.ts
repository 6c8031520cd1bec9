import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesFrom, matchesOf } from './pattern.ts'

const anyText = fc.array(fc.constantFrom('a', 'b', 'ab', ' ', '\u00a0', 'é', '🙂'), { maxLength: 40 })

describe('the matches of a pattern', () => {
  it('are those that the language finds', () => {
    const pattern = /(?<!b)(a)(b)?|🙂/g
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join('')
        expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)])
      }),
    )
  })

  it('are the same where only some places are tried', () => {
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join('')
        expect(matchesFrom(/a/g, /ab? ?(?:a|b)*/y, text)).toEqual(matchesOf(/ab? ?(?:a|b)*/g, text))
      }),
    )
  })
})
