import { chromium, type Browser } from 'playwright-core';

/**
 * A headless Chromium of the system. `*.localhost` is led to this machine as browsers do by themselves;
 * everything that would call home is off.
 */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP *.localhost 127.0.0.1',
    ],
  });
