import { Component, type ReactNode } from 'react';
import { words, type Language } from '../../locale';

interface Props {
  /** Asked for when something failed: the user may have switched it meanwhile. */
  readonly language: () => Language;
  readonly children: ReactNode;
}

/**
 * Shown when drawing the pane failed, or a part of it could not be loaded because the pages were replaced on the
 * server: a blank pane would tell nothing. Plain elements, because the failure may lie in the component library itself.
 */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const language = this.props.language();
    const { crash, problem } = words(language);
    return (
      <section
        role="alert"
        lang={language}
        style={{
          padding: 16,
          font: '14px/1.5 "Segoe UI", system-ui, sans-serif',
          color: '#242424',
          background: '#fff',
          minHeight: '100%',
          boxSizing: 'border-box',
        }}
      >
        <h2 style={{ margin: '0 0 8px', fontSize: 16 }}>{crash.title}</h2>
        <p style={{ margin: '0 0 12px' }}>{crash.text}</p>
        <button
          type="button"
          style={{ font: 'inherit', padding: '4px 12px', minHeight: 32 }}
          onClick={() => location.reload()}
        >
          {crash.reload}
        </button>
        <details style={{ marginTop: 12, overflowWrap: 'anywhere' }}>
          <summary>{problem.detail}</summary>
          {error.message}
        </details>
      </section>
    );
  }
}
