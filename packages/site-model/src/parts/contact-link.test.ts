import type { Contact } from '@simpul/contract';
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

  it('opens an account whose address was typed without its scheme', () => {
    const hrefOf = (kind: Contact['kind'], value: string) =>
      contactLink({ kind, label: null, value }).href;
    expect(hrefOf('instagram', 'instagram.com/kim.x')).toBe('https://instagram.com/kim.x');
    expect(hrefOf('youtube', 'www.youtube.com/@kimx')).toBe('https://www.youtube.com/@kimx');
    expect(hrefOf('other', 'kim-x.desa.id')).toBe('https://kim-x.desa.id/');
    expect(hrefOf('instagram', '@kim.x')).toBe('https://www.instagram.com/kim.x');
    expect(hrefOf('facebook', 'kim.tangkiling')).toBe('https://www.facebook.com/kim.tangkiling');
  });

  it('calls one number where there are two, and none where there is none', () => {
    const call = (value: string) => contactLink({ kind: 'phone', label: null, value }).href;
    expect(call('(0536) 322-1234')).toBe('tel:05363221234');
    expect(call('+62 811 0000 0101')).toBe('tel:+6281100000101');
    expect(call('0811-0000-0101 / 0811-0000-0202')).toBe('tel:081100000101');
    expect(call('0811 0000 0101 (Budi, 2 anak)')).toBe('tel:081100000101');
    expect(call('lewat kantor desa')).toBe('/tentang');
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
