import type { Accent } from '@simpul/domain';
import { lightAccents } from '@simpul/theme/styles/light-accents.ts';
import { linesWithin } from './lines-within.ts';

const SIDE = 1080;
const EDGE = 72;

interface Card {
  title: string;
  kim: string;
  accent: Accent;
  photo: Blob | null;
}

/** A square picture for WhatsApp: the photo, the title, whose news it is. Null where it cannot be drawn. */
export async function drawCard({ title, kim, accent, photo }: Card): Promise<Blob | null> {
  const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
  const paint = canvas.getContext('2d');
  if (!paint) return null;
  // In the light colour also on a dark phone: who gets the card may see it in either.
  paint.fillStyle = lightAccents[accent];
  paint.fillRect(0, 0, SIDE, SIDE);
  const top = photo && (await paintPhoto(paint, photo)) ? 600 : 0;
  paintWeave(paint, top);
  paint.fillStyle = '#fffdf8';
  paint.font = '700 64px Charter, "Noto Serif", Georgia, serif';
  paint.textBaseline = 'top';
  const lines = linesWithin(
    title,
    SIDE - 2 * EDGE,
    top ? 4 : 9,
    (text) => paint.measureText(text).width,
  );
  lines.forEach((line, index) => paint.fillText(line, EDGE, top + 72 + index * 78));
  paint.font = '600 38px system-ui, Roboto, sans-serif';
  paint.fillStyle = '#f3dfae';
  paint.fillText(kim, EDGE, SIDE - EDGE - 40);
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
}

async function paintPhoto(paint: CanvasRenderingContext2D, photo: Blob): Promise<boolean> {
  try {
    const picture = await createImageBitmap(photo);
    const scale = Math.max(SIDE / picture.width, 600 / picture.height);
    const width = SIDE / scale;
    const height = 600 / scale;
    const [left, top] = [(picture.width - width) / 2, (picture.height - height) / 2];
    paint.drawImage(picture, left, top, width, height, 0, 0, SIDE, 600);
    picture.close();
    return true;
  } catch {
    return false;
  }
}

/** The strip of weaving that all of Simpul wears. */
function paintWeave(paint: CanvasRenderingContext2D, top: number): void {
  paint.fillStyle = '#dcae52';
  for (let x = 0; x < SIDE; x += 54) {
    paint.beginPath();
    paint.moveTo(x + 27, top + 8);
    paint.lineTo(x + 45, top + 22);
    paint.lineTo(x + 27, top + 36);
    paint.lineTo(x + 9, top + 22);
    paint.fill();
  }
}
