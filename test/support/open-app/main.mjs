// An Electron application without a single guard: the twin that shows that what is planted can
// leave, and is seen, where nothing holds it back.
import { app, BrowserWindow } from 'electron';

const open = async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,<title>open</title><body></body>');
};

void app.whenReady().then(open);
