import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import classes from '#renderer/ui/talk/talk.module.css';
import { useServices } from './services.ts';

interface AttachmentPictureProps {
  readonly message: string;
  readonly name: string;
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
};

const typeOf = (name: string): string => TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? '';

/**
 * An attached picture, shown from memory. It is never written anywhere, and forgotten when it is out
 * of sight. Only kinds that the engine draws as pictures are given to it; what does not draw is
 * named instead.
 */
export function AttachmentPicture({ message, name }: AttachmentPictureProps) {
  const { api } = useServices();
  const [drawn, setDrawn] = useState(true);
  const held = useQuery({
    queryKey: ['messages', 'attachment', message, name],
    queryFn: () => api.messages.attachment({ message, name }),
    gcTime: 30_000,
  });
  const bytes = held.data?.ok ? held.data.value.bytes : null;
  const draw = useCallback(
    (image: HTMLImageElement | null) => {
      if (!image || !bytes) return;
      const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: typeOf(name) }));
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [bytes, name],
  );
  return bytes && drawn ? (
    <img
      ref={draw}
      alt={`Attached: ${name}`}
      className={classes['picture']}
      onError={() => setDrawn(false)}
    />
  ) : null;
}
