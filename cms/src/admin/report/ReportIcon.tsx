/** A page with lines, in the size and colour of the panel's own icons. */
export const ReportIcon = () => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
  >
    <path d="M4 2.5h8l4 4v11H4zM12 2.5v4h4M7 10h6M7 13.5h6" />
  </svg>
);
