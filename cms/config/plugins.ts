export default {
  upload: {
    config: {
      sizeLimit: 10_000_000,
      // Strapi compares declared types and names; ours decodes the bytes (`src/uploads`), refuses all
      // that these lists would, and says why in Indonesian. One gate, the stricter one.
      security: { allowedTypes: ['*'] },
    },
  },
};
