export default {
  rest: { prefix: '/api', strictParams: true, defaultLimit: 25, maxLimit: 100, withCount: true },
  documents: { strictParams: true, strictRelations: true },
};
