import { Alert } from "./alert.js";

/** What has just been done, or why it was not. */
export interface RoundMessage {
  readonly kind: "success" | "error";
  readonly heading: string;
  readonly lines: readonly string[];
  /** Where to go on from there. */
  readonly links?: readonly { readonly href: string; readonly text: string }[];
}

export function RoundMessageAlert({ message }: { readonly message: RoundMessage | null }) {
  if (message === null) return null;
  const { kind, heading, lines, links = [] } = message;
  if (lines.length + links.length === 0) return <Alert kind={kind} heading={heading} />;
  return (
    <Alert kind={kind} heading={heading}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {links.map(({ href, text }) => (
        <p key={href}>
          <a href={href}>{text}</a>
        </p>
      ))}
    </Alert>
  );
}
