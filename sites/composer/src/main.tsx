import { render } from 'preact';
import { keepAppHere } from './app/updates.ts';
import { checkSession } from './app/session.ts';
import { startTulis } from './app/tulis.ts';
import { hearInstallOffer } from './parts/InstallHint.tsx';
import { App } from './screens/App.tsx';
import { words } from './words/common.ts';

hearInstallOffer();
const place = document.getElementById('tulis')!;
try {
  const tulis = await startTulis();
  const dress = (): void => {
    if (tulis.me) document.documentElement.dataset['accent'] = tulis.me.kim.accent;
  };
  dress();
  tulis.listen(dress);
  place.textContent = '';
  render(<App tulis={tulis} />, place);
  // The cookie may be there where what was kept was cleared.
  if (!tulis.me) void checkSession(tulis);
  void tulis.sender.look(true);
} catch {
  place.textContent = words.noStore;
}
void keepAppHere();
