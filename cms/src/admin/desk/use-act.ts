import { useState } from 'react';

/** Something that is being done for the officer, and the sentence when it was refused. */
export interface Acting {
  isBusy: boolean;
  problem: string;
  act: (work: () => Promise<void>) => Promise<void>;
}

/** Runs one act at a time and keeps what the CMS says against it. */
export function useAct(): Acting {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const act = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem('');
    try {
      await work();
    } catch (error) {
      const said = error instanceof Error ? error.message : '';
      setProblem(said || 'Belum berhasil. Periksa sambungan Anda, lalu coba sekali lagi.');
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, problem, act };
}
