import { Icon } from './icon.ts';

/** A ticked box, in the size and colour of the panel's own icons. */
export const ReviewIcon = () => (
  <Icon aria-hidden="true">
    <path d="M3 3h9v1.6H4.6v10.8h10.8V9H17v8H3zm5.4 7.4L16 2.6l1.2 1.1-8.8 9-3.8-3.8 1.1-1.1z" />
  </Icon>
);
