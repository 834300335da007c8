// Checks the whole project once, then each folder again under the narrower library its runtime has.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const projects = ['tsconfig.json'];
for (const folder of readdirSync('src')) {
  const project = `src/${folder}/tsconfig.json`;
  const hasCode = readdirSync(`src/${folder}`, { recursive: true }).some((file) =>
    /\.tsx?$/.test(String(file)),
  );
  if (hasCode && existsSync(project)) projects.push(project);
}

let failed = false;
for (const project of projects) {
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
    stdio: 'inherit',
  });
  if (run.status !== 0) {
    failed = true;
    process.stderr.write(`typecheck failed for ${project}\n`);
  }
}
process.exit(failed ? 1 : 0);
