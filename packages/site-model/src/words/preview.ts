import { clockTime, type TimeZone } from '@simpul/domain';
import type { PreviewBar } from '../views/frame.ts';

/** What stands above a preview that ends at this instant. */
export const previewWords = (endsAt: string, zone: TimeZone): PreviewBar => ({
  title: 'Pratinjau, belum tayang',
  explanation: `Hanya pemegang tautan ini yang dapat membukanya, sampai pukul ${clockTime(endsAt, zone)}.`,
});
