import type { Advice, AdviceCode, Draft, Template } from '../advice.ts';
import { wordsIn, type Reading } from '../reading.ts';

/** Before so many words the writer is still beginning, and nothing is missing. */
const BEGUN = 6;

const WHO =
  /(?<![\p{L}-])(?:warga|masyarakat|penduduk|kader|petani|peternak|nelayan|perajin|pengrajin|pedagang|pembeli|penjual|pelaku usaha|pemilik|ibu|ibu-ibu|bapak|bapak-bapak|bpk|pak|bu|pemuda|pemudi|remaja|anak|anak-anak|balita|lansia|siswa|siswi|pelajar|mahasiswa|guru|kepala|ketua|sekretaris|bendahara|anggota|pengurus|panitia|peserta|kades|lurah|camat|bupati|gubernur|damang|mantir|ustaz|pendeta|tokoh|petugas|relawan|tim|regu|kelompok|keluarga|orang|kepala keluarga|kk|dokter|bidan|perawat|polisi|babinsa|bhabinkamtibmas|tni|polri|bpbd|pkk|kim|karang taruna|koperasi|bumdes|dinas|pemerintah|puskesmas|pemkab|pemkot|pemprov|diskominfo|sekolah|kami|kita)(?![\p{L}])/iu;
/** A person, most likely: two capitalised words within a sentence that are no place, or a name with an age. */
const NAME =
  /(?<=\p{Ll}[,:]?\s)(?<!(?:[Dd]i|[Kk]e|[Dd]ari|[Dd]esa|[Kk]elurahan|[Kk]ecamatan|[Kk]abupaten|[Kk]ota|[Dd]usun|[Ss]ungai|[Pp]asar|[Jj]alan|[Bb]alai)\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+(?:\s\(|,\s)\d{1,2}(?:\)|\s(?:tahun|thn))/u;
const WHERE =
  /(?<![\p{L}-])(?:(?:di|ke|dari)\s{1,3}(?!mana|antara|samping|atas|bawah|sini|sana|situ|luar|dalam|sela|tengah)\p{L}{2,}|(?:desa|kelurahan|kecamatan|kabupaten|dusun|kampung|jalan|jl|rt|rw|sungai|pasar|balai|posko)[.\s]{1,3}[\p{L}\d])/iu;
const WHEN =
  /(?<![\p{L}-])(?:senin|selasa|rabu|kamis|jumat|jum’at|jum'at|sabtu|minggu|ahad|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|kemarin|tadi|hari ini|besok|lusa|pagi|siang|sore|malam|sejak|setiap|tiap|bulan|tahun|pukul|jam\s\d|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?)(?![\p{L}])/iu;

/** What a template says by itself: the price list of a market needs no "who". */
const NOT_ASKED: Readonly<Partial<Record<Template, readonly AdviceCode[]>>> = {
  'harga-pasar': ['no-who'],
  'jadwal-posyandu': ['no-who'],
  'banjir-kabut-asap': ['no-who'],
  'produk-umkm': ['no-when'],
};

const missing: readonly (Advice & { isThere: (draft: Draft, text: string) => boolean })[] = [
  {
    code: 'no-source',
    level: 'note',
    message: 'Dari mana kabar ini? Tulis siapa yang mengatakan atau siapa yang melihat sendiri.',
    isThere: ({ source }) => source.trim() !== '',
  },
  {
    code: 'no-where',
    level: 'note',
    message: 'Tempatnya belum ada. Tulis di desa, jalan, atau gedung mana.',
    isThere: ({ place }, text) => place.trim() !== '' || WHERE.test(text),
  },
  {
    code: 'no-when',
    level: 'note',
    message: 'Waktunya belum ada. Tulis hari, tanggal, dan jamnya bila perlu.',
    isThere: ({ when }, text) => when.trim() !== '' || WHEN.test(text),
  },
  {
    code: 'no-who',
    level: 'hint',
    message: 'Orangnya belum ada. Tulis siapa yang melakukan atau siapa yang mengalaminya.',
    isThere: (_, text) => WHO.test(text) || NAME.test(text),
  },
];

/** Which of who, where, when and source neither the fields nor the text tell. */
export function missingFacts(draft: Draft, { text }: Reading): Advice[] {
  if (wordsIn(text).length < BEGUN) return [];
  const told = `${draft.title}\n${text}`;
  const notAsked = draft.template ? (NOT_ASKED[draft.template] ?? []) : [];
  return missing
    .filter(({ code, isThere }) => !notAsked.includes(code) && !isThere(draft, told))
    .map(({ code, level, message }) => ({ code, level, message }));
}
