import {
  CHANGES_WAIT_MS,
  CONTRACT_VERSION,
  type KimContent,
  type Network,
  type PreviewOrder,
  type PreviewReceipts,
  type Receipt,
  type Receipts,
} from '@simpul/contract';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the stand-in misbehaves: as a broken, a confused or a tired CMS would. */
export type Mood = 'well' | 'error' | 'half' | 'empty' | 'other-version' | 'silent' | 'html';

export const TOKEN = 'token-of-the-tests';

/** A stand-in for the CMS that speaks the publication API over HTTP on a port of its own. */
export class FakeCms {
  network: Network;
  /** Content by slug, or how to make it. */
  kims: (slug: string) => KimContent | undefined;
  /** Files by path, as the CMS serves uploads. */
  files = new Map<string, Buffer>();
  mood: Mood = 'well';
  receipts: Receipt[] = [];
  /** A CMS from before there were previews does not. */
  knowsPreviews = true;
  /** What became of the previews that were asked for. */
  previews: PreviewReceipts['previews'] = [];
  /** Paths asked for, oldest first. */
  asked: string[] = [];
  readonly #server: Server;
  readonly #waiting = new Set<ServerResponse>();
  readonly #forPreviews = new Set<ServerResponse>();
  #orders: PreviewOrder[] = [];
  #port = 0;

  private constructor(network: Network, kims: FakeCms['kims']) {
    this.network = network;
    this.kims = kims;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** Starts one; `port` 0 takes any free one. */
  static async start(network: Network, kims: FakeCms['kims'], port = 0): Promise<FakeCms> {
    const cms = new FakeCms(network, kims);
    await new Promise<void>((done) => cms.#server.listen(port, '127.0.0.1', done));
    return cms;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Publishes another state of the network, and rings. */
  publish(network: Partial<Network>): void {
    const revision = network.revision ?? this.network.revision + 1;
    this.network = { ...this.network, ...network, revision };
    for (const response of this.#waiting) this.#sayRevision(response);
    this.#waiting.clear();
  }

  /** Asks for previews; each is told once. */
  order(...orders: PreviewOrder[]): void {
    this.#orders.push(...orders);
    for (const response of this.#forPreviews) this.#sayOrders(response);
    this.#forPreviews.clear();
  }

  /** Stops listening, as a CMS that is down; `resume` listens at the same place again. */
  async pause(): Promise<void> {
    this.#port = this.port;
    await this.stop();
  }

  resume(): Promise<void> {
    return new Promise((done) => this.#server.listen(this.#port, '127.0.0.1', done));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    this.asked.push(path);
    if (path.startsWith('/api/') && request.headers.authorization !== `Bearer ${TOKEN}`) {
      response.writeHead(401).end();
    } else if (this.mood === 'silent') {
      response.socket?.setTimeout(0);
    } else if (this.mood === 'error') {
      response.writeHead(500).end('{"error":{"message":"database is locked"}}');
    } else if (this.mood === 'html') {
      response.end('<!doctype html><title>502</title>');
    } else if (path.startsWith('/api/publication/changes')) {
      const since = Number(new URL(path, 'http://cms').searchParams.get('since'));
      if (this.network.revision > since) this.#sayRevision(response);
      else this.#wait(response, this.#waiting, (waiting) => this.#sayRevision(waiting));
    } else if (path === '/api/publication/network') {
      this.#say(response, this.#inMood(this.network));
    } else if (path === '/api/publication/previews' && !this.knowsPreviews) {
      response.writeHead(404).end();
    } else if (path === '/api/publication/previews' && request.method === 'GET') {
      if (this.#orders.length > 0) this.#sayOrders(response);
      else this.#wait(response, this.#forPreviews, (waiting) => this.#sayOrders(waiting));
    } else if (path === '/api/publication/previews') {
      this.previews.push(...((await bodyOf(request)) as PreviewReceipts).previews);
      response.writeHead(204).end();
    } else if (path === '/api/publication/receipts') {
      this.receipts.push(...((await bodyOf(request)) as Receipts).receipts);
      response.writeHead(204).end();
    } else if (path.startsWith('/api/publication/kims/')) {
      const content = this.kims(path.slice('/api/publication/kims/'.length));
      if (content) this.#say(response, this.#inMood(content));
      else response.writeHead(404).end();
    } else {
      const file = this.files.get(path);
      if (file) response.end(file);
      else response.writeHead(404).end();
    }
  }

  #wait(
    response: ServerResponse,
    among: Set<ServerResponse>,
    say: (response: ServerResponse) => void,
  ): void {
    among.add(response);
    const limit = setTimeout(() => say(response), CHANGES_WAIT_MS);
    response.once('close', () => {
      clearTimeout(limit);
      among.delete(response);
    });
  }

  #sayOrders(response: ServerResponse): void {
    this.#say(response, { contract: CONTRACT_VERSION, previews: this.#orders.splice(0) });
  }

  #sayRevision(response: ServerResponse): void {
    this.#say(response, { contract: CONTRACT_VERSION, revision: this.network.revision });
  }

  #inMood(answer: Network | KimContent): unknown {
    if (this.mood === 'other-version') return { ...answer, contract: CONTRACT_VERSION + 1 };
    if (this.mood !== 'empty') return answer;
    const emptied = Object.entries(answer).map(([name, value]): [string, unknown] => [
      name,
      Array.isArray(value) ? [] : value,
    ]);
    return Object.fromEntries(emptied);
  }

  #say(response: ServerResponse, answer: unknown): void {
    const json = JSON.stringify(answer);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    if (this.mood === 'half') {
      // A line that breaks: the length promises more than comes.
      response.writeHead(200, { 'content-length': Buffer.byteLength(json) });
      response.write(json.slice(0, json.length / 2));
      response.socket?.end();
    } else response.end(json);
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
}
