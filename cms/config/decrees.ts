import path from 'node:path';
import { readEnvironment } from '../src/environment/read-environment.ts';

/** Scans of decrees lie beside the folder that is served, never in it. */
export default () => ({ folder: path.join(readEnvironment().folder, 'private', 'decrees') });
