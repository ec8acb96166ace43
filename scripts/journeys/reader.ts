import { request, type IncomingHttpHeaders } from 'node:http';

export interface Answer {
  status: number;
  type: string;
  headers: IncomingHttpHeaders;
  body: string;
  bytes: Buffer;
}

const FEEDS = [
  '/rss.xml',
  '/berita/rss.xml',
  '/pengumuman/rss.xml',
  '/atom.xml',
  '/feed.json',
  '/agenda.ics',
  '/sitemap.xml',
];

/** What a resident, a feed reader or a search engine sees, over the web server and its host names. */
export class Reader {
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  get(host: string, path: string): Promise<Answer> {
    return new Promise((done, fail) => {
      request(
        // A connection of its own for each: a kept one may be closed by the server just then.
        { port: this.#port, host: '127.0.0.1', path, headers: { Host: host }, agent: false },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const bytes = Buffer.concat(chunks);
            done({
              status: response.statusCode!,
              type: response.headers['content-type'] ?? '',
              headers: response.headers,
              body: bytes.toString(),
              bytes,
            });
          });
        },
      )
        .on('error', fail)
        .end();
    });
  }

  /** Every address of a site: what its sitemap names, its feeds, and the pages linked from its home page. */
  async addresses(host: string): Promise<string[]> {
    const [sitemap, home] = await Promise.all([
      this.get(host, '/sitemap.xml'),
      this.get(host, '/'),
    ]);
    const named = [...sitemap.body.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)];
    const linked = [...home.body.matchAll(/href="(\/[^"#?]*)"/g)];
    const feeds = [
      ...sitemap.body.matchAll(/<loc>https?:\/\/[^/]+(\/(?:topik|wilayah)\/[^<]*)<\/loc>/g),
    ];
    return [
      ...new Set([
        '/',
        ...FEEDS,
        ...named.map((match) => match[1] || '/'),
        ...linked.map((match) => match[1]!).filter((path) => !/^\/(?:_astro|media)\//.test(path)),
        ...feeds.map((match) => `${match[1]}/rss.xml`),
      ]),
    ].sort();
  }

  /** The addresses of a site whose body holds the word. */
  async mentions(host: string, word: string): Promise<string[]> {
    const found: string[] = [];
    for (const path of await this.addresses(host)) {
      const { status, body } = await this.get(host, path);
      if (status === 200 && body.includes(word)) found.push(path);
    }
    return found;
  }
}

/** Waits until the question is answered with yes, asking often; says in milliseconds how long it took. */
export async function until(
  question: () => Promise<boolean>,
  patienceMs = 20_000,
  what = 'it',
): Promise<number> {
  const started = performance.now();
  while (!(await question())) {
    if (performance.now() - started > patienceMs) {
      throw new Error(`Waited ${patienceMs / 1000} s in vain for ${what}.`);
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  return performance.now() - started;
}
