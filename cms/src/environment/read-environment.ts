import path from 'node:path';
import { parseEnvironment, type Environment } from './parse-environment.ts';

/** `var` at the root of the repository, seen from `cms/dist/src/environment`. */
const defaultVar = path.resolve(__dirname, '../../../../var');

/** The environment of this process. Only the files in `config` may ask. */
export const readEnvironment = (): Environment => parseEnvironment(process.env, defaultVar);
