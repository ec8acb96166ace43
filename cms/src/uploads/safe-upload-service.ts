import { readFile } from 'node:fs/promises';
import { mayDo } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { askingOfficer } from '../authority/asking-officer.ts';
import { rowsOf } from '../database/rows.ts';
import { forbid, refuse } from '../documents/refuse.ts';
import { storeUpload, type StoredFile } from './store-upload.ts';

interface InputFile {
  filepath: string;
  originalFilename?: string | null;
}
interface FileInfo {
  name?: string;
  folder?: number;
}
interface UploadRequest {
  data: { fileInfo?: FileInfo | FileInfo[] };
  files: InputFile | InputFile[];
}
interface Options {
  user?: { id: number };
}
interface LibraryFile {
  id: number;
  hash: string;
}

/** What of Strapi's upload service is called after our own rules. */
export interface StockUploadService {
  remove(file: LibraryFile): Promise<unknown>;
}

/** The methods of Strapi's upload service that write, with our rules in their place. */
export const safeUploadService = (strapi: Core.Strapi, stock: StockUploadService) => ({
  async upload({ data, files }: UploadRequest, { user }: Options = {}): Promise<StoredFile[]> {
    await mustBeAllowed(strapi);
    const infos = [data.fileInfo ?? {}].flat();
    const stored: StoredFile[] = [];
    for (const [index, file] of [files].flat().entries()) {
      const info = infos[index] ?? {};
      stored.push(
        await storeUpload(strapi, {
          bytes: await readFile(file.filepath),
          name: info.name || file.originalFilename || 'berkas',
          folder: info.folder,
          user: user?.id,
        }),
      );
    }
    return stored;
  },

  /** Files are named by their bytes, and published pages point at them: they never change. */
  replace(): never {
    return refuse('file-stays');
  },

  /** A file in use stays; bytes that another row of the library shares stay too. */
  async remove(file: LibraryFile): Promise<unknown> {
    const files = rowsOf<{ related: unknown[] }>(strapi, 'plugin::upload.file');
    const row = await files.findOne({
      where: { id: file.id },
      populate: ['related'],
    });
    if (row && row.related.length > 0) refuse('file-in-use');
    const others = await files.count({ where: { hash: file.hash, id: { $ne: file.id } } });
    return others > 0 ? files.delete({ where: { id: file.id } }) : stock.remove(file);
  },
});

/** An officer adds to the library of the own office; scripts are nobody's request. */
async function mustBeAllowed(strapi: Core.Strapi): Promise<void> {
  const officer = await askingOfficer(strapi);
  if (officer === null) return;
  const { region, id: author } = officer;
  const decision = mayDo(officer, 'create', { type: 'media', kim: null, region, author });
  if (!decision.allowed) forbid(decision.reason);
}
