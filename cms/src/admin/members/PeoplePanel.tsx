import { Link } from 'react-router-dom';
import { Button, Quiet } from '../desk/look.tsx';

/** The part of what Strapi tells a panel beside a form that we use. */
interface Form {
  model: string;
  documentId?: string;
}

/** Beside the form of a KIM: the way to who writes for it. */
export const PeoplePanel = ({ model, documentId }: Form) =>
  model === 'api::kim.kim' && documentId
    ? {
        title: 'Anggota',
        content: (
          <div style={{ display: 'grid', gap: '0.8rem', width: '100%' }}>
            <Quiet>Siapa yang menulis untuk KIM ini, undangan, dan ponsel yang hilang.</Quiet>
            <Button as={Link} to={`/anggota/${documentId}`}>
              Buka anggota
            </Button>
          </div>
        ),
      }
    : null;
