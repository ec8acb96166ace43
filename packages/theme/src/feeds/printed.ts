/** A machine-readable page, ready to be written: its text and its content type. */
export interface Printed {
  body: string;
  type: string;
}
