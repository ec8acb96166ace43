import { describe, expect, it } from 'vitest';
import { ReadBack } from './read-back.ts';

describe('reading back', () => {
  it('comes to an end while no web server answers, however many sites wait', async () => {
    const readBack = new ReadBack({
      web: 'http://127.0.0.1:9',
      address: { scheme: 'https', domain: 'kim.example', port: null },
      onServed: () => {},
      mayAsk: () => true,
    });
    for (let site = 0; site < 500; site++) {
      readBack.put(`kim-${site}`, [{ path: '/', sha256: '' }]);
    }
    await readBack.settled();
    expect(readBack.waiting).toBe(500);
    readBack.close();
  });
});
