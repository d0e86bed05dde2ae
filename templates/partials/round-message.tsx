import { Alert } from "./alert.js";

/** What has just been done, or why it was not. */
export interface RoundMessage {
  readonly kind: "success" | "error";
  readonly heading: string;
  readonly lines: readonly string[];
}

export function RoundMessageAlert({ message }: { readonly message: RoundMessage | null }) {
  if (message === null) return null;
  const { kind, heading, lines } = message;
  return (
    <Alert kind={kind} heading={heading}>
      {lines.length === 0 ? undefined : lines.map((line) => <p key={line}>{line}</p>)}
    </Alert>
  );
}
