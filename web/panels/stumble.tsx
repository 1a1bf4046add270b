import { Component, type ComponentChildren } from "preact";
import { firstTexts } from "../state/texts.ts";

interface StumbleProps {
  /** Told once, when what is inside could not be shown. */
  readonly onStumble: () => void;
  readonly children: ComponentChildren;
}

/** Keeps a fault of ours from taking the page away: the reader is told, and what the server made stays. */
export class Stumble extends Component<StumbleProps, { readonly stumbled: boolean }> {
  override state = { stumbled: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ stumbled: true });
    this.props.onStumble();
    reportError(error);
  }

  override render() {
    if (!this.state.stumbled) return this.props.children;
    return (
      <p class="no-picture" role="alert">
        {firstTexts().start.stumbled}
      </p>
    );
  }
}
