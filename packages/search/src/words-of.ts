const WORD = /[\p{L}\p{N}]+/gu;
const MARK = /\p{M}+/gu;
/** Has a text letters beyond those of Indonesian? Without them there is nothing to fold. */
const BEYOND = /[^\u0000-\u00bf\u2000-\u206f]/;
const PLAIN_WORD = /[a-z0-9]+/g;

/** A text in lower case and without accents, as words are compared. */
export const folded = (text: string): string =>
  (BEYOND.test(text) ? text.normalize('NFKD').replace(MARK, '') : text).toLowerCase();

/** The words of a text in order; a doubled word (*anak-anak*) is its parts. */
export const wordsOf = (text: string): string[] =>
  folded(text).match(BEYOND.test(text) ? WORD : PLAIN_WORD) ?? [];

/** Words that stand in every text, so that finding them helps nobody. */
const stopWords = new Set(
  `ada adalah agar akan antara apa apabila atas atau bagi bahwa banyak baru beberapa belum berada
  bersama bila bisa boleh bukan dalam dan dapat dari datang dengan depan di dia diri hal hanya hari
  harus hingga ia ialah ini itu jadi jam jangan jika juga kalau kami karena kata ke kembali kepada
  ketika kini kita lagi lain lalu lebih maka masih mereka namun nanti oleh orang pada para pernah
  pukul saat saja sama sampai sangat satu saya sebab sebagai sebelum secara sedang sehingga sejak
  selama seluruh semua sementara seperti serta sesudah setelah setiap siapa sudah tapi telah tentang
  terhadap tersebut tetapi tiap tidak untuk wib wit wita yaitu yakni yang`.split(/\s+/),
);

/** Does a word say something about the text it stands in? */
export const isTelling = (word: string): boolean => word.length > 1 && !stopWords.has(word);
