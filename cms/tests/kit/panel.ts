import type { OfficerRole } from '@simpul/domain';
import type { BootedCms } from '../../boot/boot-cms.mts';

let officers = 0;

/** Signs a fresh officer in to the admin panel and speaks to the routes that the panel calls. */
export async function signIn(
  cms: BootedCms,
  role: OfficerRole,
  region = role === 'province' ? '62' : '62.71',
) {
  const email = `petugas-${++officers}@contoh.id`;
  const password = await cms.createOfficer({ email, name: 'Petugas', role, region });
  const ask = (token: string, method: string, path: string, body?: object | FormData) =>
    fetch(`${cms.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body && !(body instanceof FormData) ? { 'content-type': 'application/json' } : {}),
      },
      body: body instanceof FormData || body === undefined ? body : JSON.stringify(body),
    });
  const answer = await ask('', 'POST', '/admin/login', { email, password });
  const { data } = (await answer.json()) as { data: { token: string } };
  return {
    email,
    password,
    ask: (method: string, path: string, body?: object | FormData) =>
      ask(data.token, method, path, body),
    /** The same with a body as it is. */
    raw: (method: string, path: string, type: string, body: string) =>
      fetch(`${cms.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${data.token}`, 'content-type': type },
        body,
      }),
    upload(bytes: Buffer, name: string, type: string) {
      const form = new FormData();
      form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
      return ask(data.token, 'POST', '/upload', form);
    },
  };
}
