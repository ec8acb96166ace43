import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { MadePreview } from '../../previews/views.ts';

/** What became of asking for a page: nothing yet, on its way, made, or the sentence of a refusal. */
export type Seen =
  | { state: 'unasked' }
  | { state: 'coming' }
  | { state: 'made'; preview: MadePreview }
  | { state: 'refused'; sentence: string };

const UNREACHED = 'Pratinjau belum sampai. Periksa sambungan Anda, lalu coba lagi.';
const COMING = 'Menyiapkan pratinjau …';

/**
 * Asks for the page of a draft on one site and opens it. The tab is opened with the tap itself: browsers
 * let nobody open one a second later.
 */
export function usePreview(address: string): [Seen, open: (site: string) => void] {
  const { post } = useFetchClient();
  const [seen, setSeen] = useState<Seen>({ state: 'unasked' });
  const open = (site: string): void => {
    const tab = emptyTab();
    setSeen({ state: 'coming' });
    post<MadePreview>(address, { site })
      .then(({ data }) => {
        tab?.location.replace(data.address);
        setSeen({ state: 'made', preview: data });
      })
      .catch((error: unknown) => {
        tab?.close();
        const sentence = error instanceof Error && error.message ? error.message : UNREACHED;
        setSeen({ state: 'refused', sentence });
      });
  };
  return [seen, open];
}

/** Null where the browser opens none; then the link that is shown does. */
function emptyTab(): Window | null {
  const tab = window.open('', '_blank');
  if (tab === null) return null;
  tab.opener = null;
  tab.document.title = COMING;
  tab.document.body.textContent = COMING;
  return tab;
}
