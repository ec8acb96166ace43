import type { Reviewed } from '../../desk/review/views.ts';
import { Quiet } from '../desk/look.tsx';
import { WrittenText } from '../desk/WrittenText.tsx';

/** The item as it was written: facts, photos, text. */
export const ReviewedText = ({ item }: { item: Reviewed }) => (
  <WrittenText html={item.html}>
    {item.isLive ? (
      <Quiet>Versi sebelumnya sudah tayang. Ini perubahan yang diusulkan.</Quiet>
    ) : null}
    <dl>
      {item.facts.map(({ label, value }) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    {item.summary ? <p style={{ fontWeight: 600 }}>{item.summary}</p> : null}
    {item.photos.map(({ address, alt, caption }) => (
      <figure key={address}>
        <img src={address} alt={alt} loading="lazy" />
        <figcaption>
          {caption ? <p>{caption}</p> : null}
          <Quiet>Teks alternatif: {alt || 'belum ditulis'}</Quiet>
        </figcaption>
      </figure>
    ))}
  </WrittenText>
);
