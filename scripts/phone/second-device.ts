import { randomUUID } from 'node:crypto';
import {
  AUTHORING_BASE,
  AUTHORING_VERSION,
  AuthoredItemSchema,
  authoringHeaders,
  ItemsSchema,
  NewDeviceCodeSchema,
  SessionsSchema,
  type AuthoredItem,
  type ItemSummary,
} from '@simpul/contract';
import { request } from 'node:http';
import type { z } from 'zod';

/** Another device of the same member, or a colleague's: speaks to the authoring API without an app. */
export class SecondDevice {
  readonly #port: number;
  #cookie = '';

  /** `port` is that of the web server. */
  constructor(port: number) {
    this.#port = port;
  }

  async acceptInvitation(link: string): Promise<void> {
    const token = link.split('#')[1]!;
    await this.#ask('POST', '/invitations/accept', { token, device: 'Laptop kantor desa' });
  }

  /** Signs every other device of the member out. */
  async endOtherSessions(): Promise<void> {
    const { sessions } = await this.#read(SessionsSchema, 'GET', '/sessions');
    for (const { id, thisDevice } of sessions) {
      if (!thisDevice) await this.#ask('DELETE', `/sessions/${id}`);
    }
  }

  /** A code that lets one more device in. */
  async deviceCode(): Promise<string> {
    return (await this.#read(NewDeviceCodeSchema, 'POST', '/device-codes', {})).code;
  }

  /** Every item of the KIM, as it stands. */
  async items(): Promise<ItemSummary[]> {
    const all: ItemSummary[] = [];
    let after: string | null = '';
    while (after !== null) {
      const query = after === '' ? '' : `?after=${after}`;
      const page: z.output<typeof ItemsSchema> = await this.#read(
        ItemsSchema,
        'GET',
        `/items${query}`,
      );
      all.push(...page.items);
      after = page.next;
    }
    return all;
  }

  item(id: string): Promise<AuthoredItem> {
    return this.#read(AuthoredItemSchema, 'GET', `/items/${id}`);
  }

  /** Adds a line to the text of an item, as it stands there now. */
  async addLine(id: string, line: string): Promise<void> {
    const { version: base, content } = await this.item(id);
    const longer = { ...content, body: `${content.body}\n\n${line}` };
    await this.#ask('PUT', `/items/${id}`, { base, content: longer, then: 'keep' });
  }

  /** An editor gives a colleague's item back. */
  async giveBack(id: string, note: string): Promise<void> {
    const { version: base } = await this.item(id);
    await this.#ask('POST', `/items/${id}/return`, { base, note });
  }

  async publish(id: string): Promise<void> {
    const { version: base } = await this.item(id);
    await this.#ask('POST', `/items/${id}/publish`, { base });
  }

  async #read<Schema extends z.ZodType>(
    schema: Schema,
    method: string,
    path: string,
    body?: object,
  ): Promise<z.output<Schema>> {
    return schema.parse(await this.#ask(method, path, body));
  }

  #ask(method: string, path: string, body?: object): Promise<unknown> {
    const host = `tulis.localhost:${this.#port}`;
    const text = body === undefined ? '' : JSON.stringify(body);
    return new Promise((done, fail) => {
      const asking = request({
        port: this.#port,
        host: '127.0.0.1',
        method,
        path: `${AUTHORING_BASE}${path}`,
        headers: {
          Host: host,
          Origin: `http://${host}`,
          Cookie: this.#cookie,
          [authoringHeaders.contract]: String(AUTHORING_VERSION),
          [authoringHeaders.idempotencyKey]: randomUUID(),
          ...(text && {
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(text),
          }),
        },
      });
      asking.on('error', fail);
      asking.on('response', (response) => {
        const [cookie] = response.headers['set-cookie'] ?? [];
        if (cookie) this.#cookie = cookie.split(';')[0]!;
        let said = '';
        response.setEncoding('utf8');
        response.on('data', (more: string) => (said += more));
        response.on('end', () => {
          if (response.statusCode! < 300) done(JSON.parse(said));
          else fail(new Error(`${method} ${path}: ${response.statusCode} ${said}`));
        });
      });
      asking.end(text);
    });
  }
}
