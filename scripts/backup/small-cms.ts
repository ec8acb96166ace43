import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';

const TABLES = `
pragma journal_mode = wal;
create table kims (document_id text, decree_scan text);
create table posts (document_id text);
create table announcements (document_id text);
create table admin_users (email text);
create table kim_members (name text);
create table files (url text, formats text);
create table publication_revisions (scope text, revision integer);
insert into kims values ('a', 'surat.pdf'), ('b', null);
insert into posts values ('p'), ('p'), ('q');
insert into admin_users values ('provinsi@kim.example');
insert into kim_members values ('Sari'), ('Budi'), ('Rina');
insert into files values ('/uploads/1.jpg', '{"thumbnail":{"url":"/uploads/kecil_1.jpg"}}');
insert into publication_revisions values ('everything', 41), ('network', 40);
`;

/** What the rows of the small database name, and a file that no row names. */
export const FILES = [
  'private/decrees/surat.pdf',
  'public/uploads/1.jpg',
  'public/uploads/kecil_1.jpg',
  'public/uploads/sisa.jpg',
] as const;

/** Lays an installation into a folder: what a backup looks at, and no more. */
export function layInstallation(home: string, settings: string): void {
  const cms = join(home, 'var/cms');
  for (const path of FILES) {
    mkdirSync(dirname(join(cms, path)), { recursive: true });
    writeFileSync(join(cms, path), `bytes of ${path}`);
  }
  const database = new Database(join(cms, 'data.db'));
  database.exec(TABLES);
  database.close();
  writeFileSync(join(home, '.env'), settings, { mode: 0o600 });
}
