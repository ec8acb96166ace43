import { randomUUID } from 'node:crypto';
import type { BootedCms } from '@simpul/cms/boot';
import type { WrittenAddress } from '@simpul/domain/testing';
import type { Asking, Sent } from './asking.ts';
import { changes, type Case } from './cases.ts';
import { fromTulis, type Asker } from './cast.ts';
import { rowsIn } from './rows.ts';
import type { Stage } from './specs.ts';
import type { Made } from './things.ts';
import { verdict, type Answer } from './verdict.ts';

/** Asks over HTTP, and tells what is wrong with the answer; null when it is as the policy says. */
export class Conversation {
  readonly cms: BootedCms;
  readonly stage: Stage;
  readonly #made = new Map<string, Promise<Made>>();
  readonly #read = new Map<string, Promise<Answer>>();

  constructor(stage: Stage) {
    this.stage = stage;
    this.cms = stage.cms;
  }

  /** Makes what the case is about, where it stays as it is. */
  async prepare(one: Case): Promise<void> {
    if (!changes(one) && !isMadeByAsking(one)) await this.#thingOf(one);
  }

  async try(one: Case): Promise<string | null> {
    const thing = await this.#thingOf(one);
    const asking: Asking = {
      ...{ asker: one.asker, spec: one.spec, thing, cms: this.cms, network: this.stage.network },
      address: one.line.address.split(' ')[1]!,
      version: changes(one) ? await this.#versionFor(one, thing) : 'x',
    };
    const sent = await one.ask.build(asking);
    const answer = await this.#answer(one, sent);
    await one.ask.undo?.(asking);
    if (one.isDoneWithout && answer.status < 300 && !one.wanted.allowed) {
      return (await this.#isAsItWas(one, thing)) ? null : 'stored what was to be left aside';
    }
    return verdict(one, thing, answer);
  }

  /** A thing to be changed is a new one; what stays as it is, is made once. */
  #thingOf(one: Case): Promise<Made> {
    const { spec, line } = one;
    if (changes(one) || isMadeByAsking(one)) return spec.make();
    const key = `${spec.type} ${spec.words} ${spec.described.author} ${line.asks[0] === 'restore'}`;
    const made = this.#made.get(key) ?? spec.make();
    this.#made.set(key, made);
    return made;
  }

  async #versionFor({ asker, line }: Case, { id }: Made): Promise<string> {
    const path = line.address.includes('/profile') ? '/profile' : `/items/${id}`;
    if (line.door !== 'Members' || !/items\/:id|profile/.test(line.address)) return 'x';
    const { text } = await this.#send(asker, line, {
      method: 'GET',
      path: `/api/authoring${path}`,
    });
    return (JSON.parse(text) as { version?: string }).version ?? 'x';
  }

  #answer(one: Case, sent: Sent): Promise<Answer> {
    if (sent.method !== 'GET') return this.#send(one.asker, one.line, sent);
    const key = `${one.asker.name} ${sent.path}`;
    const known = this.#read.get(key) ?? this.#walk(one, sent);
    this.#read.set(key, known);
    return known;
  }

  async #isAsItWas({ spec }: Case, { id, secret }: Made): Promise<boolean> {
    const type = spec.type === 'shared-event' ? 'event' : spec.type;
    const rows = await rowsIn<{ title: string }>(this.cms, type).findMany({
      where: { documentId: id },
    });
    return rows.length > 0 && rows.every(({ title }) => title === `Judul ${secret}`);
  }

  /** What was read may have changed since. */
  forget(): void {
    this.#read.clear();
  }

  /** Every page of a list, in one text. */
  async #walk({ asker, line }: Case, sent: Sent): Promise<Answer> {
    const first = await this.#send(asker, line, sent);
    let text = first.text;
    for (let page = 2, last = first.text; ; page++) {
      const said =
        first.status === 200 && /[?&](?:page=1|type=)/.test(sent.path) ? parse(last) : {};
      const more =
        typeof said.next === 'string'
          ? `${sent.path}&after=${said.next}`
          : sent.path.includes('page=1') && page <= (said.pagination?.pageCount ?? 0)
            ? sent.path.replace('page=1', `page=${page}`)
            : null;
      if (more === null) return { status: first.status, text };
      last = (await this.#send(asker, line, { method: 'GET', path: more })).text;
      text += last;
    }
  }

  async #send(
    { headers }: Asker,
    { door }: WrittenAddress,
    { method, path, body }: Sent,
  ): Promise<Answer> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.cms.url}${path}`, {
      method,
      headers: {
        ...(door === 'Members' ? fromTulis(this.cms, headers['cookie'] ?? '') : {}),
        ...headers,
        ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
        ...(body && !isForm ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    });
    return { status: response.status, text: await response.text() };
  }
}

/** What is asked for does not exist before; an invitation may be for somebody who does. */
const isMadeByAsking = ({ line }: Case): boolean =>
  line.asks[0] === 'create' && line.sent !== 'for one who is a member';

const parse = (text: string) =>
  JSON.parse(text) as { next?: unknown; pagination?: { pageCount?: number } };
