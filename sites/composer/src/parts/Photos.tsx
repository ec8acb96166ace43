import { useEffect, useRef, useState } from 'preact/hooks';
import { finishPhoto, keepOriginal, unfinishedPhotos } from '../app/add-photos.ts';
import { useTulis } from '../app/use-tulis.ts';
import type { Draft } from '../draft/draft.ts';
import { photosOf } from '../draft/photos-of.ts';
import type { KeptPhoto } from '../store/database.ts';
import { isFull } from '../store/space.ts';
import { editorWords as w, troubleWords, words } from '../words/index.ts';
import { Icon } from './Icon.tsx';
import { PhotoCard } from './PhotoCard.tsx';

interface Props {
  draft: Draft;
  change: (update: (draft: Draft) => Draft) => void;
  /** How many are being made small. */
  busy: number;
  setBusy: (count: (before: number) => number) => void;
}

/** The photos of a draft: taken, chosen, told in words. */
export function Photos({ draft, change, busy, setBusy }: Props) {
  const tulis = useTulis();
  const [problem, setProblem] = useState('');
  const most = photosOf[draft.type];
  const add = (photo: Draft['photos'][number]): void =>
    change((now) => ({ ...now, photos: [...now.photos, photo] }));

  const begin = (): void => setBusy((count) => count + 1);
  const end = (): void => setBusy((count) => count - 1);
  const known = useRef(new Set(draft.photos.map(({ key }) => key)));
  const gone = useRef(false);
  // One after the other: a cheap phone has room for one decoded photo.
  const line = useRef(Promise.resolve());
  const finish = (kept: KeptPhoto): void => {
    if (known.current.has(kept.key)) return;
    known.current.add(kept.key);
    begin();
    line.current = line.current
      // After leaving, the next opening takes up what is left.
      .then(async () => gone.current || add(await finishPhoto(tulis, kept)))
      .then(() => undefined)
      .catch(fail)
      .finally(end);
  };
  const fail = (error: unknown): void =>
    setProblem(isFull(error) ? words.full : troubleWords['too-small-phone']);

  useEffect(() => {
    const look = (): void =>
      void unfinishedPhotos(tulis, draft.id, (key) => known.current.has(key)).then((all) =>
        all.filter(({ key }) => !known.current.has(key)).forEach(finish),
      );
    look();
    const hush = tulis.listen(look);
    return () => {
      gone.current = true;
      hush();
    };
  }, [tulis, draft.id]);

  const take = (event: { currentTarget: HTMLInputElement }): void => {
    const files = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = '';
    const room = Math.max(0, most - draft.photos.length - busy);
    setProblem(files.length > room ? w.tooMany(most) : '');
    for (const file of files.slice(0, room)) {
      begin();
      keepOriginal(tulis, draft.id, file).then(finish).catch(fail).finally(end);
    }
  };

  const remove = (key: string): void => {
    change((now) => ({ ...now, photos: now.photos.filter((photo) => photo.key !== key) }));
    void tulis.db.delete('photos', key);
  };
  const lead = (key: string): void =>
    change((now) => {
      const first = now.photos.filter((photo) => photo.key === key);
      return { ...now, photos: [...first, ...now.photos.filter((photo) => photo.key !== key)] };
    });

  return (
    <>
      {draft.photos.length + busy < most && (
        <div class="row pick">
          <label class="button">
            <Icon name="camera" />
            {w.takePhoto}
            <input type="file" accept="image/*" capture="environment" onChange={take} />
          </label>
          <label class="button">
            <Icon name="picture" />
            {w.choosePhoto}
            <input type="file" accept="image/*" multiple={most > 1} onChange={take} />
          </label>
        </div>
      )}
      {problem && (
        <p class="wrong" role="alert">
          {problem}
        </p>
      )}
      <ul class="photos">
        {draft.photos.map((photo, index) => (
          <PhotoCard
            key={photo.key}
            photo={photo}
            number={index + 1}
            captions={draft.type !== 'event'}
            change={(changed) =>
              change((now) => ({
                ...now,
                photos: now.photos.map((one) => (one.key === photo.key ? changed : one)),
              }))
            }
            remove={() => remove(photo.key)}
            lead={draft.type === 'post' && index > 0 ? () => lead(photo.key) : undefined}
          />
        ))}
      </ul>
    </>
  );
}
