import type { Tulis } from '../app/tulis.ts';
import { TulisContext, useLive } from '../app/use-tulis.ts';
import { useRoute } from '../app/use-route.ts';
import { BeginScreen } from './BeginScreen.tsx';
import { CheckScreen } from './CheckScreen.tsx';
import { EditorScreen } from './EditorScreen.tsx';
import { HomeScreen } from './HomeScreen.tsx';
import { ItemScreen } from './ItemScreen.tsx';
import { InvitationScreen } from './InvitationScreen.tsx';
import { KimScreen } from './KimScreen.tsx';
import { SettingsScreen } from './SettingsScreen.tsx';
import { SharedScreen } from './SharedScreen.tsx';
import { StandingScreen } from './StandingScreen.tsx';
import { WelcomeScreen } from './WelcomeScreen.tsx';

export const App = ({ tulis }: { tulis: Tulis }) => (
  <TulisContext.Provider value={tulis}>
    <Current />
  </TulisContext.Provider>
);

function Current() {
  const [first, second, third, fourth] = useRoute();
  const me = useLive(async (tulis) => tulis.me);
  if (location.pathname.startsWith('/undangan')) return <InvitationScreen />;
  if (me === undefined) return null;
  if (me === null || first === 'masuk') return <WelcomeScreen />;
  if (first === 'tulis') return <BeginScreen about={second} />;
  if (first === 'draf' && second) {
    return third === 'kirim' ? (
      <CheckScreen id={second} />
    ) : (
      <EditorScreen key={second} id={second} focus={fourth} />
    );
  }
  if (first === 'status' && second) return <StandingScreen key={second} id={second} />;
  if (first === 'item' && second) return <ItemScreen key={second} id={second} />;
  if (first === 'kim') return <KimScreen />;
  if (first === 'pengaturan') return <SettingsScreen />;
  if (first === 'bagi') return <SharedScreen full={second === 'penuh'} />;
  return <HomeScreen />;
}
