/** What every peer makes beside its items, as near to a site of ours as its templates can say it. */
export const sections = {
  berita: 'Berita',
  pengumuman: 'Pengumuman',
  agenda: 'Agenda',
  galeri: 'Galeri',
};

/** Sections that have a feed of their own. */
export const feedsOf = { berita: true, pengumuman: true };

/** Pages that are no items. */
export const plainPages = {
  tentang: 'Tentang',
  langganan: 'Langganan',
  cari: 'Cari',
  buletin: 'Buletin',
  layar: 'Layar',
};

/** Files that are the same whatever the content. */
export const staticFiles: Readonly<Record<string, string>> = {
  '.well-known/security.txt': 'Contact: mailto:kim@kim.example\n',
  'manifest.webmanifest': '{"name":"KIM","start_url":"/","display":"minimal-ui"}',
  'darurat.json': '{"emergencies":[]}',
  'sw.js': 'self.addEventListener("fetch", () => {});',
};

/** What their pages hold less than ours. */
export const LESS =
  'plain templates for our components; raw HTML dropped or kept, not cleaned; no check of links, no cards, no structured data, no related news of neighbours, no square codes, one search index without words; no release, no manifest, nothing made durable, no portal';
