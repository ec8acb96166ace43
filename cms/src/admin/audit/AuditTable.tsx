import { clockTime, plainDate, type TimeZone } from '@simpul/domain';
import type { AuditLine } from '../../audit/views.ts';
import { Quiet, Scroll, Sheet } from '../desk/look.tsx';
import { actWord, typeWord } from './words.ts';

/** Lines of the audit, newest first. */
export const AuditTable = ({ lines, zone }: { lines: readonly AuditLine[]; zone: TimeZone }) => (
  <Scroll tabIndex={0} role="region" aria-label="Baris jejak audit">
    <Sheet>
      <thead>
        <tr>
          <th scope="col">Waktu</th>
          <th scope="col">Pelaku</th>
          <th scope="col">Tindakan</th>
          <th scope="col">Apa</th>
          <th scope="col">KIM atau wilayah</th>
          <th scope="col">Alamat jaringan</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ sequence, at, who, action, type, title, kim, regency, address }) => (
          <tr key={sequence}>
            <td style={{ whiteSpace: 'nowrap' }}>
              {plainDate(at, zone)}
              <Quiet as="span" style={{ display: 'block' }}>
                {clockTime(at, zone)}
              </Quiet>
            </td>
            <td>{who}</td>
            <td>{actWord(action)}</td>
            <td style={{ minWidth: '20rem' }}>
              {title ?? '(tanpa judul)'}
              <Quiet as="span" style={{ display: 'block' }}>
                {typeWord(type)}
              </Quiet>
            </td>
            <td>
              {kim ?? regency ?? '-'}
              {kim && regency ? (
                <Quiet as="span" style={{ display: 'block' }}>
                  {regency}
                </Quiet>
              ) : null}
            </td>
            <td>{address?.replace('::ffff:', '') ?? '-'}</td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  </Scroll>
);
