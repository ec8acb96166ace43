/* Photos one by one: swiped or stepped through. Without this script each opens by itself. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-photos] a')];
const viewer = document.querySelector<HTMLDialogElement>('[data-viewer]');
const track = viewer?.querySelector('div');

if (viewer && track) {
  const step = (by: number) => track.scrollBy({ left: by * track.clientWidth, behavior: 'smooth' });

  /** Copies the figures; the pictures load when they come into sight. */
  const fill = () => {
    for (const link of links) {
      const figure = link.closest('figure')!.cloneNode(true) as HTMLElement;
      const picture = figure.querySelector('img')!;
      picture.sizes = '100vw';
      picture.loading = 'lazy';
      picture.parentElement!.replaceWith(picture);
      track.append(figure);
    }
  };

  links.forEach((link, index) => {
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (!track.firstChild) fill();
      viewer.showModal();
      track.scrollTo({ left: index * track.clientWidth, behavior: 'instant' });
      viewer.onclose = () => link.focus();
    };
  });
  for (const button of viewer.querySelectorAll<HTMLButtonElement>('[data-step]')) {
    const by = Number(button.dataset.step);
    button.onclick = () => (by === 0 ? viewer.close() : step(by));
  }
  viewer.onkeydown = (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
}
