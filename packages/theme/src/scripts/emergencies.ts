/*
 * Warnings on pages that were made before there was an emergency, and on pages that stay open: shown from
 * `/darurat.json`, gone when it names them no more or their end has come, by the server's clock.
 */
import type { EmergencyStrip } from '@simpul/site-model';

type Known = Pick<EmergencyStrip, 'href' | 'until'> & Partial<EmergencyStrip>;

const template = document.querySelector<HTMLTemplateElement>('[data-borrowed]')!;
/** Looked at again after so long at most: timers do not count further than 25 days. */
const HOUR = 36e5;
const rows = [...document.querySelectorAll<HTMLElement>('[data-emergency] [data-until]')];
const linkIn = (row: Element) => row.querySelector('a')!;
/** What is known of each: for a start, what the page itself carries. */
let known = rows.map((row): Known => ({ href: linkIn(row).pathname, until: +row.dataset.until! }));
/** How far the server's clock is ahead of this one, in milliseconds. */
let ahead = 0;
let timer: ReturnType<typeof setTimeout>;

/** What cannot be asked is not over: without a network, or from a server in trouble, the strip stays until its end. */
async function ask(): Promise<void> {
  const answer = await fetch('/darurat.json');
  if (!answer.ok) return show();
  ahead = (Date.parse(answer.headers.get('date')!) || Date.now()) - Date.now();
  known = ((await answer.json()) as { emergencies: Known[] }).emergencies;
  show();
}

function show(): void {
  const now = Date.now() + ahead;
  const live = new Map(
    known.filter(({ until }) => !until || until > now).map((one) => [one.href, one]),
  );
  clearTimeout(timer);
  timer = setTimeout(
    show,
    Math.min(HOUR, ...known.map(({ until }) => until! - now).filter((left) => left > 0)),
  );
  live.delete(location.pathname);
  for (const row of rows) row.hidden = !live.delete(linkIn(row).pathname);
  borrow([...live.values()]);
}

function borrow(missing: Known[]): void {
  const strip = template.content.firstElementChild!.cloneNode(true) as Element;
  const [row] = strip.children;
  strip.replaceChildren(
    ...missing.map(({ href, title, issuer, validity }) => {
      const line = row!.cloneNode(true) as Element;
      const link = linkIn(line);
      link.href = href;
      link.textContent = title!;
      line.querySelector('p + p')!.textContent = [issuer, validity].filter(Boolean).join(' · ');
      return line;
    }),
  );
  const before = document.querySelector('.borrowed');
  // The same words are not said again.
  if (before?.textContent === strip.textContent) return;
  before?.remove();
  if (missing.length > 0) template.before(strip);
}

const askAgain = () => void (document.hidden || ask().catch(show));
askAgain();
document.addEventListener('visibilitychange', askAgain);
