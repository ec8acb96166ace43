import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

/** What an address of the desk answered: nothing yet, an answer, or the sentence of a refusal. */
export type Fresh<Answer> =
  { state: 'waiting' } | { state: 'here'; answer: Answer } | { state: 'refused'; sentence: string };

const UNREACHED = 'Data belum termuat. Periksa sambungan Anda, lalu muat ulang halaman ini.';

/** Asks an address of the CMS, and asks again when it changes or `again` is called. */
export function useFresh<Answer>(address: string): [Fresh<Answer>, again: () => void] {
  const { get } = useFetchClient();
  const [fresh, setFresh] = useState<Fresh<Answer>>({ state: 'waiting' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    get<Answer>(address)
      .then(({ data }) => isWanted && setFresh({ state: 'here', answer: data }))
      .catch((error: unknown) => {
        const sentence = error instanceof Error && error.message ? error.message : UNREACHED;
        if (isWanted) setFresh({ state: 'refused', sentence });
      });
    return () => {
      isWanted = false;
    };
  }, [address, turn, get]);
  return [fresh, useCallback(() => setTurn((before) => before + 1), [])];
}
