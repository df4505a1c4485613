const KEY = 'theme';

/** Dark or light as the system has it, until the button says otherwise; kept for the next time. */
export function createTheme(button: HTMLElement): void {
  const prefersLight = matchMedia('(prefers-color-scheme: light)').matches;
  const show = (theme: string) => {
    document.documentElement.dataset['theme'] = theme;
    button.setAttribute('aria-pressed', String(theme === 'light'));
  };
  show(localStorage.getItem(KEY) ?? (prefersLight ? 'light' : 'dark'));
  button.addEventListener('click', () => {
    const theme = document.documentElement.dataset['theme'] === 'light' ? 'dark' : 'light';
    localStorage.setItem(KEY, theme);
    show(theme);
  });
}
