import { describe, expect, it } from 'vitest';
import { pagesOfMicrosite, type EventView } from '../index.ts';
import { aKimContent, aMicrosite, aNetwork, anEvent, aSharedEvent } from '../testing/index.ts';

const eventAt = (path: string) =>
  (
    pagesOfMicrosite(
      aMicrosite({
        network: aNetwork({ sharedEvents: [aSharedEvent()] }),
        kim: aKimContent({ events: [anEvent()] }),
      }),
    )
      .find((page) => page.path === path)!
      .view() as EventView
  ).head.jsonLd[0] as { location: { address: string } };

describe('what search engines are told of an event', () => {
  it('places that of a KIM where the KIM is', () => {
    expect(eventAt('/agenda/pelatihan-anyaman').location.address).toBe(
      'Kelurahan Tangkiling, Kecamatan Bukit Batu, Kota Palangka Raya',
    );
  });

  it('does not place an official one in the village of each KIM that shows it', () => {
    expect(eventAt('/agenda/rapat-koordinasi').location.address).toBe('Kalimantan Tengah');
  });
});
