/** Largest request: ten photos of 10 MB would come one by one, so one file and its form. */
const BODY = 11 * 1024 * 1024;

export default [
  'strapi::logger',
  'global::forget-files',
  'global::panel-edge',
  'strapi::errors',
  'strapi::security',
  { name: 'strapi::poweredBy', config: { poweredBy: 'Simpul' } },
  // The panel and the API answer their own origin only; programs need no CORS.
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'global::authoring-edge',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '1mb',
      formLimit: '256kb',
      textLimit: '1mb',
      formidable: { maxFileSize: BODY, maxTotalFileSize: BODY, maxFields: 50 },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
