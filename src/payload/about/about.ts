/** What the page of a format in docs/formats/ says. Its test reads the examples and looks for every field. */
export interface About {
  title: string;
  /** A field of the card, or of the message where no card has it, and where in the payload it comes from. */
  reads: readonly (readonly [field: string, meaning: string])[];
  /** What is there and stays unread, with the reason. */
  ignores: readonly string[];
  /** A payload as a client has it, invented. */
  example: unknown;
  /** Payloads that show the fields which `example` has not. */
  more?: readonly unknown[];
}
