/* Conveniences only: every page reads, links and prints without this script. */
import './emergencies.ts';

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
    const said = children[1]!;
    try {
      await navigator.clipboard.writeText(dataset.copy ?? '');
      said.textContent = dataset.copied ?? '';
    } catch {
      // Browsers inside other apps refuse: then the address is shown, to be copied by hand.
      prompt(said.textContent, dataset.copy);
    }
  });
}
if ('share' in navigator) {
  serve('share', ({ dataset }) =>
    // Who closes the sheet without sharing has done nothing wrong.
    navigator.share({ title: document.title, url: dataset.share }).catch(() => undefined),
  );
}
navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
