import { Alert } from "./alert.js";

/** What has just been done, or why it was not. */
export interface RoundMessage {
  readonly kind: "success" | "error";
  readonly heading: string;
  readonly lines: readonly string[];
  /** Where to go on from there. */
  readonly link?: { readonly href: string; readonly text: string };
}

export function RoundMessageAlert({ message }: { readonly message: RoundMessage | null }) {
  if (message === null) return null;
  const { kind, heading, lines, link } = message;
  if (lines.length === 0 && link === undefined) return <Alert kind={kind} heading={heading} />;
  return (
    <Alert kind={kind} heading={heading}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {link === undefined ? null : (
        <p>
          <a href={link.href}>{link.text}</a>
        </p>
      )}
    </Alert>
  );
}
