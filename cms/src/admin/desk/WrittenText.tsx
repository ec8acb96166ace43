import type { ReactNode } from 'react';
import styled from 'styled-components';

const Text = styled.div`
  display: grid;
  font-size: 1.7rem;
  gap: 1.6rem;
  grid-template-columns: minmax(0, 1fr);
  line-height: 1.6;
  max-width: 72rem;
  overflow-wrap: anywhere;
  dl {
    display: grid;
    font-size: 1.4rem;
    gap: 0.4rem 1.6rem;
    grid-template-columns: max-content 1fr;
  }
  dt {
    font-weight: 600;
  }
  img {
    border-radius: 0.4rem;
    max-height: 48rem;
    max-width: 100%;
  }
`;

const Body = styled.div`
  > * + * {
    margin-top: 1.6rem;
  }
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.8rem;
    font-weight: 600;
  }
  ul,
  ol {
    padding-left: 2.4rem;
  }
  ul {
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  li + li {
    margin-top: 0.4rem;
  }
  strong {
    font-weight: 600;
  }
  em {
    font-style: italic;
  }
  a {
    color: inherit;
    text-decoration: underline;
  }
  blockquote {
    border-left: 0.3rem solid currentColor;
    padding-left: 1.6rem;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    border-bottom: 1px solid currentColor;
    padding: 0.4rem 1.2rem 0.4rem 0;
    text-align: left;
  }
`;

/** What somebody wrote, as its readers see it. `html` is made and made safe by `@simpul/markup`. */
export const WrittenText = ({ html, children }: { html: string; children?: ReactNode }) => (
  <Text>
    {children}
    <Body dangerouslySetInnerHTML={{ __html: html }} />
  </Text>
);
