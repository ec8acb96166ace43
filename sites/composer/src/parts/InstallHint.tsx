import { useEffect, useState } from 'preact/hooks';
import { homeWords as w } from '../words/home.ts';

/** What browsers give who may install; not in the DOM's own types. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

let offered: InstallEvent | null = null;
const hearers = new Set<() => void>();
/** Hears the browser's offer, which comes once and early. */
export function hearInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offered = event as InstallEvent;
    hearers.forEach((hear) => hear());
  });
}

/** Offers to put Tulis on the home screen, where the browser lets us. */
export function InstallHint() {
  const [offer, setOffer] = useState(offered);
  useEffect(() => {
    const hear = (): void => setOffer(offered);
    hearers.add(hear);
    return () => void hearers.delete(hear);
  }, []);
  if (!offer) return null;
  const install = (): void => {
    offered = null;
    setOffer(null);
    void offer.prompt();
  };
  return (
    <section class="notice row">
      <p>{w.invite}</p>
      <button type="button" onClick={install}>
        {w.install}
      </button>
    </section>
  );
}
