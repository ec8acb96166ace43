import type { CoverFamily } from '@simpul/domain';
import type { Family } from '../paint/scene.ts';
import { agenda } from './agenda.ts';
import { budaya } from './budaya.ts';
import { galeri } from './galeri.ts';
import { kebencanaan } from './kebencanaan.ts';
import { kegiatan } from './kegiatan.ts';
import { kesehatan } from './kesehatan.ts';
import { kim } from './kim.ts';
import { lingkungan } from './lingkungan.ts';
import { literasiDigital } from './literasi-digital.ts';
import { pemerintahan } from './pemerintahan.ts';
import { pendidikan } from './pendidikan.ts';
import { pengumuman } from './pengumuman.ts';
import { perikanan } from './perikanan.ts';
import { pertanian } from './pertanian.ts';
import { umkm } from './umkm.ts';

export const families: Record<CoverFamily, Family> = {
  pertanian,
  perikanan,
  umkm,
  budaya,
  kebencanaan,
  'literasi-digital': literasiDigital,
  kesehatan,
  pendidikan,
  pemerintahan,
  lingkungan,
  kegiatan,
  pengumuman,
  agenda,
  galeri,
  kim,
};
