import type { View } from '../paint/view.ts';
import type { SceneName } from '../scene-name.ts';
import { anyaman } from './anyaman.ts';
import { balaiDesa } from './balai-desa.ts';
import { banjir } from './banjir.ts';
import { dapurUmkm } from './dapur-umkm.ts';
import { gotongRoyong } from './gotong-royong.ts';
import { hutanGambut } from './hutan-gambut.ts';
import { jembatan } from './jembatan.ts';
import { kabutAsap } from './kabut-asap.ts';
import { kebunKaret } from './kebun-karet.ts';
import { kelasKomputer } from './kelas-komputer.ts';
import { keramba } from './keramba.ts';
import { lapangan } from './lapangan.ts';
import { pasarIkan } from './pasar-ikan.ts';
import { perahu } from './perahu.ts';
import { posyandu } from './posyandu.ts';
import { rotan } from './rotan.ts';
import { rumahBetang } from './rumah-betang.ts';
import { sawah } from './sawah.ts';
import { sungai } from './sungai.ts';
import { tamanBaca } from './taman-baca.ts';

export const views: Record<SceneName, View> = {
  sungai,
  banjir,
  'kabut-asap': kabutAsap,
  'pasar-ikan': pasarIkan,
  keramba,
  rotan,
  anyaman,
  sawah,
  'kebun-karet': kebunKaret,
  posyandu,
  'balai-desa': balaiDesa,
  'kelas-komputer': kelasKomputer,
  'rumah-betang': rumahBetang,
  perahu,
  jembatan,
  'gotong-royong': gotongRoyong,
  'hutan-gambut': hutanGambut,
  'taman-baca': tamanBaca,
  lapangan,
  'dapur-umkm': dapurUmkm,
};
