/* Conveniences only: every page reads, links and prints without this script. */

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.onclick = () => print();
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const { copy = '', copied = '' } = button.dataset;
  const words = button.querySelector('span');
  if (!words || !('clipboard' in navigator)) continue;
  button.hidden = false;
  button.onclick = async () => {
    await navigator.clipboard.writeText(copy);
    words.textContent = copied;
  };
}

/**
 * Pages that do not carry the emergency strip themselves borrow it from the home page, in short and
 * without what they tell anyway.
 */
async function borrowEmergencies(place: Element): Promise<void> {
  const answer = await fetch('/');
  if (!answer.ok) return;
  const home = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const strip = home.querySelector('[data-emergency]');
  if (!strip) return;
  strip.querySelector(`[href="${location.pathname}"]`)?.closest('.wrap')?.remove();
  strip.classList.add('short');
  if (strip.firstElementChild) place.after(strip);
}

const place = document.querySelector('[data-emergencies-after]');
if (place && !document.querySelector('[data-emergency]')) {
  borrowEmergencies(place).catch(() => undefined);
}
