import type { ItemContent } from '@simpul/contract/authoring';
import type { TimeZone } from '@simpul/domain';
import type { Client } from '../api/client.ts';
import type { Outcome } from '../api/outcome.ts';
import { contentOf } from '../draft/content-of.ts';
import type { SendingEvent } from '../sending/advance.ts';
import type { Step } from '../sending/next-step.ts';
import type { Sending, Write } from '../sending/sending.ts';
import type { Database } from '../store/database.ts';

type Doing = Exclude<Step, { do: 'nothing' | 'wait' }>;

/** Does one step for a sending and tells what became of it. */
export function performStep(
  step: Doing,
  sending: Sending,
  tools: { db: Database; call: Client; zone: () => TimeZone; newKey: () => string },
): Promise<SendingEvent> {
  if (step.do === 'send-photo') return sendPhoto(step.photo, tools);
  if (step.do === 'freeze') return freeze(sending, tools);
  return sendWrite(step.write, tools.call);
}

async function sendPhoto(
  { key, write }: Sending['photos'][number],
  { db, call }: { db: Database; call: Client },
): Promise<SendingEvent> {
  const photo = await db.get('photos', key);
  if (!photo?.sent) {
    return { is: 'refused', code: 'photo-unknown', message: '', photo: key };
  }
  const outcome = await call('sendPhoto', { sent: photo.sent, key: write });
  if (outcome.is === 'answer') return { is: 'photo-stored', key, hash: outcome.answer.hash };
  return eventOf(outcome, key);
}

/** The write as it will go out, whole, made of the draft as it stands now. */
async function freeze(
  { draft: id, wanted, note, photos, sent }: Sending,
  { db, zone, newKey }: { db: Database; zone: () => TimeZone; newKey: () => string },
): Promise<SendingEvent> {
  const draft = await db.get('drafts', id);
  // Changed since it was asked for, in another tab: what is half written is not sent.
  if (!draft || !wanted || draft.edition > wanted.edition) return { is: 'taken-back' };
  const hashes = new Map(photos.map(({ key, hash }) => [key, hash]));
  const content = contentOf(draft, (key) => hashes.get(key) ?? null, zone());
  const head = { key: newKey(), edition: draft.edition, intent: wanted.intent };
  return { is: 'frozen', write: { ...head, ...bodyOf(content, wanted.intent, note, sent) } };
}

function bodyOf(
  content: ItemContent,
  intent: Write['intent'],
  note: string,
  sent: Sending['sent'],
):
  | Omit<Extract<Write, { kind: 'create' }>, 'key' | 'edition' | 'intent'>
  | Omit<Extract<Write, { kind: 'save' }>, 'key' | 'edition' | 'intent'>
  | Omit<Extract<Write, { kind: 'correct' }>, 'key' | 'edition' | 'intent'> {
  if (!sent) return { kind: 'create', body: { content, then: intent } };
  const { id, version: base, state } = sent.item;
  return note !== '' && state === 'published' && intent === 'send'
    ? { kind: 'correct', id, body: { base, content, note } }
    : { kind: 'save', id, body: { base, content, then: intent } };
}

async function sendWrite(write: Write, call: Client): Promise<SendingEvent> {
  const { key } = write;
  const outcome =
    write.kind === 'create'
      ? await call('createItem', { sent: write.body, key })
      : write.kind === 'save'
        ? await call('saveItem', { id: write.id, sent: write.body, key })
        : await call('correctItem', { id: write.id, sent: write.body, key });
  return outcome.is === 'answer' ? { is: 'written', item: outcome.answer } : eventOf(outcome);
}

function eventOf(
  outcome: Exclude<Outcome<unknown>, { is: 'answer' }>,
  photo?: string,
): SendingEvent {
  if (outcome.is === 'line') return { ...outcome, is: 'line-failed' };
  if (outcome.is === 'conflict') return { is: 'conflicted', stored: outcome.conflict.stored };
  const { code, message } = outcome;
  return { is: 'refused', code, message, ...(photo !== undefined && { photo }) };
}
