import { openDatabase, type Shared } from '../store/database.ts';

/** What another app shares into Tulis lies on the phone before Tulis opens: it works without a line. */
export async function keepShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const shared: Shared = {
    id: crypto.randomUUID(),
    title: text('judul'),
    text: [text('teks'), text('tautan')].filter(Boolean).join('\n\n'),
    files: form.getAll('foto').filter((value) => value instanceof File),
  };
  const db = await openDatabase();
  await db.put('shared', shared);
  db.close();
  return Response.redirect('/#/bagi', 303);
}
