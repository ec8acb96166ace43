import { request } from 'node:http';

export interface Answer {
  status: number;
  text: string;
}

/** Sends JSON from a loopback address of its own, as another machine would: fetch cannot choose one. */
export function postFrom(
  localAddress: string,
  url: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(
      url,
      { method: 'POST', localAddress, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => done({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', fail);
    sent.end(JSON.stringify(body));
  });
}
