import { Layouts, Page } from '@strapi/strapi/admin';
import { Link, Route, Routes } from 'react-router-dom';
import type { Waiting } from '../../desk/review/views.ts';
import { Card, Notice, Quiet, Rows } from '../desk/look.tsx';
import { useFresh } from '../desk/use-fresh.ts';
import { kindWords } from './kind-words.ts';
import { ReviewItem } from './ReviewItem.tsx';

/** What KIM handed in: the queue, and one item to read, publish or return. */
export default function ReviewPage() {
  return (
    <Routes>
      <Route index element={<Queue />} />
      <Route path=":kind/:id" element={<ReviewItem />} />
    </Routes>
  );
}

function Queue() {
  const [fresh] = useFresh<{ waiting: Waiting[] }>('/desk/review');
  if (fresh.state === 'waiting') return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>Tinjauan</Page.Title>
      <Layouts.Header title="Tinjauan" subtitle="Isi dari KIM yang menunggu diperiksa" />
      <Layouts.Content>
        {fresh.state === 'refused' ? (
          <Notice role="alert">{fresh.sentence}</Notice>
        ) : (
          <Card>
            {fresh.answer.waiting.length === 0 ? <p>Tidak ada yang menunggu.</p> : null}
            <Rows>
              {fresh.answer.waiting.map((item) => (
                <li key={item.id}>
                  <span>
                    <Link to={`/tinjauan/${item.kind}/${item.id}`}>{item.title}</Link>
                    <Quiet as="span" style={{ display: 'block' }}>
                      {kindWords[item.kind]} · {item.kim.name} · dikirim {item.since}
                    </Quiet>
                  </span>
                </li>
              ))}
            </Rows>
          </Card>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
