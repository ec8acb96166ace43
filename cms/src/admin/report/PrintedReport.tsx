import { createPortal } from 'react-dom';
import styled, { createGlobalStyle } from 'styled-components';
import type { ReactNode } from 'react';

/** On paper the panel itself is not there: only what stands beside it in the body. */
const OnPaper = createGlobalStyle`
  @media print {
    body > *:not([data-paper]) {
      display: none !important;
    }
    html,
    body {
      background: #fff !important;
      height: auto !important;
      overflow: visible !important;
    }
    @page {
      margin: 15mm;
      size: A4 landscape;
    }
  }
`;
const Paper = styled.div`
  display: none;
  @media print {
    color: #000;
    display: block;
    font-size: 10pt;
    h1 {
      font-size: 16pt;
      font-weight: 600;
    }
    p {
      margin: 2mm 0 4mm;
    }
    table {
      color: #000;
      font-size: 9pt;
    }
    th,
    td {
      border-color: #999;
      color: #000;
      padding: 1.2mm 3mm 1.2mm 0;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
`;

/** The same report on paper, without the panel around it. */
export const PrintedReport = ({ children }: { children: ReactNode }) =>
  createPortal(
    <Paper data-paper lang="id">
      <OnPaper />
      {children}
    </Paper>,
    document.body,
  );
