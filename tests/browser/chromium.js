// The browser that tests and benchmarks run in.
import { fileURLToPath } from 'node:url';

/** How it is started: nothing may go to the network but what the site asks for. Most tests run in its
 * headless shell, where there is one: playwright.config.js. */
export const launchOptions = {
  executablePath: fileURLToPath(new URL('chromium.sh', import.meta.url)),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** 1.6 Mbit/s and 150 ms, what Lighthouse calls slow 4G. */
export const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
