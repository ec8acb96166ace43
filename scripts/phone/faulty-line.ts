import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What befalls one write on its way. */
export const faults = [
  /** The server answers 500 and has done nothing. */
  'error',
  /** It has done what was asked, but the answer is 500. */
  'error-after',
  /** The line breaks in the midst of what is sent. */
  'cut',
  /** Everything arrives, the answer does not. */
  'answer-lost',
  /** It arrives twice, one after the other. */
  'twice',
  /** It arrives twice at the same moment. */
  'twin',
] as const;
export type Fault = (typeof faults)[number];

/** A line between a phone and the web server that fails as lines do in a village. */
export class FaultyLine {
  /** Without signal no connection comes about, and those that were there are gone. */
  broken = false;
  /** Befall the next writes, one each. */
  readonly next: Fault[] = [];
  /** How often each befell a write; a photo that was cut in its midst is told apart. */
  readonly count = new Map<Fault | 'cut-in-photo', number>();
  /** What the phone's browser may be sent packed as; null leaves that to the browser. */
  packing: string | null = null;
  readonly #to: number;
  readonly #sockets: Socket[] = [];
  readonly #server = createServer((request, response) => {
    this.#carry(request, response).catch(() => request.socket.destroy());
  });

  /** `to` is the port of the web server on this machine. */
  constructor(to: number) {
    this.#to = to;
    this.#server.on('connection', (socket) => {
      this.#sockets.push(socket);
      if (this.broken) socket.destroy();
    });
  }

  open(): Promise<void> {
    return new Promise((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Bytes of the answers' bodies as they were sent, packed. */
  bodyBytes = 0;

  /** Bytes that have gone over the line, both ways, headers included. */
  get bytes(): number {
    return this.#sockets.reduce(
      (sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten,
      0,
    );
  }

  break(): void {
    this.broken = true;
    this.#server.closeAllConnections();
  }

  mend(): void {
    this.broken = false;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #carry(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.broken) {
      request.socket.destroy();
      return;
    }
    const fault = isWrite(request) ? this.next.shift() : undefined;
    if (fault) {
      const what = fault === 'cut' && /\/photos$/.test(request.url!) ? 'cut-in-photo' : fault;
      this.count.set(what, (this.count.get(what) ?? 0) + 1);
    }
    if (fault === 'error') {
      request.resume();
      response.writeHead(500, { 'Content-Type': 'text/html' }).end('<h1>500</h1>');
      return;
    }
    const body = await buffer(request);
    if (fault === 'cut') {
      await this.#deliver(request, body.subarray(0, body.length / 2), body.length).catch(() => {});
      request.socket.destroy();
      return;
    }
    if (fault === 'twice') await this.#deliver(request, body);
    const [answer] = await Promise.all([
      this.#deliver(request, body),
      fault === 'twin' && this.#deliver(request, body),
    ]);
    this.bodyBytes += answer.body.length;
    if (fault === 'answer-lost' || this.broken) request.socket.destroy();
    else if (fault === 'error-after') response.writeHead(500).end();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  /** Hands a request on; with a `length` that is not its own it is broken off in its midst. */
  #deliver({ method, url, headers }: IncomingMessage, body: Buffer, length = body.length) {
    return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>(
      (done, fail) => {
        const onward = ask({
          port: this.#to,
          host: '127.0.0.1',
          method: method!,
          path: url!,
          headers: {
            ...headers,
            ...(this.packing !== null && { 'accept-encoding': this.packing }),
            ...(length > 0 && { 'content-length': length }),
          },
        });
        onward.on('error', fail);
        onward.on('response', (answer) => {
          buffer(answer).then(
            (received) =>
              done({ status: answer.statusCode!, headers: answer.headers, body: received }),
            fail,
          );
        });
        if (body.length === length) onward.end(body);
        else onward.write(body, () => onward.destroy());
      },
    );
  }
}

const isWrite = ({ method, url }: IncomingMessage): boolean =>
  method !== 'GET' && method !== 'HEAD' && /^\/api\/authoring\/(?:items|photos)/.test(url ?? '');
