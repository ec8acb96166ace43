import type { AuthoredItem } from '@simpul/contract/authoring';
import type { Write } from '../sending.ts';
import { authoredItem } from './items.ts';

export type Answer =
  | { ok: true; item: AuthoredItem }
  | { ok: false; code: 'conflict'; stored: AuthoredItem }
  | { ok: false; code: 'photo-unknown' };

/** What the contract promises of the server, and nothing else: once per number, versions, photos by name. */
export class Server {
  readonly items = new Map<string, AuthoredItem>();
  private readonly photos = new Map<string, string>();
  private readonly answers = new Map<string, { sent: string; answer: Answer }>();
  private made = 0;

  storePhoto(write: string, key: string): string {
    const known = this.photos.get(write) ?? `h-${key}`;
    this.photos.set(write, known);
    return known;
  }

  forgetPhotos(): void {
    this.photos.clear();
  }

  write(write: Write): Answer {
    const sent = JSON.stringify(write);
    const known = this.answers.get(write.key);
    if (known) {
      if (known.sent !== sent) throw new Error('one number for two contents');
      return known.answer;
    }
    const answer = this.perform(write);
    if (answer.ok) this.answers.set(write.key, { sent, answer });
    return answer;
  }

  /** Somebody else saves the item. */
  editElsewhere(body: string): void {
    for (const [id, item] of this.items) {
      const content = { ...item.content, body };
      this.items.set(id, { ...item, content, version: this.newVersion() });
    }
  }

  private perform(write: Write): Answer {
    const names = new Set(this.photos.values());
    if (write.body.content.photos.some(({ hash }) => !names.has(hash))) {
      return { ok: false, code: 'photo-unknown' };
    }
    const stored = write.kind === 'create' ? null : this.items.get(write.id)!;
    if (stored && 'base' in write.body && write.body.base !== stored.version) {
      return { ok: false, code: 'conflict', stored };
    }
    const id = stored?.id ?? `item-${this.items.size + 1}`;
    const state = write.intent === 'send' ? 'published' : 'draft';
    const item = authoredItem({ id, state, version: this.newVersion() }, write.body.content);
    this.items.set(id, item);
    return { ok: true, item };
  }

  private newVersion(): string {
    this.made += 1;
    return `v${this.made}`;
  }
}
