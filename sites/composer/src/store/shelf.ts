/** The cache in which the service worker puts what was shared into Tulis, until it becomes a draft. */
export const SHELF = 'bagi';

/** What lies there, each under an address of its own. A browser that keeps no caches takes no shares. */
export const onShelf = async (): Promise<readonly Request[]> =>
  'caches' in self ? (await caches.open(SHELF)).keys() : [];

/** What was shared under this address, as the manifest names its parts. */
export async function fromShelf(
  address: Request,
): Promise<{ texts: string[]; files: File[] } | null> {
  const shared = await (await caches.open(SHELF)).match(address);
  const form = await shared?.formData();
  if (!form) return null;
  const texts = ['judul', 'teks', 'tautan'].map((name) => form.get(name));
  return {
    texts: texts.filter((text) => typeof text === 'string').filter((text) => text.trim() !== ''),
    files: form.getAll('foto').filter((value) => value instanceof File),
  };
}

export const clearShelf = async (addresses: readonly Request[]): Promise<void> => {
  const shelf = await caches.open(SHELF);
  await Promise.all(addresses.map((address) => shelf.delete(address)));
};
