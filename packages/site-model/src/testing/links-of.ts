/** Every path on the own host that a view links to. */
export function linksOf(view: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(view)) view.forEach((inner) => linksOf(inner, found));
  else if (typeof view === 'object' && view !== null) {
    for (const [name, inner] of Object.entries(view)) {
      if (name === 'href' && typeof inner === 'string' && inner.startsWith('/')) found.add(inner);
      linksOf(inner, found);
    }
  }
  return found;
}
