import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './scripts/browsers.ts'

const chromium = findBrowser('chromium') ?? ''
const firefox = findBrowser('firefox') ?? ''

/** A browser may lose a moment on a busy machine. `npm test` names what passed only at the second try. */
const TRIES = { retry: 1 }

/** Made-up input is the same each time, so that what fails here fails for everybody; `npm run fuzz` gives other seeds. */
const seed = Number(process.env.SPOTCHECK_SEED ?? 20_261_122)

/** The extension's texts, which outside of it no browser has. */
const EXTENSION_TEXTS = 'apps/extension/locales/in-tests.ts'

/**
 * `*.test.ts` run in Node, `*.browser.ts` in a real Chromium, `*.e2e.ts` drive the production extension in both
 * browsers.
 */
export default defineConfig({
  test: {
    provide: { seed },
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: EXTENSION_TEXTS,
          // No test tells the time; on a busy machine two megabytes take longer than the five seconds allowed by default.
          testTimeout: 60_000,
          include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        // Found out only while the tests run, they would have these loaded anew from their start.
        optimizeDeps: { include: ['approx-string-match', 'axe-core', 'fast-check'] },
        test: {
          name: 'browser',
          ...TRIES,
          setupFiles: EXTENSION_TEXTS,
          include: ['packages/**/*.browser.ts', 'apps/**/*.browser.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromium,
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          ...TRIES,
          environment: 'node',
          include: ['apps/extension/e2e/**/*.e2e.ts'],
          env: { SPOTCHECK_CHROMIUM: chromium, SPOTCHECK_FIREFOX: firefox },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
