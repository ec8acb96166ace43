import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of the next requests; once the list is empty they pass. */
type Fault =
  /** This status instead of the server's answer; the server never hears of the request. */
  | { status: number; code?: string }
  /** The server hears of it, and its answer is lost. */
  | 'answer lost'
  /** The first half of the answer, then nothing. */
  | 'answer torn'
  /** Nothing for so long that nobody waits. */
  | 'silence';

/** A line to a server that fails as it is told. */
export async function faultyLine(target: string) {
  const faults: Fault[] = [];
  let asked = 0;
  const server = createServer((incoming, outgoing) => {
    asked++;
    const fault = faults.shift();
    if (fault === 'silence') return;
    if (typeof fault === 'object') {
      incoming.resume();
      const code = fault.code ? `<Error><Code>${fault.code}</Code></Error>` : 'not XML';
      return void outgoing.writeHead(fault.status).end(code);
    }
    pass(incoming, outgoing, target, fault);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    asked: () => asked,
    end: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  target: string,
  fault: Fault | undefined,
): void {
  const { method, headers, url } = incoming;
  const { hostname, port } = new URL(target);
  // The host stands in the signature: it goes on as it came.
  const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part));
    answer.on('end', () => {
      if (fault === 'answer lost') return void outgoing.destroy();
      const whole = Buffer.concat(parts);
      outgoing.writeHead(answer.statusCode!, answer.headers);
      if (fault === undefined) return void outgoing.end(whole);
      outgoing.write(whole.subarray(0, whole.length / 2), () => outgoing.destroy());
    });
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
