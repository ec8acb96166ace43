/** The words of one field of a form: its label, and what to write there. */
interface Word {
  label: string;
  help?: string;
}
export type Words = Readonly<Record<string, Word>>;
