/** Examples carry true codes: a phone must be able to read them from paper. */
export { squareCode } from '@simpul/site-model';
