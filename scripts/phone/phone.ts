import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** How a cheap phone on a thin line is: everything takes four times as long, 400 kbit/s, 300 ms away. */
export interface Slowness {
  cpu: number;
  /** Bytes per second. */
  line: number;
  latencyMs: number;
}
export const cheapPhone: Slowness = { cpu: 4, line: 50_000, latencyMs: 300 };

/** A phone of 360 px with a browser that keeps what it kept when the page dies. */
export class Phone {
  readonly context: BrowserContext;
  readonly origin: string;
  readonly #slowness: Slowness | null;
  #page: Page;
  /** What the page said went wrong. */
  readonly complaints: string[] = [];

  private constructor(
    context: BrowserContext,
    page: Page,
    origin: string,
    slowness: Slowness | null,
  ) {
    this.context = context;
    this.origin = origin;
    this.#page = page;
    this.#slowness = slowness;
  }

  /** `port` is that of the web server, or of a line before it. */
  static async unpack(
    browser: Browser,
    port: number,
    { slowness = null, dark = false }: { slowness?: Slowness | null; dark?: boolean } = {},
  ): Promise<Phone> {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      colorScheme: dark ? 'dark' : 'light',
    });
    const phone = new Phone(
      context,
      await context.newPage(),
      `http://tulis.localhost:${port}`,
      slowness,
    );
    await phone.#becomePage(phone.#page);
    return phone;
  }

  get page(): Page {
    return this.#page;
  }

  /** Opens Tulis, at a screen (`draf/…`) or an address of its own (`/undangan#…`). */
  async open(where = ''): Promise<void> {
    const path = where.startsWith('/') ? where : `/#/${where}`;
    await this.#page.goto(`${this.origin}${path}`, { waitUntil: 'domcontentloaded' });
    await this.#page.locator('h1').first().waitFor();
  }

  /** Waits until the app can be opened without any line. */
  async untilInstalled(): Promise<void> {
    await this.#page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  }

  /** The page dies in the midst of whatever it does, as when the phone needs its memory. */
  async kill(): Promise<void> {
    const dying = this.#page;
    const session = await this.context.newCDPSession(dying);
    const crashed = new Promise((done) => dying.once('crash', done));
    // The answer to the command dies with the page.
    session.send('Page.crash').catch(() => {});
    await crashed;
    await this.#turnOver();
    await dying.close();
  }

  /** The page is closed, and Tulis opened anew. */
  async reopen(): Promise<void> {
    await this.#page.close();
    await this.#turnOver();
    await this.open();
  }

  /** Signal, or none. */
  online(is: boolean): Promise<void> {
    return this.context.setOffline(!is);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  async #turnOver(): Promise<void> {
    this.#page = await this.context.newPage();
    await this.#becomePage(this.#page);
  }

  async #becomePage(page: Page): Promise<void> {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // A refused or failed request is told by the browser itself; the app lives with those.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.complaints.push(message.text());
      }
    });
    page.setDefaultTimeout(60_000);
    if (!this.#slowness) return;
    const { cpu, line, latencyMs } = this.#slowness;
    const session: CDPSession = await this.context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      downloadThroughput: line,
      uploadThroughput: line,
      latency: latencyMs,
    });
  }
}
