import { choices } from '../words/panel/choices.ts';

interface Header {
  name: string;
  attribute?: { type: string };
}
interface List {
  displayedHeaders: Header[];
}

/** Lists show what a choice is called, not the value that is stored. */
export function showChoicesInLists<Given extends List>(given: Given): Given {
  return {
    ...given,
    displayedHeaders: given.displayedHeaders.map((header) =>
      header.attribute?.type === 'enumeration'
        ? {
            ...header,
            cellFormatter: (row: Record<string, unknown>) => <Choice value={row[header.name]} />,
          }
        : header,
    ),
  };
}

/** The panel counts a rem as ten pixels. */
const Choice = ({ value }: { value: unknown }) => (
  <span style={{ fontSize: '1.4rem' }}>
    {typeof value === 'string' ? (choices[value] ?? value) : '-'}
  </span>
);
