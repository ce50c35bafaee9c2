import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useServices } from '#renderer/app/services.ts';
import classes from './imports.module.css';

const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Lets a file be dropped anywhere in the window; its path goes to main, a token comes back. */
export function DropAnywhere() {
  const { fileToken } = useServices();
  const { here, go } = useNavigation();
  const announce = useAnnounce();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const take = async (file: File): Promise<void> => {
      const token = await fileToken(file);
      const chat = here.name === 'import' || here.name === 'triage' ? here.chat : null;
      if (token !== null) go({ name: 'import', chat, file: { token, name: file.name } });
      else announce('This is not a file of this laptop. Nothing was brought in.');
    };
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      void take(file);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [announce, fileToken, go, here]);
  return over ? (
    <div className={classes['over']}>
      <Text fw={600}>Let go to look at what would come in. Nothing is written yet.</Text>
    </div>
  ) : null;
}
