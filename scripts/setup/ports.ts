import { createServer, type Server } from 'node:net';

/** An address to listen on, and the variable that chooses its port. */
export interface Place {
  host: string;
  port: number;
  variable: string;
}

/**
 * Can we listen on all of these at once? Refuses with a sentence that names the port and the variable that
 * changes it.
 */
export async function ensureFree(...places: Place[]): Promise<void> {
  const probes: Server[] = [];
  try {
    for (const place of places) probes.push(await listenAt(place));
  } finally {
    await Promise.all(probes.map((probe) => new Promise((done) => probe.close(done))));
  }
}

function listenAt({ host, port, variable }: Place): Promise<Server> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      fail(new Error(sentenceFor(error.code, host, port, variable), { cause: error })),
    );
    probe.listen(port, host, () => done(probe));
  });
}

function sentenceFor(
  code: string | undefined,
  host: string,
  port: number,
  variable: string,
): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. If by a Simpul that was killed, end what it left: ss -ltnp 'sport = :${port}' names the process. If by another program, choose another port with ${variable}, for example: ${variable}=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} may not be used by this account. Choose one above 1023 with ${variable}.`;
    default:
      return `Nothing can listen on ${host}:${port} (${code}). Check ${variable} and its host.`;
  }
}
