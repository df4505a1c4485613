import { byId } from './dom.ts';

/** Shows a picture, fitted to the window; a click on it enlarges it and back. Escape or Close ends it. */
export function createPictureView(): (url: string, alt: string) => void {
  const dialog = byId('picture', HTMLDialogElement);
  const full = byId('full', HTMLImageElement);
  full.addEventListener('click', () => dialog.classList.toggle('enlarged'));
  return (url, alt) => {
    dialog.classList.remove('enlarged');
    full.src = url;
    full.alt = alt;
    dialog.showModal();
  };
}
