import type { Colour } from '@spotcheck/core'
import type { Tone } from './tone.ts'

/** What a colour is in one tone: behind the words, and as a line under them. */
export interface Shades {
  tint: string
  line: string
}

/** Every tint leaves black or white text a contrast of 4.5:1 or more, every line stands at 3:1 on page and tint. */
export const PALETTE: Record<Colour, Record<Tone, Shades>> = {
  yellow: { light: { tint: '#fff6c9', line: '#7d6300' }, dark: { tint: '#3a3310', line: '#ead36a' } },
  amber: { light: { tint: '#fdf0d5', line: '#9a6200' }, dark: { tint: '#3b2c0c', line: '#f0bd5a' } },
  red: { light: { tint: '#fde6e4', line: '#b3261e' }, dark: { tint: '#421a17', line: '#ff9d94' } },
  green: { light: { tint: '#e2f4e9', line: '#1c7c4a' }, dark: { tint: '#153625', line: '#7fd6a2' } },
  blue: { light: { tint: '#e3effb', line: '#2457c5' }, dark: { tint: '#16304a', line: '#8fb3ff' } },
  purple: { light: { tint: '#f1e8fb', line: '#6f3bb5' }, dark: { tint: '#30214a', line: '#cda9ff' } },
}

/** The line of ratings that were never given, whatever their grade. */
export const UNGIVEN: Record<Tone, string> = { light: '#5b6876', dark: '#9aa6b2' }
/** Behind the mark that the reader points at. */
export const POINTED_AT: Record<Tone, string> = { light: '#ffe89a', dark: '#4a4010' }
