import type { AdviceCode, Draft } from '../advice.ts';

/** A text as a KIM member might write it, and what the helper says to it: nothing, or these. */
export interface Example extends Partial<Draft> {
  body: string;
  says: readonly AdviceCode[];
  /** What it offers to put in place, where the example is about that. */
  offers?: string;
}

/** Right: whoever writes so is left alone. Title, place, when and source are filled in. */
export const right: readonly Omit<Example, 'says'>[] = [
  { body: 'Kader posyandu menimbang 42 balita di Balai Desa Tumbang Nusa.' },
  { body: 'Warga RT 03 membersihkan parit sepanjang 200 meter pada Minggu pagi.' },
  { body: 'Sungai Kahayan naik 40 sentimeter sejak semalam. Warga diminta menjauhi dermaga.' },
  { body: 'Bpk. Suparman dari Kel. Tangkiling mengajar cara membuat pupuk kompos.' },
  { body: 'Rapat dimulai pukul 19.30 WIB di rumah Ketua RT, Jl. Tjilik Riwut Km. 34.' },
  { body: 'Dr. H. Ahmad Rifani, S.Pd., M.Si. membuka pelatihan. Pesertanya 25 orang.' },
  {
    body: 'Harga cabai rawit Rp. 60.000 per kilogram, naik Rp5.000 dari pekan lalu.',
    template: 'harga-pasar',
  },
  { body: 'Kelompok tani menanam 1.500 bibit karet pada 21/11/2026.' },
  { body: 'Ibu-ibu PKK memasak 300 bungkus nasi untuk posko banjir.' },
  {
    body: 'Posyandu buka Selasa, 24 November 2026, pukul 08.00 s.d. 11.00 WIB. Bawalah buku KIA.',
    template: 'jadwal-posyandu',
  },
  {
    body: 'Kabut asap menebal sejak Kamis. Jarak pandang di bandara 400 meter, kata petugas BMKG.',
  },
  { body: '“Air masuk rumah pukul dua malam,” kata Bu Rusmini, warga RT 05.' },
  { body: '“Tahun lalu lebih tinggi,” katanya. Pak Darmo tinggal di tepi sungai sejak 1985.' },
  { body: 'Kata Pak Darmo, “Panen kali ini luar biasa, alhamdulillah.” Ia menjual 2 ton padi.' },
  {
    body: 'Yang perlu dibawa:\n\n- KTP asli\n- Kartu Keluarga\n- Foto 3×4\n\nPetugas datang Senin.',
  },
  {
    body: '1. Siapkan ember.\n2. Isi air bersih.\n3. Tambahkan gula merah, lalu aduk bersama anak-anak.',
  },
  { body: 'Perajin rotan menjual tas di pasar. Tas kecil Rp75.000, tas besar Rp150.000.' },
  { body: 'Seorang anak berusia 9 tahun tenggelam di Sungai Rungan. Tim SAR mencari sejak pagi.' },
  { body: 'Siswi SDN 1 Tangkiling, Rina, meraih juara kedua lomba baca puisi.' },
  {
    body: 'Polisi memeriksa seorang pria yang diduga pencuri motor. Ia belum dinyatakan bersalah.',
  },
  { body: 'Dinas Kesehatan menetapkan kejadian luar biasa campak di dua kecamatan.' },
  { body: 'Mahasiswa membuat pompa air tepat guna. Warga dapat merakitnya sendiri.' },
  { body: 'Kantor desa dapat dihubungi di (0536) 3221000 pada jam kerja, kata Kepala Desa.' },
  {
    body: 'Baca jadwalnya di https://contoh.desa.id/terkait/guna/viral.html. Warga boleh bertanya.',
  },
  { body: 'BPBD Kalteng dan TNI membagikan 200 masker kepada warga. HUT RI dirayakan sederhana.' },
  { body: 'Ayo datang! Panitia menyiapkan bibit gratis untuk 100 warga pertama.' },
  {
    body: 'Ikan patin, nila, gurami, dll. dijual di pasar pagi. Pedagang datang dari Pulang Pisau.',
  },
  { body: 'Nama beliau A. Rahman. Ia guru mengaji di Kelurahan Marang sejak 1998.' },
  { body: 'Damang Kahayan Tengah memimpin upacara adat. Tamunya dari lima desa.' },
  {
    body: 'Harga bawang merah di Pasar Kahayan turun menjadi Rp32.000 per kilogram hari ini.',
    template: 'harga-pasar',
  },
  {
    body: 'Keripik singkong buatan Ibu Lina Rp15.000 per bungkus. Pesan lewat 0812-5550-1234.',
    template: 'produk-umkm',
    when: '',
  },
  {
    body: 'Panitia menunggu warga di balai',
    when: '',
    place: 'Balai Desa',
    title: 'Rapat Sabtu ini',
  },
  { body: 'Gotong royong', source: '', place: '', when: '' },
  { body: '', source: '', place: '', when: '', title: '' },
  { body: '🎉🎉🎉', source: '', place: '', when: '', title: '' },
];

/** Wrong, each in its own way; the codes in the order in which they are shown. */
export const wrong: readonly Example[] = [
  // The sentence itself.
  {
    body: 'Pada Sabtu pagi warga RT 01 sampai RT 05 berkumpul di halaman balai desa untuk membersihkan parit yang tersumbat sampah sehingga air tidak lagi masuk ke rumah warga saat hujan deras.',
    says: ['long-sentence'],
  },
  {
    body: 'Warga datang. Kepala desa menyampaikan terima kasih kepada semua pihak yang sudah membantu, mulai dari karang taruna, ibu PKK, kelompok tani, sampai para pedagang pasar yang menyumbang makanan dan minuman selama tiga hari.',
    says: ['long-sentence'],
  },
  { body: 'Assalamualaikum warga sekalian. Posyandu buka hari Selasa.', says: ['opening'] },
  {
    body: 'Puji syukur kita panjatkan. Jembatan Desa Garung selesai dibangun warga.',
    says: ['opening'],
  },
  {
    body: 'Dengan hormat, kami memberitahukan bahwa air bersih mati besok pagi.',
    says: ['opening'],
  },
  {
    body: 'Selamat pagi semuanya! Petugas membuka pasar murah di kantor kelurahan.',
    says: ['opening'],
  },
  {
    body: 'Seperti kita ketahui, musim hujan sudah tiba. Petugas memeriksa tanggul.',
    says: ['opening'],
  },
  // Office words.
  {
    body: 'Warga berkumpul dalam rangka membersihkan musala.',
    says: ['jargon'],
    offers: 'untuk',
  },
  { body: 'Dana dipakai guna membeli bibit bagi petani.', says: ['jargon'], offers: 'untuk' },
  { body: 'Kades menjelaskan hal terkait bantuan beras.', says: ['jargon'], offers: 'tentang' },
  { body: 'Kades bicara terkait dengan bantuan beras.', says: ['jargon'], offers: 'tentang' },
  { body: 'Acara bertempat di balai desa, dihadiri 40 warga.', says: ['jargon'], offers: 'di' },
  {
    body: 'Petugas melakukan penyemprotan nyamuk di RT 02.',
    says: ['jargon'],
    offers: 'menyemprot',
  },
  { body: 'Kader melaksanakan kegiatan pendataan balita.', says: ['jargon'], offers: 'mendata' },
  { body: 'Karang taruna melaksanakan kegiatan di lapangan.', says: ['jargon'] },
  {
    body: 'Semua stakeholder hadir bersama warga.',
    says: ['jargon'],
    offers: 'pihak yang terlibat',
  },
  { body: 'Panen gagal dikarenakan banjir, kata petani.', says: ['jargon'], offers: 'karena' },
  { body: 'Apabila hujan, rapat warga ditunda.', says: ['jargon'], offers: 'Jika' },
  {
    body: 'Panitia menutup pendaftaran; deadline hari Jumat.',
    says: ['jargon'],
    offers: 'batas waktu',
  },
  { body: 'Kader mendatangi warga door to door.', says: ['jargon'], offers: 'dari rumah ke rumah' },
  { body: 'Launching produk madu dihadiri petani.', says: ['jargon'], offers: 'Peluncuran' },
  { body: 'Warga diajak bersinergi menjaga kebersihan.', says: ['jargon'], offers: 'bekerja sama' },
  { body: 'Pasca banjir, warga mencuci rumah.', says: ['jargon'], offers: 'Setelah' },
  {
    body: 'Segenap warga masyarakat diundang ke balai.',
    says: ['jargon', 'jargon'],
    offers: 'Semua',
  },
  // Words that judge.
  { body: 'Pelatihan ini luar biasa, kata panitia.', says: ['loaded-word'] },
  { body: 'Acara warga berlangsung spektakuler.', says: ['loaded-word'] },
  { body: 'Warga geger karena buaya muncul.', says: ['loaded-word'], offers: 'ramai dibicarakan' },
  {
    body: 'Video banjir itu viral di antara warga.',
    says: ['loaded-word'],
    offers: 'ramai dibicarakan',
  },
  { body: 'Maling motor ditangkap warga RT 02.', says: ['loaded-word'], offers: 'Terduga pencuri' },
  {
    body: 'Bantuan untuk orang cacat dibagikan petugas.',
    says: ['loaded-word'],
    offers: 'penyandang disabilitas',
  },
  {
    body: 'Petugas membawa orang gila ke rumah sakit.',
    says: ['loaded-word'],
    offers: 'orang dengan gangguan jiwa',
  },
  { body: 'Banjir mengerikan melanda rumah warga.', says: ['loaded-word'] },
  { body: 'Nelayan menemukan mayat di sungai.', says: ['loaded-word'], offers: 'jenazah' },
  {
    body: 'Pengurus lama memang tidak becus, jadi warga memilih ketua baru.',
    says: ['loaded-word'],
  },
  { body: 'Tolong sebarkan: air sungai naik, kata warga.', says: ['loaded-word'] },
  { body: 'Konon harga karet akan naik, petani menunggu.', says: ['hearsay'] },
  { body: 'Katanya bantuan untuk warga cair minggu depan.', says: ['hearsay'] },
  // Loudness.
  { body: 'AIR SUNGAI NAIK. Warga diminta menjauh.', says: ['shouting'] },
  { body: 'Warga diminta SEGERA MENGUNGSI ke balai desa.', says: ['shouting'] },
  { body: 'Air naik!!! Warga diminta menjauh.', says: ['exclamation'], offers: '.' },
  { body: 'Ayo datang! Ayo ikut! Ayo bantu! Warga ditunggu.', says: ['exclamation'] },
  { title: 'GOTONG ROYONG BERSAMA WARGA', body: 'Warga membersihkan parit.', says: ['shouting'] },
  {
    title:
      'Pelaksanaan kerja bakti warga RT 03 Kelurahan Tangkiling Kecamatan Bukit Batu bersama mahasiswa KKN',
    body: 'Warga membersihkan parit.',
    says: ['long-title'],
  },
  // People to protect.
  { body: 'Penerima bantuan: Ibu Siti, NIK 6271031205880003.', says: ['identity-number'] },
  { body: 'Penerima bantuan: Ibu Siti, 6271 0312 0588 0003.', says: ['identity-number'] },
  { body: 'Warga dapat menghubungi 0812-5550-1234.', says: ['phone-number'] },
  { body: 'Warga dapat menghubungi +62 812 5550 1234.', says: ['phone-number'] },
  { body: 'Rina (9) tenggelam saat mandi di sungai.', says: ['child-named'] },
  { body: 'Seorang siswi bernama Melati menjadi korban perundungan.', says: ['child-named'] },
  { body: 'Balita Dimas meninggal karena demam berdarah, kata keluarga.', says: ['child-named'] },
  { body: 'Yoga, 14 tahun, ditangkap warga.', says: ['child-named'] },
  // What is missing.
  { source: '', body: 'Warga membersihkan parit di RT 03.', says: ['no-source'] },
  { place: '', body: 'Warga membersihkan parit sampai bersih kembali.', says: ['no-where'] },
  { when: '', body: 'Warga membersihkan parit di RT 03.', says: ['no-when'] },
  { body: 'Parit sepanjang 200 meter sudah bersih kembali.', says: ['no-who'] },
  {
    source: '',
    place: '',
    when: '',
    body: 'Parit sepanjang 200 meter sudah bersih kembali.',
    says: ['no-source', 'no-where', 'no-when', 'no-who'],
  },
  // Several at once: the most useful first, five at most, one about one stretch.
  {
    source: '',
    body: 'Dalam rangka HUT RI, warga mengadakan lomba. Konon hadiahnya luar biasa!!!',
    says: ['no-source', 'hearsay', 'loaded-word', 'opening', 'exclamation'],
  },
  {
    body: 'Assalamualaikum. Warga melaksanakan kegiatan gotong royong dalam rangka lomba guna meraih juara dan segenap panitia bersinergi.',
    says: ['opening', 'jargon', 'jargon'],
  },
];
