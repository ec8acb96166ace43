import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { refuse } from '../documents/refuse.ts';
import { storeUpload } from './store-upload.ts';

export interface StoredPicture {
  id: number;
  hash: string;
  width: number;
  height: number;
}

/** Stores a member's photo as an officer's upload would be; what is no picture is refused, a PDF too. */
export async function storePhoto(strapi: Core.Strapi, bytes: Buffer): Promise<StoredPicture> {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') refuse('photo-not-a-picture');
  const { id } = await storeUpload(strapi, { bytes, name: 'foto.jpg' });
  const rows = rowsOf<StoredPicture>(strapi, 'plugin::upload.file');
  return (await rows.findOne({ where: { id } }))!;
}
