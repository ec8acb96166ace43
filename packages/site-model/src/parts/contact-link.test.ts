import { describe, expect, it } from 'vitest';
import { contactLink, whatsappLink } from './contact-link.ts';

describe('a contact', () => {
  it('shows a WhatsApp number as Indonesians write it and opens the chat', () => {
    expect(whatsappLink('6281100000101', 'Halo')).toEqual({
      text: 'WhatsApp 0811-0000-0101',
      href: 'https://wa.me/6281100000101?text=Halo',
    });
    expect(whatsappLink('6591234567', 'Halo').text).toBe('WhatsApp +6591234567');
  });

  it('shows a web address without its scheme and keeps it in the link', () => {
    expect(
      contactLink({ kind: 'facebook', label: 'Facebook', value: 'https://www.facebook.com/kim.x' }),
    ).toEqual({ text: 'Facebook: facebook.com/kim.x', href: 'https://www.facebook.com/kim.x' });
  });

  it('that is an address opens the map', () => {
    const { href } = contactLink({ kind: 'address', label: null, value: 'Jl. Tjilik Riwut km 34' });
    expect(href).toBe('https://www.openstreetmap.org/search?query=Jl.%20Tjilik%20Riwut%20km%2034');
  });

  it('never links a scheme that runs code', () => {
    const { href } = contactLink({ kind: 'other', label: null, value: 'javascript:alert(1)' });
    expect(href).not.toMatch(/^javascript/i);
  });
});
