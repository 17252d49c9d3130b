import { Component, type ReactNode } from 'react';

type BoundaryProps = { text: string; children: ReactNode };

/** Shows a message as plain text when drawing it fails, so that one answer cannot take the page down. React takes only a class here. */
export class MessageBoundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <p className="break-words whitespace-pre-wrap">{this.props.text}</p>;
  }
}
