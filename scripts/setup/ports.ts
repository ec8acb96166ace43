import { createServer } from 'node:net';

/** Can we listen there? Refuses with a sentence that names the port and the variable that changes it. */
export function ensureFree(host: string, port: number, variable: string): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      fail(new Error(sentenceFor(error.code, host, port, variable), { cause: error })),
    );
    probe.listen(port, host, () => probe.close(() => done()));
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
      return `Port ${port} is taken by another program. Choose another one with ${variable}, for example: ${variable}=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} may not be used by this account. Choose one above 1023 with ${variable}.`;
    default:
      return `Nothing can listen on ${host}:${port} (${code}). Check ${variable} and its host.`;
  }
}
