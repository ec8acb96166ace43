import type { Words } from './word.ts';

/** Words of the components, by their name. */
export const parts = {
  audience: {
    everyone: { label: 'Seluruh KIM' },
    regions: { label: 'Wilayah', help: 'Setiap wilayah mencakup semua wilayah di bawahnya.' },
    kinds: { label: 'Jenis KIM' },
    kims: { label: 'KIM tertentu' },
  },
  photo: {
    file: { label: 'Berkas foto', help: 'JPEG, PNG, atau WebP, paling besar 10 MB.' },
    alt: {
      label: 'Teks alternatif',
      help: 'Apa yang tampak pada foto, untuk pembaca yang tidak dapat melihatnya.',
    },
    caption: { label: 'Keterangan foto' },
    credit: { label: 'Pembuat foto' },
  },
  contact: {
    kind: { label: 'Jenis' },
    label: { label: 'Sebutan', help: 'Contoh: Sekretariat.' },
    value: { label: 'Isi', help: 'Alamat, nomor, atau tautan.' },
  },
  correction: {
    at: { label: 'Tanggal ralat' },
    text: { label: 'Isi ralat', help: 'Apa yang keliru dan apa yang benar.' },
  },
  attachment: {
    file: { label: 'Berkas PDF', help: 'Paling besar 10 MB.' },
    title: { label: 'Judul lampiran' },
  },
  member: {
    name: { label: 'Nama' },
    role: { label: 'Jabatan', help: 'Contoh: Ketua.' },
  },
} as const satisfies Readonly<Record<string, Words>>;
