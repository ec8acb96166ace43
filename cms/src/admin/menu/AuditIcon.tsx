import { Icon } from './icon.ts';

/** A magnifying glass over lines, in the size and colour of the panel's own icons. */
export const AuditIcon = () => (
  <Icon aria-hidden="true">
    <path d="M3 3.2h14v1.6H3zm0 4h5v1.6H3zm0 4h4v1.6H3zm0 4h6v1.6H3zM13 7a4.3 4.3 0 0 1 3.5 6.8l2 2-1.2 1.2-2-2A4.3 4.3 0 1 1 13 7zm0 1.7a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2z" />
  </Icon>
);
