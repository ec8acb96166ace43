import { Quiet } from '../desk/look.tsx';
import { SeePreview } from './SeePreview.tsx';

/** What Strapi tells a panel beside a form; nothing of a document that was never saved. */
interface Form {
  model: string;
  documentId?: string;
  document?: { updatedAt?: string };
}

const kinds: Readonly<Record<string, string>> = {
  'api::announcement.announcement': 'announcement',
  'api::event.event': 'event',
  'api::post.post': 'post',
  'api::gallery.gallery': 'gallery',
};

/** Beside the form of whatever is published item by item: the page as residents will see it. */
export function PreviewPanel({ model, documentId, document }: Form) {
  const kind = kinds[model];
  if (kind === undefined) return null;
  return {
    title: 'Pratinjau',
    content:
      document && documentId ? (
        <>
          {/* A save may have changed which sites show it. */}
          <SeePreview key={document.updatedAt ?? ''} kind={kind} id={documentId} />
          <Quiet>Yang tampak adalah versi yang terakhir disimpan.</Quiet>
        </>
      ) : (
        <Quiet>Simpan dulu, lalu lihat di sini bagaimana jadinya.</Quiet>
      ),
  };
}
