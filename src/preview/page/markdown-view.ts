import { element } from './dom.ts';
import { type Piece, readMarkdown } from './markdown-tree.ts';

/** Names of the people that a text mentions, by their ids. */
export type Names = (id: string) => string | undefined;

/** A text as Discord's client shows it. */
export function viewMarkdown(text: string, names: Names): readonly Node[] {
  return viewPieces(readMarkdown(text), names);
}

function viewPieces(pieces: readonly Piece[], names: Names): readonly Node[] {
  const nodes: Node[] = [];
  let list: HTMLElement | undefined;
  for (const piece of pieces) {
    if (piece.type === 'listItem') {
      if (list?.localName !== (piece.ordered ? 'ol' : 'ul')) {
        list = element(piece.ordered ? 'ol' : 'ul');
        nodes.push(list);
      }
      const depth = Math.min(piece.depth ?? 0, 3);
      list.append(element('li', { 'data-depth': String(depth) }, ...innerOf(piece, names)));
    } else {
      list = undefined;
      nodes.push(viewPiece(piece, names));
    }
  }
  return nodes;
}

const TAG = { strong: 'strong', em: 'em', underline: 'u', strikethrough: 's' } as const;

function viewPiece(piece: Piece, names: Names): Node {
  const inner = () => innerOf(piece, names);
  switch (piece.type) {
    case 'br':
      return element('br');
    // Not by the component library, whose own elements put a blank after what they hold.
    case 'strong':
    case 'em':
    case 'underline':
    case 'strikethrough':
      return element(TAG[piece.type], {}, ...inner());
    case 'heading':
      return element('discord-header', { level: String(piece.level ?? 3) }, ...inner());
    case 'subtext':
      return element('discord-subscript', {}, ...inner());
    case 'blockQuote':
      return element('discord-quote', {}, ...innerOf({ ...piece, content: withoutLastBreak(piece) }, names));
    case 'inlineCode':
    case 'codeBlock':
      return element('discord-code', { multiline: piece.type === 'codeBlock' }, ...inner());
    case 'link':
    case 'url':
    case 'autolink':
      return viewLink(piece, names);
    case 'user':
      return element('discord-mention', { type: 'user' }, names(piece.id ?? '') ?? 'unknown-user');
    case 'everyone':
    case 'here':
      return element('discord-mention', { type: 'role' }, piece.type);
    case 'role':
    case 'channel':
    case 'guildNavigation':
      return element('discord-mention', { type: 'role' }, `unknown-${piece.type}`);
    case 'slashCommand':
    case 'emoji':
      return element('discord-mention', { type: 'slash' }, piece.name ?? '');
    case 'timestamp':
      return element('discord-time', {}, sayTime(piece.timestamp));
    case 'twemoji':
      return document.createTextNode(piece.name ?? '');
    default: {
      const fragment = document.createDocumentFragment();
      fragment.append(...inner());
      return fragment;
    }
  }
}

function innerOf({ content = '' }: Piece, names: Names): readonly (Node | string)[] {
  return typeof content === 'string' ? [content] : viewPieces(content, names);
}

function withoutLastBreak({ content }: Piece): Piece['content'] {
  return Array.isArray(content) && content.at(-1)?.type === 'br' ? content.slice(0, -1) : content;
}

/** Only addresses of the web lead anywhere: anything else is its text. */
function viewLink(piece: Piece, names: Names): Node {
  const { target = '' } = piece;
  if (!/^https?:\/\//i.test(target)) return element('span', {}, ...innerOf(piece, names));
  const there = { href: target, target: '_blank', rel: 'noopener noreferrer' };
  return element('discord-link', there, ...innerOf(piece, names));
}

function sayTime(timestamp: string | undefined): string {
  const time = new Date(Number(timestamp) * 1_000);
  return Number.isNaN(time.getTime()) ? '' : time.toLocaleString('en-GB');
}
