import { agencies } from './agencies.ts';
import { announcements } from './announcements.ts';
import { bahaurHilir } from './kims/bahaur-hilir.ts';
import { bentukJaya } from './kims/bentuk-jaya.ts';
import { gohong } from './kims/gohong.ts';
import { kalampangan } from './kims/kalampangan.ts';
import { kerengBangkirai } from './kims/kereng-bangkirai.ts';
import { mantangaiHulu } from './kims/mantangai-hulu.ts';
import { pahandutSeberang } from './kims/pahandut-seberang.ts';
import { samudaKota } from './kims/samuda-kota.ts';
import { selatHilir } from './kims/selat-hilir.ts';
import { tangkiling } from './kims/tangkiling.ts';
import { tumbangNusa } from './kims/tumbang-nusa.ts';
import { ujungPandaran } from './kims/ujung-pandaran.ts';
import { setting } from './setting.ts';
import { sharedEvents } from './shared-events.ts';
import type { SampleNetwork } from './types.ts';

/** What a visitor sees on the first `npm start`: twelve KIM in four regencies. */
export const sampleNetwork: SampleNetwork = {
  setting,
  agencies,
  kims: [
    tangkiling,
    pahandutSeberang,
    kalampangan,
    kerengBangkirai,
    bentukJaya,
    selatHilir,
    mantangaiHulu,
    gohong,
    tumbangNusa,
    bahaurHilir,
    ujungPandaran,
    samudaKota,
  ],
  announcements,
  sharedEvents,
};
