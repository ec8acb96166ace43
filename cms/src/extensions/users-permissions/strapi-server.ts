interface AccountsPlugin {
  routes: Record<string, unknown>;
  contentTypes: Record<string, { schema: { pluginOptions?: object } }>;
}

const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

/**
 * Members have accounts of this plugin and nothing else of it: no registration, no password, no providers,
 * no list of users. They come in by an invitation (`src/members`) and reach `/api/authoring` alone.
 */
export default (plugin: AccountsPlugin): AccountsPlugin => {
  plugin.routes = {};
  for (const { schema } of Object.values(plugin.contentTypes)) schema.pluginOptions = hidden;
  return plugin;
};
