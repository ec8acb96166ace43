import type { DraftPhoto } from '../draft/draft.ts';
import { useLive } from '../app/use-tulis.ts';
import { editorWords as w, troubleWords } from '../words/index.ts';
import { Icon } from './Icon.tsx';
import { TextField } from './TextField.tsx';
import { Thumb } from './Thumb.tsx';
import { authoringLimits } from '@simpul/contract/authoring';

interface Props {
  photo: DraftPhoto;
  number: number;
  /** Are captions asked for, or only what is seen? */
  captions: boolean;
  change: (photo: DraftPhoto) => void;
  remove: () => void;
  /** Puts it first; not offered for the first. */
  lead?: (() => void) | undefined;
}

/** One photo with the words that belong to it. */
export function PhotoCard({ photo, number, captions, change, remove, lead }: Props) {
  const kept = useLive(async ({ db }) => (await db.get('photos', photo.key)) ?? null, [photo.key]);
  return (
    <li class="photo">
      {kept?.sent ? (
        <Thumb blob={kept.sent} name={photo.key} />
      ) : (
        <div class="thumb thumb-none">
          <Icon name={photo.trouble ? 'warning' : 'picture'} />
          {!photo.trouble && kept === null && <span>{w.onServer}</span>}
          {photo.trouble && <span>{kept?.name}</span>}
        </div>
      )}
      {photo.trouble ? (
        <p class="wrong" role="alert">
          {troubleWords[photo.trouble]}
        </p>
      ) : (
        <>
          <TextField
            label={w.alt}
            hint={number === 1 ? w.altHint : undefined}
            value={photo.alt}
            most={authoringLimits.alt}
            change={(alt) => change({ ...photo, alt })}
          />
          {captions && (
            <details>
              <summary>{w.caption}</summary>
              <TextField
                label={w.caption}
                optional
                value={photo.caption}
                most={authoringLimits.caption}
                change={(caption) => change({ ...photo, caption })}
              />
              <TextField
                label={w.credit}
                optional
                value={photo.credit}
                most={authoringLimits.credit}
                change={(credit) => change({ ...photo, credit })}
              />
            </details>
          )}
        </>
      )}
      <div class="row">
        {lead && !photo.trouble && (
          <button type="button" class="quiet" onClick={lead}>
            <Icon name="picture" />
            {w.makeCover}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={remove}
          aria-label={`${w.removePhoto} ${number}`}
        >
          <Icon name="trash" />
          {w.removePhoto}
        </button>
      </div>
    </li>
  );
}
