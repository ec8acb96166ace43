import { find, marked, readerOf, type Reader, type SearchEntry } from '@simpul/search';

/* The search page: the files of the index are fetched once and read here, also without a network. */

const SHOWN = 10;
const PAUSE_MS = 150;
/** Older files that are fetched unasked: a phone on a poor line must not fetch years of news. */
const OLDER_FILES = 4;

const page = document.querySelector<HTMLElement>('[data-search]');
if (page) begin(page);

function begin(root: HTMLElement): void {
  const { search: newest = '', ...words } = root.dataset;
  let index = newest;
  const form = root.querySelector('form')!;
  const input = root.querySelector('input')!;
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const list = root.querySelector<HTMLElement>('ol')!;
  const more = root.querySelector('button[data-more]') as HTMLButtonElement;
  root.querySelector<HTMLElement>('[data-without]')!.hidden = true;
  let reader = readerOf([]);
  let patience = OLDER_FILES;
  let pending: Promise<void> | null = null;
  let older: string[] = [];
  let shown = SHOWN;
  /** One look at older files after the other: who types on while a file is on its way must not get it twice. */
  let looking: Promise<void> = Promise.resolve();

  /** Fetches the newest file, then the older ones while there is something to look for. */
  async function load(): Promise<void> {
    const into = reader;
    const { entries, older: rest } = await fileAt(index);
    readerOf(entries, into);
    if (into === reader) older = rest;
  }

  async function loadOlder(): Promise<void> {
    while (input.value.trim() !== '' && older.length > 0 && patience > 0) {
      patience -= 1;
      const into = reader;
      const { entries } = await fileAt(older[0]!);
      if (into !== reader) return;
      readerOf(entries, into);
      older.shift();
      show();
    }
  }

  async function run(): Promise<void> {
    const query = input.value.trim();
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (query === '') return show();
    try {
      await (pending ??= load());
      show();
      await (looking = looking.then(loadOlder, loadOlder));
    } catch {
      pending = reader.entries.length > 0 ? pending : null;
      if (reader.entries.length === 0) status.textContent = words['failed']!;
    }
  }

  function show(): void {
    const query = input.value.trim();
    const { entries, isWhole } = find(reader, query, Date.now());
    status.textContent = query === '' ? '' : said(entries.length, query, isWhole);
    list.replaceChildren(...entries.slice(0, shown).map((entry) => resultOf(entry, query)));
    more.hidden = entries.length <= shown && (query === '' || patience > 0 || older.length === 0);
  }

  const said = (count: number, query: string, isWhole: boolean): string => {
    if (count === 0) return `${words['nothing']} “${query}”. ${words['advice']}`;
    return `${count.toLocaleString('id-ID')} ${words['found']} “${query}”.${isWhole ? '' : ` ${words['partly']}`}`;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.oninput = () => {
    clearTimeout(timer);
    shown = SHOWN;
    timer = setTimeout(() => void run(), PAUSE_MS);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run();
  };
  more.onclick = () => {
    const first = shown;
    shown += SHOWN;
    patience += OLDER_FILES;
    show();
    list.children[first]?.querySelector('a')?.focus();
    void run();
  };
  const scope = root.querySelector<HTMLElement>('[data-scope]');
  const select = scope?.querySelector('select');
  if (scope && select) {
    scope.hidden = false;
    select.onchange = () => {
      index = select.value;
      reader = readerOf([]);
      pending = null;
      older = [];
      patience = OLDER_FILES;
      void run();
    };
  }
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  void run();
}

async function fileAt(path: string): Promise<{ entries: Reader['entries']; older: string[] }> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(path);
  return answer.json() as Promise<{ entries: Reader['entries']; older: string[] }>;
}

/** One result; whatever was typed stays text. */
function resultOf(entry: SearchEntry, query: string): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = entry.href;
  link.append(...withMarks(entry.title, query));
  title.append(link);
  const text = document.createElement('p');
  text.append(...withMarks(entry.text, query));
  const label = document.createElement('p');
  label.className = 'search-label';
  label.append(...withMarks(entry.label, query));
  item.append(title, text, label);
  return item;
}

const withMarks = (text: string, query: string): (string | HTMLElement)[] =>
  marked(text, query).map((piece) => {
    if (!piece.hit) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
