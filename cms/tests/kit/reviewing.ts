import type { Reviewed } from '../../src/desk/review/views.ts';
import type { signIn } from './panel.ts';

type Officer = Awaited<ReturnType<typeof signIn>>;

/** What this officer reads before deciding; nothing of it where the item is hidden. */
export const readItem = async (who: Officer, address: string): Promise<Partial<Reviewed>> =>
  (await (await who.ask('GET', address)).json()) as Partial<Reviewed>;

/** Publishes a post as this officer reads it at this moment. */
export async function publishRead(who: Officer, id: string): Promise<Response> {
  const address = `/desk/review/post/${id}`;
  const { version } = await readItem(who, address);
  return who.ask('POST', `${address}/publish`, { version });
}
