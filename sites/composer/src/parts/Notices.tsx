import { useEffect, useState } from 'preact/hooks';
import { unkeptOf } from '../app/unkept.ts';
import { useLive, useTulis } from '../app/use-tulis.ts';
import { to } from '../app/use-route.ts';
import { isFull, isNearlyFull, usedSpace } from '../store/space.ts';
import { words } from '../words/index.ts';

/** What concerns every screen: no signal, signed out, little room. */
export function Notices() {
  const { me, out } = useTulis();
  const [online, setOnline] = useState(navigator.onLine);
  const space = useLive(usedSpace);
  const [full, setFull] = useState(false);
  // The writing page tells of its own.
  const unkept = unkeptOf(me?.member.id).filter((id) => !location.hash.startsWith(to('draf', id)));
  useEffect(() => {
    const hear = (): void => setOnline(navigator.onLine);
    addEventListener('online', hear);
    addEventListener('offline', hear);
    // A tap that found no room: nothing else would say why nothing came of it.
    const fail = ({ reason }: PromiseRejectionEvent): void =>
      setFull((was) => was || isFull(reason));
    addEventListener('unhandledrejection', fail);
    return () => {
      removeEventListener('online', hear);
      removeEventListener('offline', hear);
      removeEventListener('unhandledrejection', fail);
    };
  }, []);
  return (
    <div class="notices" role="status">
      {!online && <p class="notice">{words.offline}</p>}
      {me && out && (
        <div class="notice notice-strong">
          <p>{words.signedOut}</p>
          <a class="button" href={to('masuk')}>
            {words.signInAgain}
          </a>
        </div>
      )}
      {unkept.map((id) => (
        <div key={id} class="notice notice-strong">
          <p>{words.notKept}</p>
          <a class="button" href={to('draf', id)}>
            {words.open}
          </a>
        </div>
      ))}
      {(full || (space && isNearlyFull(space))) && <p class="notice notice-strong">{words.full}</p>}
    </div>
  );
}
