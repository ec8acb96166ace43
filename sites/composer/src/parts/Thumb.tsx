import { useEffect, useRef } from 'preact/hooks';

interface Props {
  blob: Blob;
  /** Names the photo: the same photo is drawn once, however often it is read from the store. */
  name: string;
  /** What the picture shows, or nothing where it is told beside it. */
  alt?: string;
  side?: number;
}

/** A small view of a photo, drawn instead of linked: the page's policy lets no address but our own in. */
export function Thumb({ blob, name, alt = '', side = 320 }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    void createImageBitmap(blob)
      .then((picture) => {
        const place = canvas.current;
        const scale = Math.min(1, side / Math.max(picture.width, picture.height));
        if (!gone && place) {
          place.width = Math.max(1, Math.round(picture.width * scale));
          place.height = Math.max(1, Math.round(picture.height * scale));
          place.getContext('2d')?.drawImage(picture, 0, 0, place.width, place.height);
        }
        picture.close();
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [name, blob.size, side]);
  return alt ? (
    <canvas class="thumb" ref={canvas} role="img" aria-label={alt} />
  ) : (
    <canvas class="thumb" ref={canvas} aria-hidden="true" />
  );
}
