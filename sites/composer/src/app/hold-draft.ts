/** A page that goes, or a screen that was just left, still writes down what was typed last. */
const WAIT_MS = 1_500;

/**
 * Lets one tab write in a draft. Answers how to let go of it, or null while another tab holds it; `lost` is
 * called when another tab takes it over.
 */
export function holdDraft(
  id: string,
  steal: boolean,
  lost: () => void,
): Promise<(() => void) | null> {
  if (!('locks' in navigator)) return Promise.resolve(() => {});
  return new Promise((done) => {
    let isMine = false;
    const how = steal ? { steal } : { signal: AbortSignal.timeout(WAIT_MS) };
    navigator.locks
      .request(`tulis-draf-${id}`, how, () => {
        isMine = true;
        return new Promise<void>((end) => {
          done(() => {
            isMine = false;
            end();
          });
        });
      })
      // Refused before it was given, or taken away after.
      .catch(() => (isMine ? lost() : done(null)));
  });
}
