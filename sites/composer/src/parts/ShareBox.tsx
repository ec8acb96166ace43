import { useState } from 'preact/hooks';
import { useTulis } from '../app/use-tulis.ts';
import { captionFor } from '../words/caption.ts';
import { drawCard } from '../share/draw-card.ts';
import { shareCard } from '../share/share-card.ts';
import type { Draft } from '../draft/draft.ts';
import { sendWords as w, words } from '../words/index.ts';
import { Icon } from './Icon.tsx';

interface Props {
  draft: Draft;
  address: string;
  isServed: boolean;
}

/** What comes after publishing: the link, and one tap to WhatsApp. */
export function ShareBox({ draft, address, isServed }: Props) {
  const tulis = useTulis();
  const [copied, setCopied] = useState(false);
  const caption = captionFor(draft.fields, tulis.me!.kim.name, address);
  const share = async (): Promise<void> => {
    const { me, db } = tulis;
    const cover = draft.photos.find(({ trouble }) => trouble === null);
    const kept = cover && (await db.get('photos', cover.key));
    const card = await drawCard({
      title: draft.fields.title,
      kim: me!.kim.name,
      accent: me!.kim.accent,
      photo: kept?.sent ?? null,
    });
    await shareCard(card, caption);
  };
  const copy = (): void => {
    void navigator.clipboard.writeText(address).then(() => setCopied(true));
  };
  return (
    <section class="sheet served">
      <h2>{isServed ? w.served : w.servedWait}</h2>
      <p class="address">
        <a href={address} target="_blank" rel="noopener">
          {address.replace(/^https?:\/\//, '')}
        </a>
      </p>
      <div class="stack">
        <button type="button" class="big" onClick={() => void share()}>
          <Icon name="share" />
          {w.share}
        </button>
        <button type="button" class="plain" onClick={copy}>
          {copied ? words.copied : words.copyLink}
        </button>
      </div>
      <details>
        <summary>{w.caption}</summary>
        <p class="said">{caption}</p>
      </details>
    </section>
  );
}
