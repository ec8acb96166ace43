import type { Advice, Draft } from '../advice.ts';
import { spanOf, spansOf, type Reading } from '../reading.ts';

/** NIK and family card numbers have 16 digits, often written in groups. */
const IDENTITY_NUMBER = /(?<!\d)\d(?:[ .-]?\d){15}(?![ .-]?\d)/gu;
/** Indonesian mobile numbers; the numbers of offices are public and left alone. */
const PHONE = /(?<![\d.])(?:\+?62|0)[ .-]?8\d(?:[ .-]?\d){7,10}(?![ .-]?\d)/gu;

const CHILD =
  /(?<![\p{L}-])(?:anak|bocah|balita|bayi|siswa|siswi|murid|pelajar|remaja)(?![\p{L}])|(?<!\d)(?:[1-9]|1[0-7])\s{1,2}(?:tahun|thn|th)(?![\p{L}])|\((?:[1-9]|1[0-7])\)/iu;
const MISFORTUNE =
  /(?<![\p{L}-])(?:korban|meninggal|tewas|tenggelam|hanyut|hilang|terluka|luka-luka|luka|kecelakaan|tertabrak|tersetrum|digigit|diterkam|dicabuli|diperkosa|pencabulan|pemerkosaan|pelecehan|kekerasan|dianiaya|penganiayaan|perundungan|dirundung|dibully|ditelantarkan|stunting|gizi buruk|kurang gizi|hamil|hiv|narkoba|mencuri|ditangkap|diamankan polisi|bunuh diri|putus sekolah|disabilitas)(?![\p{L}])/iu;
/** "bernama Rina", "Rina (9)", "Rina, 9 tahun", "balita Rina". */
const NAMED =
  /(?:ber)?nama(?:nya)?\s{1,2}\p{Lu}\p{Ll}{1,}|\p{Lu}\p{Ll}{2,}\s?(?:\(|,\s)(?:[1-9]|1[0-7])(?:\)|\s(?:tahun|thn|th))|(?:[Aa]nak|[Bb]ocah|[Bb]alita|[Bb]ayi|[Ss]isw[ai]|[Rr]emaja|[Pp]elajar|[Mm]urid)\s{1,2}(?!Desa|Kelurahan|Kecamatan|Kota|Dusun|Sekolah|Kampung|Sungai|Indonesia|Dayak|Banjar|Kalimantan|Madrasah|Rt|Posyandu|Panti|Kelas|Pulau)\p{Lu}\p{Ll}{2,}/u;

export const identityNumbers = ({ text }: Reading): Advice[] =>
  spansOf(IDENTITY_NUMBER, text).map((span) => ({
    ...{ code: 'identity-number', level: 'note', ...span },
    message:
      'Ini seperti NIK atau nomor KK. Hapus nomornya: siapa pun di internet dapat menyalahgunakannya.',
  }));

/** A product is sold by its telephone number; elsewhere it is worth a question. */
export const phoneNumbers = ({ text }: Reading, template: Draft['template']): Advice[] =>
  template === 'produk-umkm'
    ? []
    : spansOf(PHONE, text).map((span) => ({
        ...{ code: 'phone-number', level: 'note', ...span },
        message:
          'Ini nomor telepon. Pastikan pemiliknya setuju nomornya dibaca semua orang, atau hapus.',
      }));

/** A child who met with misfortune and can be recognised by name. */
export const namedChildren = ({ text, sentences }: Reading): Advice[] =>
  sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!CHILD.test(sentence) || !MISFORTUNE.test(sentence)) return [];
    const named = NAMED.exec(sentence);
    if (!named) return [];
    const span = spanOf(named);
    return [
      {
        ...{ code: 'child-named', level: 'note', start: start + span.start, end: start + span.end },
        message:
          'Lindungi anak: jangan sebut namanya dalam kabar duka, sakit, atau kekerasan. Cukup “seorang anak” dan umurnya.',
      },
    ];
  });
