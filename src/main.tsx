import { startApp } from '#/app/startApp.tsx'

const root = document.getElementById('racine')
if (root === null) throw new Error('index.html has no #racine element')
void startApp(root)
