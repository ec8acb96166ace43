import { Icon } from './icon.ts';

/** A page with lines, in the size and colour of the panel's own icons. */
export const ReportIcon = () => (
  <Icon aria-hidden="true">
    <path d="M4 2h8.4L16.5 6v12H4zm1.6 1.6v12.8h9.3V7.4h-3.7V3.6zm1.7 6h6v1.6h-6zm0 3.2h6v1.6h-6z" />
  </Icon>
);
