import { connect } from 'node:net';

/** A request as it goes over the line. */
export interface Asked {
  method?: string;
  target?: string;
  /** `1.1` or `1.0`. */
  version?: string;
  /** Lines of the head after the first, as they are sent; `Connection: close` is added. */
  head?: readonly string[];
  body?: string;
}

export interface Answered {
  status: number;
  /** Names in lower case, without those that are the server's own business. */
  headers: Record<string, string>;
  body: Buffer;
}

const OF_THE_SERVER = new Set(['date', 'server', 'connection', 'keep-alive', 'transfer-encoding']);

/** Sends exactly these bytes, as no kind client would, and reads the answer until the line is closed. */
export async function askRaw(port: number, asked: Asked): Promise<Answered> {
  const { method = 'GET', target = '/', version = '1.1', head = [], body = '' } = asked;
  const lines = [`${method} ${target} HTTP/${version}`, ...head, 'Connection: close', '', body];
  const raw = await new Promise<Buffer>((done, fail) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(lines.join('\r\n')));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      chunks.length > 0 && error.code === 'ECONNRESET' ? done(Buffer.concat(chunks)) : fail(error),
    );
    socket.on('end', () => done(Buffer.concat(chunks)));
  });
  return read(raw);
}

function read(raw: Buffer): Answered {
  const end = raw.indexOf('\r\n\r\n');
  const [first, ...lines] = raw.subarray(0, end).toString('latin1').split('\r\n');
  const all: [string, string][] = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const names = all.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`the header ${twice} stands twice`);
  const isChunked = all.some(([name]) => name === 'transfer-encoding');
  const rest = raw.subarray(end + 4);
  return {
    status: Number(first!.split(' ')[1]),
    headers: Object.fromEntries(
      all.filter(([name]) => !OF_THE_SERVER.has(name)).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    body: isChunked ? joined(rest) : rest,
  };
}

function joined(chunked: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const line = chunked.indexOf('\r\n', at);
    const size = parseInt(chunked.subarray(at, line).toString(), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(chunked.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
