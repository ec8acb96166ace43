/* Conveniences only: every page reads, links and prints without this script. */

/** Shows the buttons that only a script can serve, and says what they do. */
function serve(name: string, act: (button: HTMLButtonElement) => unknown): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(`[data-${name}]`)) {
    button.hidden = false;
    button.onclick = () => act(button);
  }
}

serve('print', () => print());
if ('clipboard' in navigator) {
  serve('copy', async ({ dataset, children }) => {
    await navigator.clipboard.writeText(dataset.copy ?? '');
    children[1]!.textContent = dataset.copied ?? '';
  });
}
if ('share' in navigator) {
  serve('share', ({ dataset }) =>
    // Who closes the sheet without sharing has done nothing wrong.
    navigator.share({ title: document.title, url: dataset.share }).catch(() => undefined),
  );
}
navigator.serviceWorker?.register('/sw.js').catch(() => undefined);

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
  strip.querySelectorAll('[hidden]').forEach((over) => over.remove());
  strip.classList.add('short');
  if (strip.firstElementChild) place.after(strip);
}

const place = document.querySelector('[data-emergencies-after]');
if (place && !document.querySelector('[data-emergency]')) {
  borrowEmergencies(place).catch(() => undefined);
}
