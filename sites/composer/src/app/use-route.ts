import { useEffect, useState } from 'preact/hooks';

/** Where the writer is: the words of the address behind `#/`. */
export type Route = readonly string[];

const read = (): Route =>
  location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);

export function useRoute(): Route {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const hear = (): void => setRoute((was) => (was.join() === read().join() ? was : read()));
    addEventListener('hashchange', hear);
    // Whoever went on between the first drawing and now is followed too.
    hear();
    return () => removeEventListener('hashchange', hear);
  }, []);
  return route;
}

/** The address of a screen. */
export const to = (...route: string[]): string => `#/${route.map(encodeURIComponent).join('/')}`;

export const go = (...route: string[]): void => {
  location.hash = to(...route);
};

/** Goes to a screen to which the back button does not return. */
export const replaceBy = (...route: string[]): void => location.replace(to(...route));
