import type { Span, TextMap } from '../text/text-map.ts'
import { type Colours, LOOKS, type Look, lookOf, type Painted, POINTED } from './looks.ts'
import { NAMES, nameOf } from './stylesheet.ts'
import { type Tone, toneBehind } from './tone.ts'

/** Paints marks on a page; what it last painted stays until it paints again or clears. */
export interface Painter {
  paint(marks: readonly Painted[], map: TextMap, colours: Colours): void
  /** Brings these stretches out among what is painted, in place of those before. */
  point(spans: readonly Span[]): void
  /** Puts back what the page has thrown out of its registry, as one does that clears its own highlights with all others. */
  keep(): void
  /** Leaves the registry as the page has it. */
  clear(): void
}

/**
 * Paints through the page's highlight registry, which changes no node. StaticRanges: live ones would make every
 * later change of the page slow. A browser without the registry shows no marks.
 */
export function createPainter(registry: HighlightRegistry | null = CSS.highlights ?? null): Painter {
  const own = new Map<string, Highlight>()
  // What another has left here is taken over, and so goes: Firefox ends the scripts of an old version before they could clear.
  for (const name of NAMES) {
    const left = registry?.get(name)
    if (left) own.set(name, left)
  }
  let tone: Tone = 'light'

  /** Another may paint under the same names since: an extension's next version comes while its last is still there. */
  function clear(): void {
    for (const name of own.keys()) remove(name)
  }

  function remove(name: string): void {
    if (own.has(name) && registry?.get(name) === own.get(name)) registry?.delete(name)
    own.delete(name)
  }

  function keep(): void {
    for (const [name, highlight] of own) if (!registry?.has(name)) registry?.set(name, highlight)
  }

  function paint(marks: readonly Painted[], map: TextMap, colours: Colours): void {
    clear()
    if (!registry) return
    tone = toneOf(marks, map)
    for (const [look, spans] of spansByLook(marks, map, colours))
      if (spans.length > 0) register(nameOf(look, tone), spans, LOOKS.indexOf(look))
  }

  function register(name: string, spans: readonly Span[], priority: number): void {
    const highlight = new Highlight()
    for (const span of spans) highlight.add(new StaticRange(span))
    highlight.priority = priority
    registry?.set(name, highlight)
    own.set(name, highlight)
  }

  function point(spans: readonly Span[]): void {
    const name = nameOf(POINTED, tone)
    if (spans.length > 0) register(name, spans, LOOKS.length)
    else remove(name)
  }

  return { paint, point, keep, clear }
}

function spansByLook(marks: readonly Painted[], map: TextMap, colours: Colours): Map<Look, Span[]> {
  const byLook = new Map<Look, Span[]>()
  for (const mark of marks) {
    const look = lookOf(mark, colours)
    const spans = byLook.get(look) ?? []
    byLook.set(look, spans)
    for (const span of map.rangesOf(mark.start, mark.end)) spans.push(span)
  }
  return byLook
}

/** One tone for the whole article: that of the place where its first mark stands. */
function toneOf(marks: readonly Painted[], map: TextMap): Tone {
  for (const { start, end } of marks) {
    const element = map.rangesOf(start, end)[0]?.startContainer.parentElement
    if (element) return toneBehind(element)
  }
  return 'light'
}
