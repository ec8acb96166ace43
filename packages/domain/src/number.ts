const plain = new Intl.NumberFormat('id-ID');

/** A number as Indonesians write it: 1.250 and 0,8. */
export const indonesian = (value: number): string => plain.format(value);
