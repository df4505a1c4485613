import './library.ts';
import type { Component, LibraryStatus, Message, RegisteredCommand, ServerEvent } from '../shapes.ts';
import { createComposer } from './composer.ts';
import { connect, NO_ANSWER } from './connection.ts';
import { byId } from './dom.ts';
import { createMessageList } from './message-list.ts';
import { createMessageMenu } from './message-menu.ts';
import { createReviewPanel } from './review-panel.ts';
import { createSidePanel } from './side-panel.ts';

const COMMAND = 2;
const CONTROL = 3;
/** The name under which the browser keeps what was chosen. */
const THEME = 'theme';

/** Puts the page's parts together. */
function begin(): void {
  const status = byId('status', HTMLElement);
  const libraryLine = byId('library', HTMLElement);

  const say = (text: string) => {
    status.textContent = text;
  };

  let commands: readonly RegisteredCommand[] = [];
  let you = { id: '', username: '' };

  const connection = connect(heard, () => say(NO_ANSWER));
  const enlarge = createPictureView();

  const useOn = async (interaction: object) => {
    const { failure } = await connection.use(interaction);
    say(failure ?? '');
  };
  const openMenu = createMessageMenu(
    () => commands.filter(({ type }) => type === 3),
    ({ id, name, type }, message) =>
      void useOn({ type: COMMAND, data: { id, name, type, target_id: message.id } }),
  );
  const messages = createMessageList(byId('messages', HTMLElement), byId('scroll', HTMLElement), {
    names: (id) => (id === you.id ? you.username : undefined),
    enlarge,
    openMenu,
    dismiss: ({ id }) => messages.remove(id),
    used: ({ id }: Message, { custom_id, type }: Component, values) =>
      void useOn({
        type: CONTROL,
        message: { id },
        data: { custom_id, component_type: type, ...(values ? { values } : {}) },
      }),
  });
  const followAnswer = createSidePanel(connection.explain);
  const setCommands = createComposer(byId('composer', HTMLFormElement), connection, say);
  createReviewPanel(connection.review, say);
  createTheme(byId('theme', HTMLElement));

  function heard(event: ServerEvent): void {
    if (event.type === 'hello') {
      ({ commands, you } = event);
      setCommands(commands);
      messages.clear();
      showLibrary(event.library);
      say(sayLeftOut(event.library));
    } else if (event.type === 'message') {
      messages.put(event.message);
      followAnswer();
    } else if (event.type === 'deleted') messages.remove(event.id);
    else {
      showLibrary(event.library);
      say(sayReload(event.library));
    }
  }

  function showLibrary({ articles, problems, failure }: LibraryStatus): void {
    const wrong = [...(failure === undefined ? [] : [failure]), ...problems];
    libraryLine.textContent = [
      counted(articles, 'article'),
      ...(wrong.length > 0 ? [counted(wrong.length, 'problem')] : []),
    ].join(', ');
    libraryLine.title = wrong.join('\n');
  }
}

/** Shows a picture, fitted to the window; a click on it enlarges it and back. Escape or Close ends it. */
function createPictureView(): (url: string, alt: string) => void {
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

/** Dark or light as the system has it, until the button says otherwise; kept for the next time. */
function createTheme(button: HTMLElement): void {
  const prefersLight = matchMedia('(prefers-color-scheme: light)').matches;
  const show = (theme: string) => {
    document.documentElement.dataset['theme'] = theme;
    button.setAttribute('aria-pressed', String(theme === 'light'));
  };
  show(localStorage.getItem(THEME) ?? (prefersLight ? 'light' : 'dark'));
  button.addEventListener('click', () => {
    const theme = document.documentElement.dataset['theme'] === 'light' ? 'dark' : 'light';
    localStorage.setItem(THEME, theme);
    show(theme);
  });
}

function sayLeftOut({ problems }: Pick<LibraryStatus, 'problems'>): string {
  return problems.length > 0 ? `Left out: ${problems.join(' ')}` : '';
}

function sayReload({ articles, problems, failure }: LibraryStatus): string {
  if (failure !== undefined)
    return `The articles could not be loaded; those of before stay in use. ${failure}`;
  return `The library was reloaded: ${counted(articles, 'article')}. ${sayLeftOut({ problems })}`.trim();
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

begin();
