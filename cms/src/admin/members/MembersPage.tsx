import { indonesian, kimStatusLabels } from '@simpul/domain';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link, Route, Routes } from 'react-router-dom';
import type { KimLine } from '../../members/officer-views.ts';
import { Field, Input } from '../desk/fields.tsx';
import { Card, Notice, Quiet, Rows } from '../desk/look.tsx';
import { useFresh } from '../desk/use-fresh.ts';
import { PeoplePage } from './PeoplePage.tsx';

/** The KIM of the officer's region, and who writes for one of them. */
export default function MembersPage() {
  return (
    <Routes>
      <Route index element={<KimList />} />
      <Route path=":kim" element={<PeoplePage />} />
    </Routes>
  );
}

function KimList() {
  const [fresh] = useFresh<{ kims: KimLine[] }>('/members/kims');
  const [sought, setSought] = useState('');
  if (fresh.state === 'waiting') return <Page.Loading />;
  const kims = fresh.state === 'here' ? fresh.answer.kims : [];
  const found = kims.filter(({ name, place }) =>
    `${name} ${place}`.toLocaleLowerCase('id').includes(sought.trim().toLocaleLowerCase('id')),
  );
  return (
    <Page.Main>
      <Page.Title>Anggota KIM</Page.Title>
      <Layouts.Header title="Anggota KIM" subtitle="Siapa yang menulis untuk setiap KIM" />
      <Layouts.Content>
        {fresh.state === 'refused' ? (
          <Notice role="alert">{fresh.sentence}</Notice>
        ) : (
          <Card>
            <Field label="Cari KIM">
              {(given) => (
                <Input
                  {...given}
                  type="search"
                  placeholder="Nama KIM atau wilayah"
                  value={sought}
                  onChange={({ target }) => setSought(target.value)}
                />
              )}
            </Field>
            <Rows>
              {found.map((kim) => (
                <Line kim={kim} key={kim.id} />
              ))}
            </Rows>
            {found.length === 0 ? (
              <p>
                {kims.length === 0
                  ? 'Belum ada KIM di wilayah Anda.'
                  : 'Tidak ada KIM dengan nama itu. Periksa ejaannya.'}
              </p>
            ) : null}
          </Card>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

const Line = ({ kim }: { kim: KimLine }) => (
  <li>
    <span>
      <Link to={`/anggota/${kim.id}`}>{kim.name}</Link>
      <Quiet as="span" style={{ display: 'block' }}>
        {[kim.place, kimStatusLabels[kim.status]].filter(Boolean).join(' · ')}
      </Quiet>
    </span>
    <span>
      {kim.writers === 0 ? 'belum ada yang menulis' : `${indonesian(kim.writers)} menulis`}
      {kim.open > 0 ? ` · ${indonesian(kim.open)} undangan terbuka` : ''}
    </span>
  </li>
);
