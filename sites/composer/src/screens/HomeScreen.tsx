import { useEffect } from 'preact/hooks';
import { refresh } from '../app/refresh.ts';
import { useLive, useTulis } from '../app/use-tulis.ts';
import { replaceBy, to } from '../app/use-route.ts';
import { homeView } from '../app/home-view.ts';
import { Activity } from '../parts/Activity.tsx';
import { Ideas } from '../parts/Ideas.tsx';
import { takeOverEarlier } from '../app/take-over.ts';
import { waitsOnShelf } from '../app/take-shared.ts';
import { Announcements } from '../parts/Announcements.tsx';
import { Fellows } from '../parts/Fellows.tsx';
import { Icon } from '../parts/Icon.tsx';
import { InstallHint } from '../parts/InstallHint.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TextList } from '../parts/TextList.tsx';
import { UpdateHint } from '../parts/UpdateHint.tsx';
import { homeWords as w } from '../words/index.ts';

/** What waits, what came back, what reached us, what to write next. */
export function HomeScreen() {
  const tulis = useTulis();
  const view = useLive(homeView);
  const shared = useLive(waitsOnShelf);
  useEffect(() => {
    // Shared into Tulis while nobody was signed in.
    if (shared) replaceBy('bagi');
  }, [shared]);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void refresh(tulis);
    };
    look();
    addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [tulis]);
  if (!view) return null;
  const { returned, waiting, toJudge, all, earlier, others, announcements, activity } = view;
  return (
    <Screen title={w.hello(tulis.me!.member.name)} at="home">
      <UpdateHint />
      <a class="begin" href={to('tulis')}>
        <Icon name="camera" />
        <span>
          <b>{w.begin}</b>
          <span>{w.beginHint}</span>
        </span>
      </a>
      <Activity activity={activity} />
      {returned.length > 0 && <TextList head={w.returned} texts={returned} />}
      {waiting.length > 0 && <TextList head={w.waits} texts={waiting} most={4} />}
      {toJudge.length > 0 && <TextList head={w.judge} texts={toJudge} />}
      {earlier > 0 && (
        <section class="notice">
          <p>{w.earlier(earlier)}</p>
          <button type="button" onClick={() => void takeOverEarlier(tulis)}>
            {w.earlierTake}
          </button>
        </section>
      )}
      {(all.length > 0 || returned.length + waiting.length === 0) && (
        <TextList head={w.all} texts={all} none={w.none} most={3} />
      )}
      {announcements.length > 0 && <Announcements announcements={announcements} />}
      <Ideas ideas={view.ideas} />
      <Fellows members={view.members} />
      {others > 0 && <p class="notice">{w.others(others)}</p>}
      <InstallHint />
    </Screen>
  );
}
