import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { refuse } from '../documents/refuse.ts';
import { keepUpload, makeUpload, type MadeUpload } from './store-upload.ts';

export interface StoredPicture {
  id: number;
  hash: string;
  width: number;
  height: number;
}

/** Makes a member's photo safe as an officer's upload would be; what is no picture is refused, a PDF too. */
export async function makePhoto(strapi: Core.Strapi, bytes: Buffer): Promise<MadeUpload> {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') refuse('photo-not-a-picture');
  return makeUpload(strapi, { bytes, name: 'foto.jpg' });
}

/** Makes it known to the library. */
export async function keepPhoto(strapi: Core.Strapi, made: MadeUpload): Promise<StoredPicture> {
  const { id } = await keepUpload(strapi, made);
  const rows = rowsOf<StoredPicture>(strapi, 'plugin::upload.file');
  return (await rows.findOne({ where: { id } }))!;
}
