import { byId } from './dom.ts';

/** Shows a picture in full; Escape or Close ends it. */
export function createPictureView(): (url: string, alt: string) => void {
  const dialog = byId('picture', HTMLDialogElement);
  const full = byId('full', HTMLImageElement);
  return (url, alt) => {
    full.src = url;
    full.alt = alt;
    dialog.showModal();
  };
}
