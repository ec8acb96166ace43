/** What a phone reads to put Tulis on its home screen, and into the list of apps one can share to. */
export const manifest = {
  id: '/',
  name: 'Tulis: kabar desa dari HP',
  short_name: 'Tulis',
  description: 'Menulis kabar desa dari HP, dengan atau tanpa sinyal.',
  lang: 'id',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#fbf8f3',
  theme_color: '#12382f',
  categories: ['news', 'productivity'],
  icons: [
    { src: '/ikon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/ikon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/ikon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/ikon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ],
  shortcuts: [
    {
      name: 'Tulis kabar baru',
      url: '/#/tulis',
      icons: [{ src: '/ikon-192.png', sizes: '192x192' }],
    },
  ],
  share_target: {
    action: '/bagi',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: 'judul',
      text: 'teks',
      url: 'tautan',
      files: [{ name: 'foto', accept: ['image/*'] }],
    },
  },
} as const;
