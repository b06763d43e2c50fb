import type {Message} from '../../src/message.js';

/** One message of a host's chat: what it received, and what it knows around it. */
export interface ChatItem {
  id: string;
  /** Epoch milliseconds. */
  sentAt?: number | undefined;
  author?: {id: string; name: string; avatarUrl?: string | undefined} | undefined;
  /** By the person who reads. */
  outgoing?: boolean | undefined;
  /** Of an outgoing message. */
  status?: 'sending' | 'sent' | 'failed' | undefined;
  /** As it came from the carrier. */
  payload?: unknown;
  /** Read before, by `parse`: drawn in place of `payload`. */
  message?: Message | undefined;
}
