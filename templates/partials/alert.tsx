import type { ComponentChildren } from "preact";

export interface AlertProps {
  readonly kind: "success" | "info" | "warning" | "error";
  readonly heading: string;
  readonly children?: ComponentChildren;
}

/** Told apart by their drawing, not by their colour alone. */
const DRAWINGS = {
  success: "M12 1.5a10.5 10.5 0 1 0 0 21a10.5 10.5 0 1 0 0-21M7 12.5L10.5 16L17 9",
  info: "M12 1.5a10.5 10.5 0 1 0 0 21a10.5 10.5 0 1 0 0-21M12 11V17M12 7V7.2",
  warning: "M12 2L22.5 21H1.5ZM12 9V15M12 17.8V18",
  error: "M12 1.5a10.5 10.5 0 1 0 0 21a10.5 10.5 0 1 0 0-21M8.5 8.5L15.5 15.5M15.5 8.5L8.5 15.5",
} as const satisfies Record<AlertProps["kind"], string>;

export function AlertIcon({ kind }: Pick<AlertProps, "kind">) {
  return (
    <svg class="alert-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[kind]} />
    </svg>
  );
}

/** Says what has happened, or what is in the way. What stands there when the page is read needs no live role. */
export function Alert({ kind, heading, children }: AlertProps) {
  return (
    <div class={`alert alert-${kind}`} role={kind === "error" ? "alert" : undefined}>
      <AlertIcon kind={kind} />
      <div class="alert-body">
        <h2 class="alert-heading">{heading}</h2>
        {children === undefined ? null : <div class="alert-text">{children}</div>}
      </div>
    </div>
  );
}
