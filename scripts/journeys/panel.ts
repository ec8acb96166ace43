import { z } from 'zod';

const LoginSchema = z.object({ data: z.object({ token: z.string() }) });
const DocumentSchema = z.object({ data: z.object({ documentId: z.string() }).loose() });
const ListSchema = z.object({ results: z.array(z.object({ documentId: z.string() }).loose()) });
const InvitationSchema = z.object({ link: z.string() });
const PreviewSchema = z.object({ address: z.url(), until: z.string() });
const ReviewedSchema = z.object({ version: z.string() });
const RefusalSchema = z.object({ error: z.object({ message: z.string() }) });

type Type = 'announcement' | 'post' | 'gallery' | 'event' | 'kim' | 'region' | 'agency';

/** What an officer does in the admin panel, through the very routes the panel calls. */
export interface Panel {
  create: (type: Type, data: object) => Promise<string>;
  update: (type: Type, id: string, data: object) => Promise<void>;
  /** What the panel's Publish button sends: the whole form, saved and published at once. */
  publish: (type: Type, id: string, data?: object) => Promise<void>;
  /** Takes what is published from every site. */
  withdraw: (type: Type, id: string) => Promise<void>;
  /** Opens what was withdrawn again, as a draft. */
  restore: (type: Type, id: string) => Promise<void>;
  remove: (type: Type, id: string) => Promise<void>;
  /** The documentId of the first document whose field has this value. */
  find: (type: Type, field: string, value: string) => Promise<string>;
  /** The link by which a new member of this KIM comes in. */
  invite: (kim: string, role: string, name: string) => Promise<string>;
  /** Address of the page that a draft would be on a site, for this officer alone. */
  preview: (type: Type, id: string, site: string) => Promise<string>;
  /** What the page of the review does: reads an item that waits, and publishes what was read. */
  publishReviewed: (type: Type, id: string) => Promise<void>;
}

/** Signs in at the panel. Refusals of any call are Errors with the sentence that the officer would read. */
export async function signIn(cms: string, email: string, password: string): Promise<Panel> {
  let token = '';
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${cms}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    const json: unknown = response.status === 204 ? null : await response.json();
    if (response.ok) return json;
    const refusal = RefusalSchema.safeParse(json);
    throw new Error(
      refusal.success ? refusal.data.error.message : `${method} ${path}: ${response.status}`,
    );
  };
  token = LoginSchema.parse(await call('POST', '/admin/login', { email, password })).data.token;

  const collection = (type: Type) => `/content-manager/collection-types/api::${type}.${type}`;
  return {
    create: async (type, data) =>
      DocumentSchema.parse(await call('POST', collection(type), data)).data.documentId,
    update: async (type, id, data) => void (await call('PUT', `${collection(type)}/${id}`, data)),
    publish: async (type, id, data = {}) =>
      void (await call('POST', `${collection(type)}/${id}/actions/publish`, data)),
    withdraw: async (type, id) =>
      void (await call('POST', `/desk/items/${type}/${id}/withdraw`, { reason: 'Keliru.' })),
    restore: async (type, id) => void (await call('POST', `/desk/items/${type}/${id}/restore`, {})),
    remove: async (type, id) => void (await call('DELETE', `${collection(type)}/${id}`)),
    invite: async (kim, role, name) =>
      InvitationSchema.parse(await call('POST', `/members/of/${kim}/invitations`, { role, name }))
        .link,
    preview: async (type, id, site) =>
      PreviewSchema.parse(await call('POST', `/previews/${type}/${id}`, { site })).address,
    publishReviewed: async (type, id) => {
      const { version } = ReviewedSchema.parse(await call('GET', `/desk/review/${type}/${id}`));
      await call('POST', `/desk/review/${type}/${id}/publish`, { version });
    },
    find: async (type, field, value) => {
      const query = new URLSearchParams({ [`filters[${field}][$eq]`]: value, pageSize: '1' });
      const { results } = ListSchema.parse(await call('GET', `${collection(type)}?${query}`));
      const [first] = results;
      if (!first) throw new Error(`No ${type} with ${field} ${value}`);
      return first.documentId;
    },
  };
}
