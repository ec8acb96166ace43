import { AUTHORING_VERSION } from '@simpul/contract';
import { randomUUID } from 'node:crypto';

/** What a member's phone sends to the authoring API; refusals are Errors with the sentence of the CMS. */
export interface Member {
  ask: (method: string, path: string, body?: object | FormData) => Promise<Record<string, unknown>>;
  /** The same device, with its session, where the CMS has another address. */
  at: (cms: string) => Member;
}

/** Accepts an invitation by its link, and is signed in. */
export async function acceptInvitation(cms: string, link: string): Promise<Member> {
  const member = deviceAt(cms, '');
  const token = link.split('#')[1];
  await member.ask('POST', '/invitations/accept', { token, device: 'Ponsel uji' });
  return member;
}

function deviceAt(cms: string, session: string): Member {
  let cookie = session;
  const ask: Member['ask'] = async (method, path, body) => {
    const response = await fetch(`${cms}/api/authoring${path}`, {
      method,
      headers: {
        Origin: cms,
        'Idempotency-Key': randomUUID(),
        'Simpul-Authoring': String(AUTHORING_VERSION),
        ...(cookie && { Cookie: cookie }),
        ...(body && !(body instanceof FormData) && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const json = (await response.json()) as { error?: { message: string } };
    if (!response.ok)
      throw new Error(json.error?.message ?? `${method} ${path}: ${response.status}`);
    return json;
  };
  return { ask, at: (other) => deviceAt(other, cookie) };
}
