import { Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useServices } from '#renderer/app/services.ts';
import { Note } from '#renderer/ui/Note.tsx';
import classes from './imports.module.css';

const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Lets a file be dropped anywhere in the window; its path goes to main, a token comes back. */
export function DropAnywhere() {
  const { fileToken } = useServices();
  const { here, go } = useNavigation();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    const take = async (file: File): Promise<void> => {
      const token = await fileToken(file);
      const chat = here.name === 'import' || here.name === 'triage' ? here.chat : null;
      if (token !== null) go({ name: 'import', chat, file: { token, name: file.name } });
      else setRefused('This is not a file of this laptop.');
    };
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setRefused(null);
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (others.length > 0) setRefused('Drop one file at a time: each is looked at by itself.');
      else if (file) void take(file);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [fileToken, go, here]);
  if (over) {
    return (
      <div className={classes['over']}>
        <Text fw={600}>Let go to look at the file. Nothing of it is kept yet.</Text>
      </div>
    );
  }
  return refused === null ? null : (
    <div className={classes['refused']}>
      <Note kind="danger" title={refused} live="alert">
        <p>Nothing was imported.</p>
        <Button onClick={() => setRefused(null)}>Close</Button>
      </Note>
    </div>
  );
}
