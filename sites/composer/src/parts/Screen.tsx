import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTulis } from '../app/use-tulis.ts';
import { to } from '../app/use-route.ts';
import { words } from '../words/index.ts';
import { Icon } from './Icon.tsx';
import { Notices } from './Notices.tsx';

interface Props {
  title: string;
  /** Where the arrow in the head leads; none on the pages of the menu. */
  back?: readonly string[];
  /** Which entry of the menu is this page; without one the menu is not shown. */
  at?: 'home' | 'kim' | 'settings';
  children: ComponentChildren;
}

const menu = [
  { at: 'home', icon: 'home', label: words.home, route: [] },
  { at: 'write', icon: 'pen', label: words.write, route: ['tulis'] },
  { at: 'kim', icon: 'group', label: words.kim, route: ['kim'] },
  { at: 'settings', icon: 'gear', label: words.settings, route: ['pengaturan'] },
] as const;

/** The frame of every screen. The heading takes the focus, so that a reader's voice begins there. */
export function Screen({ title, back, at, children }: Props) {
  const { me } = useTulis();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${words.app}`;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <>
      <header class="top">
        <div class="top-row">
          {back && (
            <a class="top-back" href={to(...back)} aria-label={words.back}>
              <Icon name="back" />
            </a>
          )}
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {at === 'home' && me && <span class="top-kim">{me.kim.name}</span>}
        </div>
        <div class="weave" aria-hidden="true" />
      </header>
      <main class={at ? 'with-menu' : ''}>
        <Notices />
        {children}
      </main>
      {at && (
        <nav class="menu" aria-label={words.menu}>
          {menu.map((entry) => (
            <a
              key={entry.at}
              href={to(...entry.route)}
              class={entry.at === 'write' ? 'menu-write' : ''}
              aria-current={entry.at === at ? 'page' : undefined}
            >
              <Icon name={entry.icon} />
              {entry.label}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}
