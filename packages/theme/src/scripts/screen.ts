/* Turns the slides of a screen that nobody touches for days, and keeps them new. */

const TURN_MS = 14_000;
const REFRESH_MS = 60_000;
/** A page this old is loaded anew when the network answers, so that nothing grows stale unseen. */
const OLDEST_MS = 12 * 3_600_000;

const slides = document.querySelector<HTMLElement>('[data-slides]')!;
const clock = document.querySelector<HTMLElement>('[data-clock]')!;
const pause = document.querySelector<HTMLButtonElement>('[data-pause]')!;
const next = document.querySelector<HTMLButtonElement>('[data-next]')!;
const born = Date.now();
let at = -1;
let turning: ReturnType<typeof setInterval> | undefined;
let source = slides.innerHTML;

/** How far the server's clock is ahead of this one, in milliseconds: nobody sets that of a television. */
let ahead = 0;
const serverTime = (): number => Date.now() + ahead;

const isOver = ({ dataset }: HTMLElement): boolean =>
  dataset.until !== undefined && serverTime() >= Number(dataset.until);

/** Shows the next slide that still holds; an emergency comes back after every other one. */
function turn(): void {
  const all = [...slides.querySelectorAll<HTMLElement>('.slide')];
  const holding = all.filter((slide) => !isOver(slide));
  const urgent = holding.filter((slide) => slide.matches('.emergency'));
  const others = holding.filter((slide) => !urgent.includes(slide));
  const round = others.flatMap((slide) => [...urgent, slide]);
  const order = others.length > 0 ? round : urgent;
  at = order.length > 0 ? (at + 1) % order.length : -1;
  for (const slide of all) {
    const isNow = slide === order[at];
    slide.classList.toggle('now', isNow);
    slide.toggleAttribute('inert', !isNow);
  }
}

function tell(): void {
  clock.textContent = new Date(serverTime()).toLocaleString('id-ID', {
    timeZone: clock.dataset.clock,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** The styles and scripts that a page is made with. */
const assetsOf = (page: Document): string =>
  [...page.querySelectorAll('link[rel=stylesheet], script[src]')]
    .map((asset) => asset.getAttribute('href') ?? asset.getAttribute('src'))
    .join();

/** Takes over what the site says now; without a network the slides go on and those that are over leave. */
async function refresh(): Promise<void> {
  const answer = await fetch(location.pathname, { cache: 'no-cache' });
  if (!answer.ok) return;
  ahead = (Date.parse(answer.headers.get('date')!) || Date.now()) - Date.now();
  tell();
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (assetsOf(fresh) !== assetsOf(document) || Date.now() - born > OLDEST_MS)
    return location.reload();
  const now = fresh.querySelector('[data-slides]')?.innerHTML;
  if (now === undefined || now === source) return;
  source = now;
  slides.innerHTML = now;
  at = -1;
  turn();
}

function go(): void {
  clearInterval(turning);
  turning = setInterval(turn, TURN_MS);
}

document.body.classList.add('turning');
const words = [pause.textContent, pause.dataset.pause!];
pause.hidden = next.hidden = false;
pause.onclick = () => {
  if (turning === undefined) go();
  else {
    clearInterval(turning);
    turning = undefined;
  }
  pause.textContent = words[turning === undefined ? 1 : 0]!;
};
next.onclick = turn;
turn();
go();
tell();
setInterval(tell, 10_000);
const refreshAgain = () => void refresh().catch(() => undefined);
refreshAgain();
setInterval(refreshAgain, REFRESH_MS);
// A television that falls asleep shows nothing; where the lock is refused, its own settings decide.
navigator.wakeLock?.request('screen').catch(() => undefined);
