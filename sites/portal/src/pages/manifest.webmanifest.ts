import { paths } from '@simpul/domain';
import { printManifest } from '@simpul/theme/feeds';
import { printed } from '../content.ts';

export const GET = printed('manifest', paths.manifest, printManifest);
