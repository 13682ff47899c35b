import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumArguments, chromiumPath } from './e2e/chromium.ts'

const port = process.env['E2E_PORT'] ?? '3940'
const baseURL = `http://localhost:${port}`
// Workers load this file too: only the first makes the folder.
process.env['E2E_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'deelwijzer-e2e-'))

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // A busy machine may lose one; what fails twice is a fault, and what passed the second time is named.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'off',
    launchOptions: { executablePath: await chromiumPath(), args: chromiumArguments },
  },
  // The product sends no script; a browser that would run none is the one it is tested in.
  projects: [{ name: 'without script', use: { javaScriptEnabled: false } }],
  webServer: {
    command: 'npm run -s start',
    url: `${baseURL}/aanmelden`,
    timeout: 120_000,
    env: {
      PORT: port,
      GALLERY: '1',
      LOG_LEVEL: 'error',
      DATA_DIR: process.env['E2E_DATA_DIR'],
    },
  },
})
