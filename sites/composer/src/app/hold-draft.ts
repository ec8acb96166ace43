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
    let isMine = true;
    navigator.locks
      .request(`tulis-draf-${id}`, steal ? { steal } : { ifAvailable: true }, (lock) => {
        if (!lock) return done(null);
        return new Promise<void>((end) => {
          done(() => {
            isMine = false;
            end();
          });
        });
      })
      .catch(() => isMine && lost());
  });
}
