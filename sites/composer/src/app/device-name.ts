/** A name for this device by which its owner knows it in the list. */
export function deviceName(agent: string): string {
  const model = /Android [^;)]*; ([^;)]+?)(?: Build|\))/.exec(agent)?.[1];
  if (model && model !== 'K') return model.slice(0, 50);
  if (agent.includes('Android')) return 'HP Android';
  if (/iPhone|iPad/.test(agent)) return agent.includes('iPad') ? 'iPad' : 'iPhone';
  if (agent.includes('Windows')) return 'Komputer Windows';
  return agent.includes('Mac') ? 'Komputer Mac' : 'Perangkat lain';
}
