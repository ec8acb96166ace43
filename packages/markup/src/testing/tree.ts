import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { allowedAttributes, allowedElements, allowedSchemes } from '../sanitise.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

interface Found {
  /** What should not be there, in words. */
  strange: string[];
  elements: number;
  depth: number;
  /** The text a reader sees, without the notes for screen readers. */
  text: string;
}

/** Reads HTML as a browser does and tells what is in it. */
export function treeOf(html: string): Found {
  const found: Found = { strange: [], elements: 0, depth: 0, text: '' };
  for (const node of parseFragment(html).childNodes) visit(node, 1, found);
  return found;
}

function visit(node: Node, depth: number, found: Found): void {
  if ('value' in node) found.text += node.value;
  else if ('tagName' in node) {
    const classes = node.attrs.find(({ name }) => name === 'class')?.value ?? '';
    if (classes === 'keluar-ket') return;
    found.elements++;
    found.depth = Math.max(found.depth, depth);
    if (!allowedElements.includes(node.tagName)) found.strange.push(`<${node.tagName}>`);
    if (!['', 'keluar', 'kanan', 'tengah'].includes(classes))
      found.strange.push(`class "${classes}"`);
    for (const { name, value } of node.attrs) {
      const allowed = allowedAttributes[node.tagName]?.includes(name) ?? false;
      if (!allowed) found.strange.push(`${node.tagName} ${name}=${value}`);
      if (name === 'href' && !isSafe(value)) found.strange.push(`href ${value}`);
    }
    if (node.tagName === 'br') found.text += '\n';
    for (const child of node.childNodes) visit(child, depth + 1, found);
    if (/^(?:p|h\d|li|td|th|tr)$/.test(node.tagName)) found.text += '\n';
  } else found.strange.push(node.nodeName);
}

const isSafe = (href: string): boolean =>
  /^\/(?![/\\])/.test(href) ||
  allowedSchemes.some((scheme) => href.toLowerCase().startsWith(`${scheme}:`));
