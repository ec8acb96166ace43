import { randomUUID } from 'node:crypto';
import { AUTHORING_VERSION, authoringEndpoints, type Endpoint } from '@simpul/contract';
import type { MemberRole, Officer } from '@simpul/domain';
import { expect } from 'vitest';
import type { BootedCms } from '../../boot/boot-cms.mts';

/** An officer of the province who has no account of the panel. */
export const province: Officer = {
  kind: 'officer',
  role: 'province',
  id: 'officer:uji',
  region: '62',
  disabled: false,
};

export const inviteAs = (
  cms: BootedCms,
  kim: string,
  role: MemberRole,
  officer: Officer = province,
) => cms.inviteMember(officer, { kim, role, name: `Anggota ${role}` });

/** The secret in the link of an invitation. */
export const secretOf = ({ link }: { link: string }): string => link.split('#')[1]!;

interface Ask {
  body?: unknown;
  headers?: Record<string, string>;
  key?: string;
}

interface Said {
  status: number;
  body: Record<string, unknown> & { error?: { code: string; message: string } };
}

/** A phone: keeps the cookie it is given and speaks to the authoring API as a browser would. */
export interface Phone {
  cookie: string;
  ask(method: string, path: string, ask?: Ask): Promise<Said>;
  /** The same with the code of a refusal in short: `[status, code]`. */
  refusal(method: string, path: string, ask?: Ask): Promise<[number, string | undefined]>;
  /** Another phone that shows the same cookie. */
  copy(): Phone;
}

export function makePhone(cms: BootedCms, cookie = ''): Phone {
  const phone: Phone = {
    cookie,
    async ask(method, path, { body, headers = {}, key = randomUUID() } = {}) {
      const isForm = body instanceof FormData;
      const response = await fetch(`${cms.url}/api/authoring${path}`, {
        method,
        headers: {
          origin: cms.url!,
          'idempotency-key': key,
          'simpul-authoring': String(AUTHORING_VERSION),
          ...(phone.cookie ? { cookie: phone.cookie } : {}),
          ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      });
      const set = response.headers.get('set-cookie');
      if (set) phone.cookie = set.split(';')[0]!;
      const text = await response.text();
      const said = { status: response.status, body: JSON.parse(text) as Said['body'] };
      if (response.ok) answerOf(method, path).parse(said.body);
      else expect(Object.keys(said.body.error!).sort()).toEqual(['code', 'message']);
      return said;
    },
    async refusal(method, path, ask) {
      const { status, body } = await phone.ask(method, path, ask);
      return [status, body.error?.code];
    },
    copy: () => makePhone(cms, phone.cookie),
  };
  return phone;
}

/** What the contract promises as the answer of this address. */
function answerOf(method: string, path: string): Endpoint['answer'] {
  const asked = path.split('?')[0]!.split('/');
  const matches = (endpoint: Endpoint): boolean => {
    const parts = endpoint.path.split('/');
    return (
      endpoint.method === method &&
      parts.length === asked.length &&
      parts.every((part, at) => part.startsWith(':') || part === asked[at])
    );
  };
  const all: Endpoint[] = Object.values(authoringEndpoints);
  const found = all.filter(matches);
  return (found.find(({ path: exact }) => exact === path) ?? found[0]!).answer;
}

/** A phone on which a new member of the KIM is signed in, and the member's id. */
export async function joinAs(
  cms: BootedCms,
  kim: string,
  role: MemberRole,
): Promise<{ phone: Phone; id: string }> {
  const phone = makePhone(cms);
  const token = secretOf(await inviteAs(cms, kim, role));
  const { body } = await phone.ask('POST', '/invitations/accept', {
    body: { token, device: 'Ponsel uji' },
  });
  return { phone, id: (body['member'] as { id: string }).id };
}
