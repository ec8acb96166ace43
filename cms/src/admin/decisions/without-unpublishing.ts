/** An action that Strapi offers on one document or on several. */
export type DocumentAction = ((given: never) => object | null) & { type?: string };

/** What is published is withdrawn, with a reason (`WithdrawalPanel`): Strapi's own way out is taken away. */
export const withoutUnpublishing = (actions: readonly DocumentAction[]): DocumentAction[] =>
  actions.filter(({ type }) => type !== 'unpublish');
