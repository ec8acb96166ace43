/** What the demo network's photos show. */
export const sceneNames = [
  'sungai',
  'banjir',
  'kabut-asap',
  'pasar-ikan',
  'keramba',
  'rotan',
  'anyaman',
  'sawah',
  'kebun-karet',
  'posyandu',
  'balai-desa',
  'kelas-komputer',
  'rumah-betang',
  'perahu',
  'jembatan',
  'gotong-royong',
  'hutan-gambut',
  'taman-baca',
  'lapangan',
  'dapur-umkm',
] as const;
export type SceneName = (typeof sceneNames)[number];
