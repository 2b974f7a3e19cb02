import { defineConfig } from '@playwright/test';

import { launchOptions } from './chromium.js';

const command = process.env.SERVER_COMMAND;
// The port is the one that `devserver` takes when it is told none.
if (command) process.env.BASE_URL ??= 'http://127.0.0.1:8080/';
if (!process.env.BASE_URL) {
  throw new Error('Set BASE_URL to the served site, or SERVER_COMMAND to what serves it.');
}

export default defineConfig({
  testMatch: '*.spec.js',
  // Where nothing is committed from.
  outputDir: 'node_modules/.results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'line',
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    toHaveScreenshot: {
      pathTemplate: '{testDir}/visual/{arg}{ext}',
      // Both are made on the same kind of machine: what is allowed for is the rounding of
      // colours by another processor, and no more.
      threshold: 0.02,
      maxDiffPixels: 8,
    },
  },
  snapshotPathTemplate: '{testDir}/aria/{arg}{ext}',
  // What a test compares with is made only when asked for: visual.spec.js says how. Where it
  // is missing, the test fails.
  updateSnapshots: 'none',
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'en-US',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    browserName: 'chromium',
    // What a test shows in a picture, it shows in the browser itself: visual.spec.js.
    launchOptions: { ...launchOptions, executablePath: process.env.HEADLESS_SHELL ?? launchOptions.executablePath },
    // What it answers, tests could not change: offline.spec.js allows it.
    serviceWorkers: 'block',
  },
  webServer: command && {
    command,
    url: process.env.BASE_URL,
    cwd: '../..',
    reuseExistingServer: false,
  },
});
