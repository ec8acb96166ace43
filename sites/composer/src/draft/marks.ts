/** What stands in a text field: its text and what is selected. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** Puts `**` around the selection, or takes them away; with nothing selected the cursor stands between. */
export function toggleBold({ text, start, end }: Selected): Selected {
  const [before, chosen, after] = cut(text, start, end);
  if (before.endsWith('**') && after.startsWith('**')) {
    return {
      text: before.slice(0, -2) + chosen + after.slice(2),
      start: start - 2,
      end: end - 2,
    };
  }
  return { text: `${before}**${chosen}**${after}`, start: start + 2, end: end + 2 };
}

/** Makes the lines of the selection items of a list, or plain lines again. */
export function toggleList({ text, start, end }: Selected): Selected {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const lines = text.slice(from, to).split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  const block = lines.map((line) => (isList ? line.slice(2) : `- ${line}`)).join('\n');
  // A list is one of Markdown only after an empty line.
  const gap = !isList && from > 0 && !/\n\n$|^- .*\n$/.test(lastLines(text, from)) ? '\n' : '';
  const end_ = from + gap.length + block.length;
  return { text: text.slice(0, from) + gap + block + text.slice(to), start: end_, end: end_ };
}

/** Makes the selection the words of a link. */
export function insertLink({ text, start, end }: Selected, address: string): Selected {
  const [before, chosen, after] = cut(text, start, end);
  const link = `[${chosen || address.replace(/^https?:\/\//, '')}](${address})`;
  const at = start + link.length;
  return { text: before + link + after, start: at, end: at };
}

const cut = (text: string, start: number, end: number): [string, string, string] => [
  text.slice(0, start),
  text.slice(start, end),
  text.slice(end),
];

const lastLines = (text: string, from: number): string =>
  text.slice(text.lastIndexOf('\n', from - 2) + 1, from).replace(/^\n?$/, '\n\n');
