const route = (method: 'GET' | 'POST', path: string, action: string) => ({
  method,
  path: `/publication${path}`,
  handler: `publication.${action}`,
  config: { auth: false, middlewares: ['api::publication.require-publisher-token'] },
});

export default {
  type: 'content-api',
  routes: [
    route('GET', '/changes', 'changes'),
    route('GET', '/network', 'network'),
    route('GET', '/kims', 'kims'),
    route('GET', '/kims/:slug', 'kim'),
    route('POST', '/receipts', 'receipts'),
    route('GET', '/previews', 'previews'),
    route('POST', '/previews', 'previewsMade'),
  ],
};
