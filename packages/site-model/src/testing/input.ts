import type { KimContent } from '@simpul/contract';
import type { MicrositeInput, PortalInput, Surroundings } from '../site.ts';
import { NOW, aKimContent } from './content.ts';
import { aNetwork } from './network.ts';

/** The sample network at `NOW`, over https at kim.example, with every sharing card at 81,234 bytes. */
export const someSurroundings = (over: Partial<Surroundings> = {}): Surroundings => ({
  network: aNetwork(),
  now: NOW,
  address: { scheme: 'https', domain: 'kim.example', port: null },
  cardBytes: () => 81_234,
  ...over,
});

/** What the site of KIM tangkiling is made from, unless `over` says otherwise. */
export const aMicrosite = (over: Partial<MicrositeInput> = {}): MicrositeInput => ({
  ...someSurroundings(over),
  kim: over.kim ?? aKimContent(),
});

/** What the portal is made from: content of every KIM of the network that is active. */
export function aPortal(over: Partial<PortalInput> = {}): PortalInput {
  const around = someSurroundings(over);
  const kims: readonly KimContent[] =
    over.kims ?? around.network.kims.map(({ slug }) => aKimContent({ slug }));
  return { ...around, kims };
}
