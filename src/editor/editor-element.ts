// The element of the editor: it draws what the session knows, and does what only a page can do.
import {LitElement, type TemplateResult} from 'lit';
import {editorLocale} from './editor-locales.ts';
import {EditorSession} from './editor-session.ts';
import {editorStyles} from './editor-styles.ts';
import {editorTemplate} from './editor-template.ts';
import type {Handle} from './saved-file.ts';

export class TwinCitiesEditor extends LitElement {
  static override styles = editorStyles;

  #focus: string | undefined;
  readonly #session = new EditorSession(
    editorLocale(new URLSearchParams(location.search).get('lang'), ...navigator.languages),
    {
      update: () => this.requestUpdate(),
      focus: (id) => (this.#focus = id),
      confirm: (question) => window.confirm(question),
    },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#warn);
    document.addEventListener('dragover', this.#over);
    document.addEventListener('drop', this.#dropped);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#warn);
    document.removeEventListener('dragover', this.#over);
    document.removeEventListener('drop', this.#dropped);
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#session.isChanged) event.preventDefault();
  };
  readonly #over = (event: DragEvent): void => event.preventDefault();
  readonly #dropped = (event: DragEvent): void => {
    event.preventDefault();
    const [item] = event.dataTransfer?.items ?? [];
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    const {getAsFileSystemHandle} = (item ?? {}) as {getAsFileSystemHandle?: () => Promise<Handle | null>};
    const handle = getAsFileSystemHandle && item ? getAsFileSystemHandle.call(item) : Promise.resolve(null);
    void handle.catch(() => null).then((one) => this.#session.openFile(file, one ?? undefined));
  };

  protected override render(): TemplateResult {
    const {locale, labels} = this.#session;
    document.documentElement.lang = locale;
    document.title = labels.title;
    return editorTemplate(this.#session);
  }

  protected override updated(): void {
    const id = this.#focus;
    this.#focus = undefined;
    if (id === undefined) return;
    const root = this.renderRoot;
    for (let way = id; way !== ''; way = way.replace(/-?[^-]*$/, '')) {
      const found =
        root.querySelector<HTMLElement>(`[data-path="${way}"]`) ??
        root.querySelector<HTMLElement>(`[data-path="${way}-group"]`);
      if (!found) continue;
      for (let box: HTMLElement | null = found.parentElement; box; box = box.parentElement)
        if (box instanceof HTMLDetailsElement) box.open = true;
      found.focus();
      found.scrollIntoView({block: 'center'});
      return;
    }
    const heading = root.querySelector<HTMLElement>('[data-heading]');
    heading?.focus();
    heading?.scrollIntoView({block: 'nearest'});
  }
}
