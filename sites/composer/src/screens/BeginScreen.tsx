import type { Template } from '@simpul/advice';
import type { KimItemType } from '@simpul/domain';
import { useEffect, useRef } from 'preact/hooks';
import { beginDraft } from '../app/new-draft.ts';
import { useTulis } from '../app/use-tulis.ts';
import { replaceBy } from '../app/use-route.ts';
import { templates } from '../draft/templates.ts';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { Screen } from '../parts/Screen.tsx';
import { remembered } from '../store/remembered.ts';
import { beginWords as w, templateWords, words } from '../words/index.ts';

const templateIcons: Record<Template, IconName> = {
  kegiatan: 'kegiatan',
  'jadwal-posyandu': 'kesehatan',
  'harga-pasar': 'umkm',
  'banjir-kabut-asap': 'kebencanaan',
  'produk-umkm': 'perikanan',
  'pengumuman-warga': 'bell',
};

/** What is to be written; with `about` a post that adds to that announcement begins at once. */
export function BeginScreen({ about }: { about?: string | undefined }) {
  const tulis = useTulis();
  const begun = useRef(false);
  const begin = async (type: KimItemType, template: Template | null = null): Promise<void> =>
    replaceBy('draf', (await beginDraft(tulis, { type, template })).id);
  useEffect(() => {
    if (about === undefined || begun.current) return;
    begun.current = true;
    const member = tulis.me!.member.id;
    void remembered(tulis.db, member, 'announcements').then(async (all) => {
      const found = all?.find(({ id }) => id === about);
      const to = found && { id: found.id, title: found.title, address: found.address };
      replaceBy('draf', (await beginDraft(tulis, { type: 'post', about: to ?? null })).id);
    });
  }, [about, tulis]);
  if (about !== undefined) return null;
  return (
    <Screen title={w.head} back={[]}>
      <div class="choices choices-wide">
        <Choice icon="pen" label={w.post} means={w.postMeans} run={() => begin('post')} />
        <Choice
          icon="picture"
          label={w.gallery}
          means={w.galleryMeans}
          run={() => begin('gallery')}
        />
        <Choice icon="calendar" label={w.event} means={w.eventMeans} run={() => begin('event')} />
      </div>
      <h2>{w.templates}</h2>
      <div class="choices">
        {templates.map((template) => (
          <Choice
            key={template}
            icon={templateIcons[template]}
            label={templateWords[template].label}
            run={() => begin('post', template)}
          />
        ))}
      </div>
      <p class="hint">{words.offlineToo}</p>
    </Screen>
  );
}

interface ChoiceProps {
  icon: IconName;
  label: string;
  means?: string;
  run: () => Promise<void>;
}

const Choice = ({ icon, label, means, run }: ChoiceProps) => (
  <button type="button" class="choice" onClick={() => void run()}>
    <Icon name={icon} />
    <span>
      <b>{label}</b>
      {means && <span class="hint">{means}</span>}
    </span>
  </button>
);
