/** Begins to keep the app itself on the phone. Fails quietly where browsers do not allow it. */
export async function keepAppHere(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  await navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}

/** Is a newer version here, waiting for this one to end? */
export async function waitingUpdate(): Promise<boolean> {
  const registration = await navigator.serviceWorker?.getRegistration();
  return Boolean(registration?.waiting && navigator.serviceWorker.controller);
}

/** Begins anew with the version that waits. Only on the writer's tap: nothing changes under their hands. */
export async function applyUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.update().catch(() => undefined);
  if (registration?.installing) await untilInstalled(registration.installing);
  if (!registration?.waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  registration.waiting.postMessage('take-over');
}

/** A version is fetched file by file; on a thin line that takes its time. */
const untilInstalled = (worker: ServiceWorker): Promise<void> =>
  new Promise((done) => {
    const look = (): void => {
      if (worker.state !== 'installing') done();
    };
    worker.addEventListener('statechange', look);
    look();
  });
